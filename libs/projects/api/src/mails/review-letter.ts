import type { Letter } from '@allmende/platform-api';
import type { Project } from '@allmende/projects-core';

const DAY = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' });

/** Asks an office whether what it published is still right. Function mailboxes are written to in German. */
export function reviewLetter(
  { key, title }: Pick<Project, 'key' | 'title'>,
  due: Date,
  office: { readonly name: string; readonly mailbox: string },
  publicUrl: string,
): Letter {
  return {
    to: office.mailbox,
    locale: 'de',
    subject: `Stimmen die Angaben zu „${title}“ noch?`,
    greeting: `Guten Tag, ${office.name},`,
    paragraphs: [
      `Die Angaben zu Ihrer Lösung „${title}“ gelten bis ${DAY.format(due)} als aktuell. Danach steht auf der Seite, dass sie älter als ein Jahr sind.`,
      'Bitte sehen Sie nach. Wenn alles stimmt, genügt ein Klick auf „Angaben sind noch richtig“.',
    ],
    action: { label: 'Angaben ansehen', href: new URL(`/loesungen/${key}#angaben`, publicUrl).toString() },
    reason: 'Diese Mail geht einmal im Jahr an das Postfach von Organisationen, die eine Lösung teilen.',
  };
}
