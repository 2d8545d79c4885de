import type { DomainEvent } from '@allmende/platform-core';
import type { ConfirmationMethod, FactorKind } from './second-factor.js';

/** Every type of event about second factors and confirmations. */
export const FACTOR_EVENTS = [
  'factor.added',
  'factor.removed',
  'factor.recovery_renewed',
  'factor.recovery_used',
  'session.confirmed',
] as const;

/** Which factor: an authenticator app, of which there is one, or one of the passkeys. */
export interface FactorRef {
  readonly kind: FactorKind;
  readonly passkeyId: string | null;
}

/** Somebody set up a second factor. */
export function factorAdded(accountId: string, factor: FactorRef): DomainEvent {
  return { type: 'factor.added', subjectId: accountId, payload: { ...factor } };
}

/** Somebody took a second factor away. */
export function factorRemoved(accountId: string, factor: FactorRef): DomainEvent {
  return { type: 'factor.removed', subjectId: accountId, payload: { ...factor } };
}

/** Somebody had new recovery codes made; the old ones are void. */
export function recoveryCodesRenewed(accountId: string): DomainEvent {
  return { type: 'factor.recovery_renewed', subjectId: accountId };
}

/** Somebody used a recovery code instead of their second factor. */
export function recoveryCodeUsed(accountId: string, left: number): DomainEvent {
  return { type: 'factor.recovery_used', subjectId: accountId, payload: { left } };
}

/** Somebody showed once more who they are. */
export function sessionConfirmed(sessionId: string, method: ConfirmationMethod): DomainEvent {
  return { type: 'session.confirmed', subjectId: sessionId, payload: { method } };
}
