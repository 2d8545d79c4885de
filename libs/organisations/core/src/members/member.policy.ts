import { canManageMembers } from '@allmende/identity-core';
import { type Actor, hasNetworkRole, hasRole, isSignedIn, ORGANISATION_ROLES } from '@allmende/platform-core';
import type { HandOver } from './hand-over.js';
import type { JoinRequest } from './join-request.js';

interface Office {
  readonly id: string;
}

/** Members see who else is one; so do the administrators of the network. Addresses are for admins alone. */
export function canSeeMembers(actor: Actor, organisation: Office): boolean {
  return hasRole(actor, organisation.id, ORGANISATION_ROLES) || hasNetworkRole(actor, 'administrator');
}

/** Who looks after members invites them and lets them in. */
export function canInviteMembers(actor: Actor, organisation: Office): boolean {
  return canManageMembers(actor, organisation);
}

/** Everybody with an account may ask to be let in. */
export function canRequestMembership(actor: Actor): boolean {
  return isSignedIn(actor);
}

/** Only who asked may take a request back. */
export function canWithdrawJoinRequest(actor: Actor, request: Pick<JoinRequest, 'accountId'>): boolean {
  return isSignedIn(actor) && actor.accountId === request.accountId;
}

/** Everybody may leave where they are; nobody needs leave for that. */
export function canLeaveOrganisation(actor: Actor, organisation: Office): boolean {
  return hasRole(actor, organisation.id, ORGANISATION_ROLES);
}

/** Only admins of the organisation have the role to hand over; the administrators of the network do not. */
export function canOfferHandOver(actor: Actor, organisation: Office): boolean {
  return hasRole(actor, organisation.id, ['admin']);
}

/** Only to whom the role was offered may take it or say no. */
export function canAnswerHandOver(actor: Actor, handOver: Pick<HandOver, 'toAccountId'>): boolean {
  return isSignedIn(actor) && actor.accountId === handOver.toAccountId;
}

/** Who offered the role may take the offer back. */
export function canWithdrawHandOver(actor: Actor, handOver: Pick<HandOver, 'fromAccountId'>): boolean {
  return isSignedIn(actor) && actor.accountId === handOver.fromAccountId;
}

/** Editors look after organisations that have nobody of their own. */
export function canSeeAllVacancies(actor: Actor): boolean {
  return hasNetworkRole(actor, 'editor');
}
