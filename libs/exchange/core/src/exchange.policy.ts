import type { Actor } from '@allmende/platform-core';
import { canEditProject, type Project } from '@allmende/projects-core';

/** Who writes an entry may say what other registers ask, and sees the gaps and the log of its exports. */
export function canExchange(
  actor: Actor,
  project: Pick<Project, 'organisationId' | 'coOwnerIds' | 'origin' | 'status'>,
): boolean {
  return canEditProject(actor, project);
}
