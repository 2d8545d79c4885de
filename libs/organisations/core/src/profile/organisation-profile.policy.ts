import type { Organisation } from '@allmende/identity-core';
import { type Actor, hasVerifiedRole, isVisibleTo, type OrganisationRole } from '@allmende/platform-core';
import type { OrganisationProfile } from './organisation-profile.js';

const WRITERS: readonly OrganisationRole[] = ['author', 'approver', 'coordinator', 'admin'];

/** Only offices of municipalities have a profile, and only their own people write it, once the office is verified. */
export function canWriteProfile(actor: Actor, { id, ags }: Pick<Organisation, 'id' | 'ags'>): boolean {
  return ags !== null && hasVerifiedRole(actor, id, WRITERS);
}

/** By audience. */
export function canSeeProfile(actor: Actor, { audiences }: Pick<OrganisationProfile, 'audiences'>): boolean {
  return isVisibleTo(actor, audiences);
}
