import { type Decision, decided, problem, refused } from '@allmende/platform-core';

/** What a link in a mail is good for; a link of one purpose is nothing to another. */
export const LINK_PURPOSES = ['sign_up', 'reset_password', 'prove_email'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** How many hours a link may be followed: short where it opens an account (OWASP Forgot Password Cheat Sheet). */
export const LINK_HOURS: Readonly<Record<LinkPurpose, number>> = {
  sign_up: 24,
  reset_password: 1,
  prove_email: 24,
};

const HOUR = 3_600_000;

/** A link that was mailed. The token in it is not a fact of the rules: only its hash is kept. */
export interface MailLink {
  readonly id: string;
  readonly purpose: Exclude<LinkPurpose, 'sign_up'>;
  /** Null when the address belongs to nobody here; such a link opens nothing. */
  readonly accountId: string | null;
  /** Where the mail went. */
  readonly email: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** When a link of this purpose that is mailed now stops working. */
export function linkExpiry(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + LINK_HOURS[purpose] * HOUR);
}

/** A link that is mailed now. */
export function newMailLink(
  facts: Pick<MailLink, 'id' | 'purpose' | 'accountId' | 'email'>,
  now: Date,
): MailLink {
  return { ...facts, createdAt: now, expiresAt: linkExpiry(facts.purpose, now) };
}

/**
 * The account that a link opens. Used, outlived, altered and meant for something else are one answer: the remedy is the
 * same, and a stranger learns nothing.
 */
export function followLink(link: MailLink | null, now: Date): Decision<{ readonly accountId: string }> {
  if (link === null || link.accountId === null || link.expiresAt <= now)
    return refused([problem('LINK_NOT_VALID')]);
  return decided({ accountId: link.accountId });
}
