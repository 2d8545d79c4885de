import type { DomainEvent } from '@allmende/platform-core';
import type { Claim, VerificationMeans } from './claim.js';

/** What can happen to a claim and to the register of mail domains; payloads hold ids and keys only. */
export const CLAIM_EVENTS = {
  claimed: 'organisation.claimed',
  verified: 'organisation.verified',
  rejected: 'organisation.rejected',
  withdrawn: 'organisation.verification_withdrawn',
  letterOrdered: 'organisation.letter_ordered',
  letterRefused: 'organisation.letter_code_refused',
} as const;

/** What can happen to the register of official mail domains. */
export const MAIL_DOMAIN_EVENTS = {
  added: 'mail_domain.added',
  removed: 'mail_domain.removed',
  imported: 'mail_domain.imported',
} as const;

/** An event of a claim; its subject is the organisation. */
export function claimEvent(
  type: (typeof CLAIM_EVENTS)[keyof typeof CLAIM_EVENTS],
  { id, organisationId }: Pick<Claim, 'id' | 'organisationId'>,
  means: VerificationMeans | null = null,
): DomainEvent {
  return { type, subjectId: organisationId, payload: { claimId: id, means } };
}

/** An event of one entry in the register of mail domains. */
export function mailDomainEvent(type: 'mail_domain.added' | 'mail_domain.removed', id: string): DomainEvent {
  return { type, subjectId: id };
}

/** Many entries came at once; the subject is the import, the payload says how many. */
export function mailDomainsImported(id: string, count: number): DomainEvent {
  return { type: MAIL_DOMAIN_EVENTS.imported, subjectId: id, payload: { count } };
}
