import type { Locale } from '@allmende/identity-core';
import type { Letter } from '@allmende/platform-api';

/** What a letter about a token is about; the token itself is in no letter. */
export interface TokenLetterFacts {
  readonly email: string;
  readonly locale: Locale;
  readonly displayName: string;
  readonly tokenName: string;
  readonly organisationName: string;
  readonly expiresAt: Date;
  /** Where tokens are looked after. */
  readonly href: string;
}

interface Words {
  readonly greeting: (name: string) => string;
  readonly label: string;
  readonly reason: string;
  readonly createdSubject: string;
  readonly created: (token: string, organisation: string, day: string) => readonly string[];
  readonly endsSubject: (token: string) => string;
  readonly ends: (token: string, organisation: string, day: string) => readonly string[];
}

const WORDS: Readonly<Record<Locale, Words>> = {
  de: {
    greeting: (name) => `Guten Tag, ${name},`,
    label: 'Zugangsschlüssel ansehen',
    reason: 'Sie erhalten diese Mail, weil ein Zugangsschlüssel zu Ihrem Konto gehört.',
    createdSubject: 'Neuer Zugangsschlüssel zu Ihrem Konto',
    created: (token, organisation, day) => [
      `für Ihr Konto wurde der Zugangsschlüssel „${token}“ angelegt. Mit ihm kann ein Programm bis zum ${day} für ${organisation} auf Allmende zugreifen.`,
      'Waren Sie das nicht? Dann widerrufen Sie den Schlüssel sofort und ändern Sie Ihr Passwort.',
    ],
    endsSubject: (token) => `Zugangsschlüssel „${token}“ läuft bald ab`,
    ends: (token, organisation, day) => [
      `der Zugangsschlüssel „${token}“ für ${organisation} läuft am ${day} ab. Danach weist Allmende das Programm ab, das ihn benutzt.`,
      'Wird er noch gebraucht, dann legen Sie einen neuen an und tragen ihn in das Programm ein. Sonst müssen Sie nichts tun.',
    ],
  },
  en: {
    greeting: (name) => `Hello ${name},`,
    label: 'See access keys',
    reason: 'You receive this mail because an access key belongs to your account.',
    createdSubject: 'New access key for your account',
    created: (token, organisation, day) => [
      `the access key “${token}” was created for your account. With it a program can use Allmende for ${organisation} until ${day}.`,
      'Was it not you? Then revoke the key at once and change your password.',
    ],
    endsSubject: (token) => `Access key “${token}” expires soon`,
    ends: (token, organisation, day) => [
      `the access key “${token}” for ${organisation} expires on ${day}. After that Allmende turns away the program that uses it.`,
      'If it is still needed, create a new one and enter it in the program. Otherwise there is nothing to do.',
    ],
  },
};

/** Tells a person that a token was made in their name. */
export function tokenCreatedLetter(facts: TokenLetterFacts): Letter {
  const { createdSubject, created } = WORDS[facts.locale];
  return letter(facts, createdSubject, created(facts.tokenName, facts.organisationName, dayOf(facts)));
}

/** Tells a person that a token ends soon. */
export function tokenEndsLetter(facts: TokenLetterFacts): Letter {
  const { endsSubject, ends } = WORDS[facts.locale];
  return letter(
    facts,
    endsSubject(facts.tokenName),
    ends(facts.tokenName, facts.organisationName, dayOf(facts)),
  );
}

function letter(facts: TokenLetterFacts, subject: string, paragraphs: readonly string[]): Letter {
  const { greeting, label, reason } = WORDS[facts.locale];
  const { email: to, locale, displayName, href } = facts;
  return {
    to,
    locale,
    subject,
    greeting: greeting(displayName),
    paragraphs,
    action: { label, href },
    reason,
  };
}

function dayOf({ locale, expiresAt }: TokenLetterFacts): string {
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Berlin',
  }).format(expiresAt);
}
