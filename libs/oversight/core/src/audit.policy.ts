import { type Actor, hasNetworkRole, hasRole } from '@allmende/platform-core';

/** The whole trail is the matter of the administrators: it tells who signed in when. */
export function canReadAuditTrail(actor: Actor): boolean {
  return hasNetworkRole(actor, 'administrator');
}

/** What was done in the name of an organisation is told to its admins, and to the administrators of the network. */
export function canReadOrganisationTrail(actor: Actor, organisationId: string): boolean {
  return hasRole(actor, organisationId, ['admin']) || canReadAuditTrail(actor);
}

/** Sealing and checking at once instead of waiting for the clock. */
export function canCheckAuditTrail(actor: Actor): boolean {
  return canReadAuditTrail(actor);
}
