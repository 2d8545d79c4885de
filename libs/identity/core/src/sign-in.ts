import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import { accountSignedIn } from './account.events.js';
import { newSession, type Session } from './session.js';

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
  readonly account: { readonly id: string } | null;
  readonly passwordMatches: boolean;
  readonly failures: RecentFailures;
  readonly sessionId: string;
  readonly now: Date;
}

/** A session for the right password; an unknown e-mail and a wrong password are refused with the same words. */
export function signIn(facts: SignInFacts): Decision<{ readonly session: Session }> {
  const admission = admitSignIn(facts.failures, facts.now);
  if (!admission.ok) return admission;
  if (facts.account === null || !facts.passwordMatches) return refused([problem('SIGN_IN_FAILED')]);
  const session = newSession(facts.sessionId, facts.account.id, facts.now);
  return decided({ session }, [accountSignedIn(session)]);
}

function freeAgainAt(failures: readonly Date[], limit: number, now: Date): number {
  const newestFirst = failures
    .map((failure) => failure.getTime())
    .filter((time) => time > failuresCountSince(now).getTime())
    .sort((one, other) => other - one);
  const oldestThatCounts = newestFirst[limit - 1];
  return oldestThatCounts === undefined ? 0 : oldestThatCounts + WINDOW;
}
