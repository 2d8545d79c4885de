import { type Actor, hasNetworkRole } from '@allmende/platform-core';

/** Who acts for the network as a whole is the matter of its administrators alone. */
export function canManageNetworkRoles(actor: Actor): boolean {
  return hasNetworkRole(actor, 'administrator');
}

/** Ending the sign-ins of somebody else, e.g. of a lost device, is the matter of administrators too. */
export function canEndSessionsOfOthers(actor: Actor): boolean {
  return hasNetworkRole(actor, 'administrator');
}
