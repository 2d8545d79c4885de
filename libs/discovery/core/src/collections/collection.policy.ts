import {
  type Actor,
  hasNetworkRole,
  hasVerifiedRole,
  isVisibleTo,
  type OrganisationRole,
} from '@allmende/platform-core';
import type { Collection, Owner } from './collection.js';

const COLLECTING: readonly OrganisationRole[] = ['author', 'approver', 'coordinator', 'admin'];

/** Its owner, those who write for its verified organisation, and editors what everybody reads. */
export function canEditCollection(actor: Actor, { scope, ownerAccountId, organisationId }: Owner): boolean {
  if (actor.accountId === null) return false;
  if (scope === 'public') return hasNetworkRole(actor, 'editor');
  if (scope === 'personal') return ownerAccountId === actor.accountId;
  return organisationId !== null && hasVerifiedRole(actor, organisationId, COLLECTING);
}

/** By audience, a personal one by its owner; a deleted one only by those who could take the deletion back. */
export function canSeeCollection(
  actor: Actor,
  collection: Owner & Pick<Collection, 'audiences' | 'deletedAt'>,
): boolean {
  if (canEditCollection(actor, collection)) return true;
  return collection.deletedAt === null && isVisibleTo(actor, collection.audiences);
}
