import type { Actor } from '@allmende/platform-core';
import type { Viewer } from '@allmende/platform-web';
import { canSetReuseStage } from '@allmende/projects-core';

/** An organisation of the reader that could use the solution. */
export interface PossibleAdopter {
  readonly organisationId: string;
  readonly name: string;
}

interface Solution {
  readonly ags: string;
  readonly organisation: { readonly id: string } | null;
}

/** Those for which the reader may say how far they are, without whoever shares the solution; each once. */
export function possibleAdopters(viewer: Viewer, solution: Solution): readonly PossibleAdopter[] {
  const actor: Actor = { ...viewer, audiences: [], proof: null };
  const byId = new Map(viewer.memberships.map((membership) => [membership.organisationId, membership]));
  return [...byId.values()]
    .filter(({ organisationId, ags }) => organisationId !== solution.organisation?.id && ags !== solution.ags)
    .filter(({ organisationId }) => canSetReuseStage(actor, organisationId))
    .map(({ organisationId, organisationName }) => ({ organisationId, name: organisationName }));
}
