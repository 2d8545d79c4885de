import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import type { Account, Locale } from './account.js';
import { accountRegistered } from './account.events.js';
import type { SignUpInput } from './account.input.js';
import { linkExpiry } from './mail-link.js';
import { newPasswordProblems } from './obvious-password.js';

/** Somebody asked for an account; it comes into being when they follow the link in the mail (ADR 26). */
export interface SignUp {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly locale: Locale;
  /** A path of this site, null for nowhere in particular. */
  readonly back: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Takes note of who wants an account. Whether the address has one already makes no difference to the answer. */
export function signUp(
  input: SignUpInput,
  facts: { readonly id: string; readonly now: Date; readonly passwordKnown: boolean },
): Decision<{ readonly signUp: SignUp }> {
  const { email, displayName, locale, back } = input;
  const problems = newPasswordProblems(input.password, {
    ownWords: [displayName, email],
    known: facts.passwordKnown,
    path: 'password',
  });
  if (problems.length > 0) return refused(problems);
  const { id, now } = facts;
  const expiresAt = linkExpiry('sign_up', now);
  return decided({ signUp: { id, email, displayName, locale, back, createdAt: now, expiresAt } });
}

/** The account of somebody who followed the link; the address is proven by that. */
export function confirmSignUp(
  asked: SignUp | null,
  facts: { readonly id: string; readonly now: Date; readonly emailTaken: boolean },
): Decision<{ readonly account: Account }> {
  const { id, now } = facts;
  if (asked === null || asked.expiresAt <= now || facts.emailTaken)
    return refused([problem('LINK_NOT_VALID')]);
  const { email, displayName, locale } = asked;
  const person = { email, displayName, locale, jobTitle: null, demo: false };
  return decided({ account: { ...person, id, createdAt: now, emailVerifiedAt: now } }, [
    accountRegistered(id),
  ]);
}
