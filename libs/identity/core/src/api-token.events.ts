import type { DomainEvent } from '@allmende/platform-core';
import type { ApiToken } from './api-token.js';

/** Every type of event about tokens of machines. */
export const TOKEN_EVENTS = ['token.created', 'token.revoked'] as const;

/** A machine may now act for a person in an organisation. */
export function tokenCreated({ id, accountId, organisationId }: ApiToken): DomainEvent {
  return { type: 'token.created', subjectId: id, payload: { accountId, organisationId } };
}

/** A token was ended before its time. */
export function tokenRevoked({ id, accountId, organisationId }: ApiToken): DomainEvent {
  return { type: 'token.revoked', subjectId: id, payload: { accountId, organisationId } };
}
