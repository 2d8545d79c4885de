import type { Actor } from '@allmende/platform-core';
import type { Viewer } from '@allmende/platform-web';
import { canCreateProject } from '@allmende/projects-core';

/** An organisation in whose name somebody may open drafts; without an `ags` it names the municipality it writes for. */
export interface Place {
  readonly organisationId: string;
  readonly name: string;
  readonly ags: string | null;
}

/** The organisations of a person, each once, decided by the rule the server uses. */
export function placesOf(viewer: Viewer): readonly Place[] {
  const actor: Actor = { ...viewer, audiences: [], proof: null };
  const byId = new Map(viewer.memberships.map((membership) => [membership.organisationId, membership]));
  return [...byId.values()]
    .filter(({ organisationId }) => canCreateProject(actor, organisationId))
    .map(({ organisationId, organisationName: name, ags }) => ({ organisationId, name, ags }));
}
