import { type Actor, hasVerifiedRole, isVisibleTo } from '@allmende/platform-core';
import { canEditProject, WRITING_ROLES } from '../project.policy.js';
import type { Project } from '../project.js';
import type { Deployment } from './deployment.js';

/** How far an organisation has come is said by the organisation itself and by nobody else, once it is verified. */
export function canSetReuseStage(actor: Actor, organisationId: string): boolean {
  return hasVerifiedRole(actor, organisationId, WRITING_ROLES);
}

/** Who may write the solution may take note of its reuse. */
export function canAcknowledgeReuse(
  actor: Actor,
  project: Pick<Project, 'organisationId' | 'coOwnerIds' | 'origin' | 'status'>,
): boolean {
  return canEditProject(actor, project);
}

/** By audience. */
export function canSeeDeployment(actor: Actor, { audiences }: Pick<Deployment, 'audiences'>): boolean {
  return isVisibleTo(actor, audiences);
}
