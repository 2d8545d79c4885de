import { canActFor } from '@allmende/consortia-core';
import { audienceKeys, type Actor } from '@allmende/platform-core';
import type { Viewer, ViewerMembership } from '@allmende/platform-web';

/** The signed-in person as the policies see them; what belongs to consortia is left to the server. */
export function actorOf({ accountId, memberships, networkRoles }: Viewer): Actor {
  return { accountId, memberships, networkRoles, audiences: audienceKeys(memberships), proof: null };
}

/** The organisations the person may act for towards others, each once. */
export function organisationsToActFor(viewer: Viewer): readonly ViewerMembership[] {
  const actor = actorOf(viewer);
  const allowed = viewer.memberships.filter(({ organisationId }) => canActFor(actor, organisationId));
  return [...new Map(allowed.map((membership) => [membership.organisationId, membership])).values()];
}

/** True for members of that organisation in any role. */
export function belongsTo(viewer: Viewer, organisationId: string): boolean {
  return viewer.memberships.some((membership) => membership.organisationId === organisationId);
}
