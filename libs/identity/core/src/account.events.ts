import type { DomainEvent } from '@allmende/platform-core';
import type { Session } from './session.js';

/** Every type of event about accounts and their sessions. */
export const ACCOUNT_EVENTS = ['account.registered', 'account.signed_in', 'account.signed_out'] as const;

/** Somebody got an account. */
export function accountRegistered(accountId: string): DomainEvent {
  return { type: 'account.registered', subjectId: accountId };
}

/** Somebody signed in; the trail names the session, never its token. */
export function accountSignedIn(session: Pick<Session, 'id' | 'accountId'>): DomainEvent {
  return { type: 'account.signed_in', subjectId: session.accountId, payload: { sessionId: session.id } };
}

/** Somebody ended their session. */
export function accountSignedOut(session: Pick<Session, 'id' | 'accountId'>): DomainEvent {
  return { type: 'account.signed_out', subjectId: session.accountId, payload: { sessionId: session.id } };
}
