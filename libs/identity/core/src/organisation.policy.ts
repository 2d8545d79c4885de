import { type Actor, hasNetworkRole, hasRole, isSignedIn } from '@allmende/platform-core';

/** Who is here is told to everyone who is here: one cannot invite whom one cannot find. */
export function canListOrganisations(actor: Actor): boolean {
  return isSignedIn(actor);
}

/** Members are the matter of the organisation's own admins and of the administrators of the network. */
export function canManageMembers(actor: Actor, organisation: { readonly id: string }): boolean {
  return hasRole(actor, organisation.id, ['admin']) || hasNetworkRole(actor, 'administrator');
}
