import type { Audience } from '@allmende/platform-core';
import { ownerIdsOf, type Project, PUBLIC_REUSE_STAGES, type ReuseStage } from '@allmende/projects-core';
import type { RiskInputs } from './risk-inputs.js';

/** One organisation's use of one solution as the gate sees it: the owner's own, or that of an adopter. */
export interface GatedUse {
  readonly id: string;
  readonly projectId: string;
  readonly organisationId: string;
  readonly inputs: RiskInputs;
  /** Grows with every save of the answers; what two people compare before saving. */
  readonly version: number;
  readonly audiences: readonly Audience[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Whose use it is, as far as seeing depends on it: an owner, or an adopter at a stage, null while it only prepares. */
export type UserStanding =
  | { readonly kind: 'owner'; readonly published: boolean }
  | { readonly kind: 'adopter'; readonly stage: ReuseStage | null };

/** How an organisation stands to a solution. One that has not said anything yet may prepare what its first step needs. */
export function standingOf(
  project: Pick<Project, 'organisationId' | 'coOwnerIds' | 'status'>,
  organisationId: string,
  stage: ReuseStage | null,
): UserStanding {
  if (ownerIdsOf(project).includes(organisationId)) {
    return { kind: 'owner', published: project.status === 'published' };
  }
  return { kind: 'adopter', stage };
}

/** Who may see a use: the organisation always, everybody once the entry is published or the reuse was decided. */
export function gatedUseAudiences(organisationId: string, standing: UserStanding): readonly Audience[] {
  return isPublic(standing) ? ['PUBLIC'] : [`ORGANISATION:${organisationId}`];
}

function isPublic(standing: UserStanding): boolean {
  if (standing.kind === 'owner') return standing.published;
  return standing.stage !== null && PUBLIC_REUSE_STAGES.includes(standing.stage);
}
