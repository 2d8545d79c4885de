import type { Actor } from '@allmende/platform-core';
import { ownerIdsOf, type Project, type ReuseStage } from '@allmende/projects-core';
import { canReadEvidence, canWriteEvidence } from '../records/evidence.policy.js';

const USING: readonly ReuseStage[] = ['decided', 'pilot', 'operation'];

/** The organisations that own a solution, and those that have decided to use it; mere interest is no use. */
export function poolUsers(
  project: Pick<Project, 'organisationId' | 'coOwnerIds'>,
  reuses: readonly { readonly organisationId: string; readonly stage: ReuseStage }[],
): readonly string[] {
  const using = reuses.filter(({ stage }) => USING.includes(stage));
  return [...ownerIdsOf(project), ...using.map(({ organisationId }) => organisationId)];
}

/** Who sees a pool inside: people of the organisations that own the solution or use it, as counts are for those who compare. */
export function canSeePools(actor: Actor, users: readonly string[]): boolean {
  return users.some((organisationId) => canReadEvidence(actor, organisationId));
}

/** A use is brought in, explained and taken out by those who write its evidence, and by nobody else. */
export function canPool(actor: Actor, organisationId: string): boolean {
  return canWriteEvidence(actor, organisationId);
}
