import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import { accountSignedIn } from './account.events.js';
import { hasSecondFactor, type SecondFactors } from './second-factor.js';
import { newSession, type Session } from './session.js';
import { newSignInStep, type SignInStep } from './sign-in-step.js';

/** How many failures are borne within the window before the next attempt is refused unread. */
export const SIGN_IN_LIMITS = { windowMinutes: 15, perEmail: 10, perAddress: 50 } as const;

const WINDOW = SIGN_IN_LIMITS.windowMinutes * 60_000;

/** When recent attempts failed, for the e-mail that is tried and for the network address that tries it. */
export interface RecentFailures {
  readonly byEmail: readonly Date[];
  readonly byAddress: readonly Date[];
}

/** Failures at or before this moment no longer count. */
export function failuresCountSince(now: Date): Date {
  return new Date(now.getTime() - WINDOW);
}

/**
 * Whether an attempt is looked at, decided before the password is: a refused guess must not learn anything and must not
 * cost a hash. `retryAfterSeconds` says when the oldest failure that counts leaves the window.
 */
export function admitSignIn(failures: RecentFailures, now: Date): Decision<null> {
  const free = Math.max(
    freeAgainAt(failures.byEmail, SIGN_IN_LIMITS.perEmail, now),
    freeAgainAt(failures.byAddress, SIGN_IN_LIMITS.perAddress, now),
  );
  if (free <= now.getTime()) return decided(null);
  const retryAfterSeconds = Math.ceil((free - now.getTime()) / 1_000);
  return refused([problem('TOO_MANY_ATTEMPTS', '', { retryAfterSeconds })]);
}

/** What is known once the password was compared; for an unknown e-mail there is no account and nothing matches. */
export interface SignInFacts {
  readonly account: { readonly id: string; readonly factors: SecondFactors } | null;
  readonly passwordMatches: boolean;
  readonly failures: RecentFailures;
  /** For the session or the step that begins. */
  readonly newId: string;
  readonly now: Date;
}

/** What the right password opens: a session, or for an account with a second factor the step before it. */
export type SignInOutcome =
  | { readonly session: Session; readonly step: null }
  | { readonly session: null; readonly step: SignInStep; readonly factors: SecondFactors };

/**
 * A session for the right password, or the second step when the account has a second factor; an unknown e-mail and a
 * wrong password are refused with the same words.
 */
export function signIn(facts: SignInFacts): Decision<SignInOutcome> {
  const admission = admitSignIn(facts.failures, facts.now);
  if (!admission.ok) return admission;
  if (facts.account === null || !facts.passwordMatches) return refused([problem('SIGN_IN_FAILED')]);
  const { id, factors } = facts.account;
  if (hasSecondFactor(factors)) {
    return decided({ session: null, step: newSignInStep(facts.newId, id, facts.now), factors });
  }
  const session = newSession(facts.newId, id, facts.now);
  return decided({ session, step: null }, [accountSignedIn(session)]);
}

function freeAgainAt(failures: readonly Date[], limit: number, now: Date): number {
  const newestFirst = failures
    .map((failure) => failure.getTime())
    .filter((time) => time > failuresCountSince(now).getTime())
    .sort((one, other) => other - one);
  const oldestThatCounts = newestFirst[limit - 1];
  return oldestThatCounts === undefined ? 0 : oldestThatCounts + WINDOW;
}
