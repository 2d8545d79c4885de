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

/** Whose use it is, as far as seeing depends on it: an owner, or an adopter at a stage. */
export type UserStanding =
  | { readonly kind: 'owner'; readonly published: boolean }
  | { readonly kind: 'adopter'; readonly stage: ReuseStage };

/** How an organisation stands to a solution; null when it neither owns nor uses it, so that there is nothing to gate. */
export function standingOf(
  project: Pick<Project, 'organisationId' | 'coOwnerIds' | 'status'>,
  organisationId: string,
  stage: ReuseStage | null,
): UserStanding | null {
  if (ownerIdsOf(project).includes(organisationId)) {
    return { kind: 'owner', published: project.status === 'published' };
  }
  return stage === null ? null : { kind: 'adopter', stage };
}

/** Who may see a use: the organisation always, everybody once the entry is published or the reuse was decided. */
export function gatedUseAudiences(organisationId: string, standing: UserStanding): readonly Audience[] {
  const isPublic =
    standing.kind === 'owner' ? standing.published : PUBLIC_REUSE_STAGES.includes(standing.stage);
  return isPublic ? ['PUBLIC'] : [`ORGANISATION:${organisationId}`];
}
