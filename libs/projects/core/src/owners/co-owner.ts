import type { Audience } from '@allmende/platform-core';
import type { Project } from '../project.js';

/** An organisation that was asked to own a solution together with its owner, and whether it said yes. */
export interface CoOwner {
  readonly projectId: string;
  readonly organisationId: string;
  readonly invitedAt: Date;
  /** Null while nobody answered. */
  readonly acceptedAt: Date | null;
}

/** More than this is an association of its own. */
export const MOST_CO_OWNERS = 20;

/** Everybody who owns it: the organisation that opened the entry, then those that joined. */
export function ownerIdsOf({
  organisationId,
  coOwnerIds,
}: Pick<Project, 'organisationId' | 'coOwnerIds'>): readonly string[] {
  return organisationId === null ? coOwnerIds : [organisationId, ...coOwnerIds];
}

/** Who sees an entry that is not published: those who own it; nobody by audience when it has no owner. */
export function draftAudiences(owned: Pick<Project, 'organisationId' | 'coOwnerIds'>): readonly Audience[] {
  return ownerIdsOf(owned).map((id): Audience => `ORGANISATION:${id}`);
}
