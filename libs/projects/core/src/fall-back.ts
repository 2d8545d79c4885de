import { decided, type Decision } from '@allmende/platform-core';
import type { LifecycleState } from './lifecycle-state.js';
import { lifecycleChanged } from './project.events.js';
import type { Project, ProjectChanges } from './project.js';
import { type Deployment, type DeploymentChanges, deploymentAudiences } from './reuse/deployment.js';
import type { ReuseStage } from './reuse/reuse-stage.js';
import { reuseStageSet } from './reuse/reuse.events.js';

/** Where a use goes that lost its release: out of operation into its pilot, or back before that as well. */
export const FALL_BACKS = ['pilot', 'preparation'] as const;
export type FallBack = (typeof FALL_BACKS)[number];

type Ways<State extends string> = Readonly<
  Record<FallBack, Readonly<Partial<Record<State, readonly State[]>>>>
>;

// Each way consists of arrows that anybody could go one by one; what is further back already stays where it is.
const WAYS_OF_PROJECTS: Ways<LifecycleState> = {
  pilot: { operation: ['pilot'] },
  preparation: { operation: ['pilot', 'concept'], pilot: ['concept'] },
};
const WAYS_OF_REUSES: Ways<ReuseStage> = {
  pilot: { operation: ['pilot'] },
  preparation: { operation: ['pilot', 'decided'], pilot: ['decided'] },
};

/** An owner's use that falls back without anybody being asked; no changes when it is not that far. */
export function fallBackProject(project: Project, to: FallBack, now: Date): Decision<ProjectChanges | null> {
  const way = WAYS_OF_PROJECTS[to][project.state] ?? [];
  const state = way.at(-1);
  if (state === undefined) return decided(null);
  return decided(
    { state, version: project.version + 1, updatedAt: now },
    way.map((next, at) => lifecycleChanged(project, way[at - 1] ?? project.state, next, null)),
  );
}

/** A reuse that may fall back, with those who own the solution. */
export interface FallingReuse {
  readonly deployment: Deployment;
  readonly ownerIds: readonly string[];
  readonly to: FallBack;
  readonly now: Date;
}

/** The same for the use of an adopter. What the adopter reported of effort and cost stays. */
export function fallBackReuse({
  deployment,
  ownerIds,
  to,
  now,
}: FallingReuse): Decision<DeploymentChanges | null> {
  const way = WAYS_OF_REUSES[to][deployment.stage] ?? [];
  const stage = way.at(-1);
  if (stage === undefined) return decided(null);
  return decided(
    {
      stage,
      stageSince: now,
      audiences: deploymentAudiences(stage, deployment.organisationId, ownerIds),
      version: deployment.version + 1,
      updatedAt: now,
    },
    way.map((next, at) => reuseStageSet(deployment, way[at - 1] ?? deployment.stage, next)),
  );
}
