import type { FactorKind } from '@allmende/identity-core';
import type { Letter, MailLocale } from '@allmende/platform-api';

/** What happened to somebody's sign-in that its owner must hear of. */
export type FactorNews =
  | { readonly what: 'added' | 'removed'; readonly kind: FactorKind; readonly name: string | null }
  | { readonly what: 'recovery_used'; readonly left: number }
  | { readonly what: 'recovery_renewed' }
  | { readonly what: 'signed_out'; readonly sessions: number };

interface Words {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

type News<What extends FactorNews['what']> = Extract<FactorNews, { readonly what: What }>;

const FACTOR: Readonly<Record<MailLocale, (news: News<'added' | 'removed'>) => string>> = {
  de: ({ kind, name }) => (kind === 'totp' ? 'Authentifizierungs-App' : `Passkey „${name ?? ''}“`),
  en: ({ kind, name }) => (kind === 'totp' ? 'authenticator app' : `passkey “${name ?? ''}”`),
};

function german(news: FactorNews): Words {
  switch (news.what) {
    case 'added':
      return {
        subject: 'Ihre Anmeldung hat einen neuen zweiten Faktor',
        paragraphs: [
          `Für Ihr Konto wurde ein zweiter Faktor eingerichtet: ${FACTOR.de(news)}.`,
          'Ab jetzt fragt die Anmeldung danach. Heben Sie Ihre Wiederherstellungscodes sicher auf.',
        ],
      };
    case 'removed':
      return {
        subject: 'Ein zweiter Faktor Ihrer Anmeldung wurde entfernt',
        paragraphs: [`Von Ihrem Konto wurde ein zweiter Faktor entfernt: ${FACTOR.de(news)}.`],
      };
    case 'recovery_used':
      return {
        subject: 'Ein Wiederherstellungscode wurde verwendet',
        paragraphs: [
          'Jemand hat sich bei Ihrem Konto mit einem Wiederherstellungscode ausgewiesen.',
          news.left === 1
            ? 'Es ist noch 1 Code übrig. Lassen Sie bald neue erzeugen.'
            : `Es sind noch ${news.left} Codes übrig.`,
        ],
      };
    case 'recovery_renewed':
      return {
        subject: 'Ihre Wiederherstellungscodes sind neu',
        paragraphs: [
          'Für Ihr Konto wurden neue Wiederherstellungscodes erzeugt. Die alten gelten nicht mehr.',
        ],
      };
    case 'signed_out':
      return {
        subject: 'Sie wurden auf allen Geräten abgemeldet',
        paragraphs: [
          news.sessions === 1
            ? 'Der Betrieb von Allmende hat 1 Anmeldung Ihres Kontos beendet, zum Beispiel weil ein Gerät verloren ging.'
            : `Der Betrieb von Allmende hat ${news.sessions} Anmeldungen Ihres Kontos beendet, zum Beispiel weil ein Gerät verloren ging.`,
          'Sie können sich wie gewohnt wieder anmelden.',
        ],
      };
  }
}

function english(news: FactorNews): Words {
  switch (news.what) {
    case 'added':
      return {
        subject: 'Your sign-in has a new second factor',
        paragraphs: [
          `A second factor was set up for your account: ${FACTOR.en(news)}.`,
          'From now on signing in asks for it. Keep your recovery codes in a safe place.',
        ],
      };
    case 'removed':
      return {
        subject: 'A second factor of your sign-in was removed',
        paragraphs: [`A second factor was removed from your account: ${FACTOR.en(news)}.`],
      };
    case 'recovery_used':
      return {
        subject: 'A recovery code was used',
        paragraphs: [
          'Somebody proved their identity for your account with a recovery code.',
          news.left === 1 ? '1 code is left. Have new ones made soon.' : `${news.left} codes are left.`,
        ],
      };
    case 'recovery_renewed':
      return {
        subject: 'Your recovery codes are new',
        paragraphs: ['New recovery codes were made for your account. The old ones no longer work.'],
      };
    case 'signed_out':
      return {
        subject: 'You were signed out on all devices',
        paragraphs: [
          news.sessions === 1
            ? 'Those who run Allmende ended 1 sign-in of your account, for example because a device was lost.'
            : `Those who run Allmende ended ${news.sessions} sign-ins of your account, for example because a device was lost.`,
          'You can sign in again as usual.',
        ],
      };
  }
}

const AROUND = {
  de: {
    greeting: (name: string) => `Guten Tag, ${name},`,
    notYou:
      'Wenn Sie das nicht selbst waren, ändern Sie bitte sofort Ihr Passwort und prüfen Sie Ihre Anmeldung.',
    action: 'Anmeldung und Sicherheit ansehen',
    reason:
      'Diese Mail geht bei jeder Änderung am Schutz Ihres Kontos an Sie und lässt sich nicht abbestellen.',
  },
  en: {
    greeting: (name: string) => `Dear ${name},`,
    notYou: 'If this was not you, please change your password at once and check your sign-in.',
    action: 'See sign-in and security',
    reason: 'This mail is sent at every change to the protection of your account and cannot be turned off.',
  },
} as const;

/** The mail about a change to somebody's second factors, in their language. */
export function factorLetter(
  news: FactorNews,
  owner: { readonly email: string; readonly displayName: string; readonly locale: MailLocale },
  publicUrl: string,
): Letter {
  const { subject, paragraphs } = owner.locale === 'de' ? german(news) : english(news);
  const around = AROUND[owner.locale];
  return {
    to: owner.email,
    locale: owner.locale,
    subject,
    greeting: around.greeting(owner.displayName),
    paragraphs: [...paragraphs, around.notYou],
    action: { label: around.action, href: new URL('/konto/sicherheit', publicUrl).toString() },
    reason: around.reason,
  };
}
