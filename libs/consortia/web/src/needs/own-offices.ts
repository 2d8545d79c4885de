import { canPostNeed } from '@allmende/consortia-core';
import type { Viewer, ViewerMembership } from '@allmende/platform-web';
import { actorOf } from '../parts/own-organisations.js';

/** The municipalities for which the person may post needs, each once. */
export function officesToPostFor(viewer: Viewer): readonly ViewerMembership[] {
  const actor = actorOf(viewer);
  const allowed = viewer.memberships.filter(({ organisationId }) => canPostNeed(actor, organisationId));
  return [...new Map(allowed.map((membership) => [membership.organisationId, membership])).values()];
}

/** The municipality key of the first own municipality, from which Kreis and Land follow. */
export function homeAgs(viewer: Viewer): string | null {
  return viewer.memberships.find(({ ags }) => ags !== null)?.ags ?? null;
}

/** Keys of the invented region begin with 99. */
export function isDemo(ags: string | null): boolean {
  return ags?.startsWith('99') === true;
}
