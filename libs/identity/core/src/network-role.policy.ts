import { type Actor, hasNetworkRole } from '@allmende/platform-core';

/** Who acts for the network as a whole is the matter of its administrators alone. */
export function canManageNetworkRoles(actor: Actor): boolean {
  return hasNetworkRole(actor, 'administrator');
}
