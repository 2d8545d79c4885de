import { type Actor, hasNetworkRole } from '@allmende/platform-core';

/** Editors of the network keep the dates of the law. */
export function canChangeMilestones(actor: Actor): boolean {
  return hasNetworkRole(actor, 'editor');
}
