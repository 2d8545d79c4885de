import type { Letter } from '@allmende/platform-api';
import type { LeavingPerson } from '../data/account-end.repository.js';

/** The last mail: that the account is gone, so that nobody's account goes unnoticed. */
export function accountDeletedLetter({ email, displayName, locale }: LeavingPerson): Letter {
  const words = WORDS[locale];
  return {
    to: email,
    locale,
    subject: words.subject,
    greeting: words.greeting(displayName),
    paragraphs: words.paragraphs,
    action: null,
    reason: words.reason,
  };
}

interface LetterWords extends Pick<Letter, 'subject' | 'paragraphs' | 'reason'> {
  readonly greeting: (name: string) => string;
}

const WORDS: Readonly<Record<'de' | 'en', LetterWords>> = {
  de: {
    subject: 'Ihr Konto wurde gelöscht',
    greeting: (name) => `Guten Tag ${name},`,
    paragraphs: [
      'Ihr Konto bei Allmende ist gelöscht, mit Anmeldungen, Mitgliedschaften, zweiten Faktoren, Zugangsschlüsseln und Nachrichten. Was Sie für Ihre Organisation geschrieben haben, bleibt bei ihr, ohne Ihren Namen.',
      'Waren Sie das nicht? Dann wenden Sie sich bitte sofort an die Verwaltung Ihrer Organisation oder an die Redaktion.',
    ],
    reason: 'Sie erhalten diese Nachricht einmalig, weil ein Konto mit dieser Adresse gelöscht wurde.',
  },
  en: {
    subject: 'Your account was deleted',
    greeting: (name) => `Dear ${name},`,
    paragraphs: [
      'Your account at Allmende is deleted, with its sessions, memberships, second factors, tokens and notices. What you wrote for your organisation stays with it, without your name.',
      'Was it not you? Then please turn at once to the admins of your organisation or to the editors.',
    ],
    reason: 'You get this message once because an account with this address was deleted.',
  },
};
