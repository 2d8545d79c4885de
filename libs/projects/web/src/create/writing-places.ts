import type { Actor } from '@allmende/platform-core';
import type { Viewer, ViewerMembership } from '@allmende/platform-web';
import { canCreateProject } from '@allmende/projects-core';

/** An organisation in whose name somebody may write, or why not. */
export interface WritingPlace {
  readonly organisationId: string;
  readonly name: string;
  /** Null when the organisation is no municipality itself and names the one it writes for. */
  readonly ags: string | null;
  readonly allowed: boolean;
  readonly verified: boolean;
}

/** The organisations of a person, each once, decided by the rule the server uses. */
export function writingPlaces(viewer: Viewer): readonly WritingPlace[] {
  const actor: Actor = { ...viewer, audiences: [], proof: null };
  const byId = new Map<string, ViewerMembership>();
  for (const membership of viewer.memberships) byId.set(membership.organisationId, membership);
  return [...byId.values()].map(({ organisationId, organisationName, ags, verified }) => ({
    organisationId,
    name: organisationName,
    ags,
    verified,
    allowed: canCreateProject(actor, organisationId),
  }));
}
