import type { Letter } from '@allmende/platform-api';
import { confirmedUntil, type Deployment } from '@allmende/projects-core';

interface Concerned {
  readonly title: string;
  readonly office: string;
  /** The function mailbox of the office. */
  readonly to: string;
}

const DAY = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' });

/** Asks an office whether it is still so, or tells it that the confirmation lapsed. Function mailboxes are written to in German. */
export function reuseLetter(
  deployment: Deployment,
  { title, office, to }: Concerned,
  publicUrl: string,
): Letter {
  const day = DAY.format(confirmedUntil(deployment));
  const lapsed = deployment.announced === 'reuse.lapsed';
  return {
    to,
    locale: 'de',
    subject: lapsed ? `Nicht mehr bestätigt: „${title}“` : `Nutzen Sie „${title}“ noch?`,
    greeting: `Guten Tag, ${office},`,
    paragraphs: lapsed
      ? [
          `dass Sie „${title}“ nachnutzen, war bis ${day} bestätigt. Seitdem zählt es in keiner Zahl mehr mit.`,
          'Wenn es noch stimmt, genügt ein Klick. Wenn nicht, sagen Sie bitte, warum: Andere lernen daraus.',
        ]
      : [
          `Ihre Angabe, dass Sie „${title}“ nachnutzen, gilt bis ${day}.`,
          'Bitte bestätigen Sie, dass es noch stimmt, oder ändern Sie den Stand. Das dauert eine Minute.',
        ],
    action: { label: 'Unsere Nachnutzungen ansehen', href: new URL('/schreibtisch', publicUrl).toString() },
    reason: 'Diese Mail geht einmal im Jahr an das Postfach von Organisationen, die eine Lösung nachnutzen.',
  };
}
