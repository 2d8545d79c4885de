import type { DomainEvent } from '@allmende/platform-core';
import type { Session } from './session.js';

/** Every type of event about accounts and their sessions. */
export const ACCOUNT_EVENTS = [
  'account.registered',
  'account.signed_in',
  'account.signed_out',
  'account.profile_changed',
  'account.password_changed',
  'account.password_reset',
  'account.email_change_requested',
  'account.email_changed',
  'session.ended',
] as const;

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

/** Somebody changed their name, job title or language. */
export function accountProfileChanged(accountId: string): DomainEvent {
  return { type: 'account.profile_changed', subjectId: accountId };
}

/** Somebody chose another password while signed in. */
export function accountPasswordChanged(accountId: string): DomainEvent {
  return { type: 'account.password_changed', subjectId: accountId };
}

/** Somebody chose another password by a link that was mailed to them. */
export function accountPasswordReset(accountId: string): DomainEvent {
  return { type: 'account.password_reset', subjectId: accountId };
}

/** Somebody wants mails at another address; neither address is in the trail. */
export function accountEmailChangeRequested(accountId: string): DomainEvent {
  return { type: 'account.email_change_requested', subjectId: accountId };
}

/** Somebody showed that mails to the new address reach them. */
export function accountEmailChanged(accountId: string): DomainEvent {
  return { type: 'account.email_changed', subjectId: accountId };
}

/** Why a session ended before its time, other than by signing out. */
export type SessionEnd = 'by_owner' | 'by_administrator' | 'password_changed' | 'password_reset';

/** A session was ended from elsewhere. */
export function sessionEnded(session: Pick<Session, 'id' | 'accountId'>, reason: SessionEnd): DomainEvent {
  return { type: 'session.ended', subjectId: session.id, payload: { accountId: session.accountId, reason } };
}
