import type { Person } from '@allmende/identity-api';
import type { Letter as Mail } from '@allmende/platform-api';

/** What the claimant is told: that the claim came in, what became of it, that a letter is on its way. */
export type ClaimNews = 'claimed' | 'verified' | 'rejected' | 'withdrawn' | 'letter_ordered';

interface NewsWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
}

type Words = Readonly<Record<ClaimNews, (name: string) => NewsWords>>;

const GERMAN: Words = {
  claimed: (name) => ({
    subject: `Anmeldung von ${name} ist eingegangen`,
    paragraphs: [
      `Sie haben „${name}“ in der Allmende angemeldet. Die Netzwerkredaktion prüft jetzt, ob die Organisation wirklich die ist, als die sie auftritt.`,
      'Entwürfe schreiben und Kolleginnen und Kollegen einladen können Sie schon. Veröffentlichen, entscheiden und unterzeichnen können Sie nach der Bestätigung.',
    ],
    action: 'Stand der Anmeldung ansehen',
  }),
  verified: (name) => ({
    subject: `${name} ist bestätigt`,
    paragraphs: [
      `„${name}“ ist in der Allmende bestätigt. In ihrem Namen kann ab jetzt veröffentlicht, entschieden und unterzeichnet werden.`,
    ],
    action: 'Zur Organisation',
  }),
  rejected: (name) => ({
    subject: `Anmeldung von ${name} ist abgelehnt`,
    paragraphs: [
      `Die Netzwerkredaktion hat Ihre Anmeldung von „${name}“ abgelehnt. Ihre Rollen in dieser Organisation sind beendet.`,
      'War das ein Irrtum, melden Sie die Organisation mit besseren Angaben noch einmal an.',
    ],
    action: 'Noch einmal anmelden',
  }),
  withdrawn: (name) => ({
    subject: `Bestätigung von ${name} ist zurückgenommen`,
    paragraphs: [
      `Die Netzwerkredaktion hat die Bestätigung von „${name}“ zurückgenommen. Was veröffentlicht ist, bleibt stehen; Neues kann nicht veröffentlicht, entschieden oder unterzeichnet werden.`,
    ],
    action: 'Was jetzt zu tun ist',
  }),
  letter_ordered: (name) => ({
    subject: `Ein Brief mit Code ist an ${name} unterwegs`,
    paragraphs: [
      `Die Netzwerkredaktion hat einen Brief an „${name}“ aufgegeben. Darin steht ein Code, den Sie hier eingeben. Er gilt 60 Tage und lässt sich fünfmal versuchen.`,
    ],
    action: 'Code eingeben',
  }),
};

const ENGLISH: Words = {
  claimed: (name) => ({
    subject: `Your registration of ${name} has arrived`,
    paragraphs: [
      `You have registered “${name}” with Allmende. The editors of the network now check that the organisation is who it says it is.`,
      'You can already write drafts and invite colleagues. Publishing, deciding and signing follow once it is confirmed.',
    ],
    action: 'See how the registration stands',
  }),
  verified: (name) => ({
    subject: `${name} is confirmed`,
    paragraphs: [
      `“${name}” is confirmed in Allmende. From now on people can publish, decide and sign in its name.`,
    ],
    action: 'Go to the organisation',
  }),
  rejected: (name) => ({
    subject: `Your registration of ${name} was rejected`,
    paragraphs: [
      `The editors of the network have rejected your registration of “${name}”. Your roles in this organisation have ended.`,
      'If this was a mistake, register the organisation again with better evidence.',
    ],
    action: 'Register again',
  }),
  withdrawn: (name) => ({
    subject: `The confirmation of ${name} was withdrawn`,
    paragraphs: [
      `The editors of the network have withdrawn the confirmation of “${name}”. What is published stays; nothing new can be published, decided or signed.`,
    ],
    action: 'What to do now',
  }),
  letter_ordered: (name) => ({
    subject: `A letter with a code is on its way to ${name}`,
    paragraphs: [
      `The editors of the network have posted a letter to “${name}”. It holds a code that you type in here. It is valid for 60 days and can be tried five times.`,
    ],
    action: 'Type in the code',
  }),
};

const FRAME = {
  de: {
    greeting: (name: string) => `Guten Tag ${name},`,
    because: (reason: string) => `Begründung: ${reason}`,
    why: 'Sie erhalten diese Mail, weil Sie diese Organisation angemeldet haben. Sie gehört zum Vorgang und lässt sich nicht abbestellen.',
  },
  en: {
    greeting: (name: string) => `Dear ${name},`,
    because: (reason: string) => `Reason: ${reason}`,
    why: 'You receive this mail because you registered this organisation. It belongs to the procedure and cannot be switched off.',
  },
} as const;

/** The mail that tells a claimant what happened, in their language. */
export function claimMail(facts: {
  readonly to: Pick<Person, 'email' | 'displayName' | 'locale'>;
  readonly news: ClaimNews;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly reason: string;
  /** Scheme and host of the site. */
  readonly site: string;
}): Mail {
  const { to, news, organisation, reason, site } = facts;
  const frame = FRAME[to.locale];
  const { subject, paragraphs, action } = (to.locale === 'en' ? ENGLISH : GERMAN)[news](organisation.name);
  const path =
    news === 'rejected' ? '/organisation/anmelden' : `/organisation/${organisation.id}/bestaetigen`;
  return {
    to: to.email,
    locale: to.locale,
    subject,
    greeting: frame.greeting(to.displayName),
    paragraphs: reason === '' ? paragraphs : [...paragraphs, frame.because(reason)],
    action: { label: action, href: new URL(path, site).href },
    reason: frame.why,
  };
}
