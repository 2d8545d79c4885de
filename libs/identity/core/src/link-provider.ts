import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import { providerConfirmed, providerLinked } from './provider.events.js';
import { identityOf } from './sign-in-by-provider.js';
import {
  isFromFuture,
  PROVIDER_RULES,
  type ProviderIdentity,
  type ProviderStatement,
} from './sign-in-provider.js';
import type { Session } from './session.js';

/** What is known when a signed-in person comes back from a provider to join it to their account. */
export interface LinkProviderFacts {
  readonly providerKey: string;
  readonly statement: ProviderStatement;
  /** The identity if it is known here already, whosever it is. */
  readonly identity: ProviderIdentity | null;
  readonly accountId: string;
  readonly identityId: string;
  readonly now: Date;
}

/** The provider opens the account from now on, unless it opens another one; linking twice changes nothing. */
export function linkProvider(
  facts: LinkProviderFacts,
): Decision<{ readonly newIdentity: ProviderIdentity | null }> {
  const { statement, identity, accountId, now } = facts;
  if (isFromFuture(statement, now)) return refused([problem('PROVIDER_CLOCK_SKEW')]);
  if (identity !== null) {
    return identity.accountId === accountId
      ? decided({ newIdentity: null })
      : refused([problem('PROVIDER_IDENTITY_TAKEN')]);
  }
  const newIdentity = identityOf(statement, facts.identityId, accountId, now);
  return decided({ newIdentity }, [providerLinked(newIdentity, facts.providerKey)]);
}

/** What is known when a signed-in person comes back from a provider to prove who they are. */
export interface ConfirmByProviderFacts {
  readonly statement: ProviderStatement;
  readonly identity: ProviderIdentity | null;
  readonly session: Pick<Session, 'id' | 'accountId' | 'factor'>;
  /** When the person was sent there: what they proved before does not count. */
  readonly sentAt: Date;
  readonly now: Date;
}

/**
 * Whether the same person has just signed in at the provider anew. Somebody who signed in here with a second factor
 * does not get by with less.
 */
export function confirmByProvider(
  facts: ConfirmByProviderFacts,
): Decision<Pick<Session, 'factor' | 'confirmedAt'>> {
  const { statement, identity, session, sentAt, now } = facts;
  if (isFromFuture(statement, now)) return refused([problem('PROVIDER_CLOCK_SKEW')]);
  if (identity === null || identity.accountId !== session.accountId)
    return refused([problem('PROVIDER_OTHER_PERSON')]);
  const earliest = sentAt.getTime() - PROVIDER_RULES.clockSkewSeconds * 1_000;
  if (statement.authenticatedAt === null || statement.authenticatedAt.getTime() < earliest) {
    return refused([problem('PROVIDER_NOT_CONFIRMED')]);
  }
  if (session.factor === 'second_factor' && !statement.secondFactor)
    return refused([problem('PROVIDER_TOO_WEAK')]);
  const factor = statement.secondFactor ? 'second_factor' : session.factor;
  return decided({ factor, confirmedAt: now }, [providerConfirmed(session.accountId, session.id)]);
}
