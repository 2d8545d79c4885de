import type { Locale } from '@allmende/identity-core';
import type { Letter } from '@allmende/platform-api';
import { GERMAN } from './words-de.js';
import { ENGLISH } from './words-en.js';

/** Every mail about an account and what can make it come. */
export const ACCOUNT_MAILS = [
  'confirm_sign_up',
  'has_account_already',
  'reset_password',
  'signs_in_elsewhere',
  'has_no_account',
  'password_changed',
  'prove_email',
  'email_change_requested',
  'email_changed',
  'email_in_use',
] as const;
export type AccountMail = (typeof ACCOUNT_MAILS)[number];

/** What the words need; which of it they use is up to them. */
export interface MailFacts {
  /** Null when the reader is not known to us by name. */
  readonly name: string | null;
  /** The one thing to do, as an absolute address. */
  readonly href: string;
  /** How long a link works. */
  readonly hours: number;
  /** The address that the mail speaks about. */
  readonly email: string;
  /** When it happened, in words. */
  readonly when: string;
}

/** The words of one mail in one language. */
export interface MailWords {
  readonly subject: string;
  readonly paragraphs: (facts: MailFacts) => readonly string[];
  /** Null when the mail only tells. */
  readonly action: string | null;
  readonly reason: string;
}

/** All words of one language. */
export interface MailLanguage {
  readonly greeting: (name: string | null) => string;
  readonly mails: Readonly<Record<AccountMail, MailWords>>;
}

const LANGUAGES: Readonly<Record<Locale, MailLanguage>> = { de: GERMAN, en: ENGLISH };

/** Writes a mail in the language of its reader. */
export function accountLetter(mail: AccountMail, to: string, locale: Locale, facts: MailFacts): Letter {
  const { greeting, mails } = LANGUAGES[locale];
  const { subject, paragraphs, action, reason } = mails[mail];
  return {
    to,
    locale,
    subject,
    greeting: greeting(facts.name),
    paragraphs: paragraphs(facts),
    action: action === null ? null : { label: action, href: facts.href },
    reason,
  };
}
