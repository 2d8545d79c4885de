import { inOrderOf, loaderOf } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import type { Project } from '@allmende/projects-core';
import type { Projects } from './project.repository.js';

const REUSED = {};

/** The solutions of a list of reuses, once per request; null for one that the actor may not see any more. */
export function reusedProject(
  request: object,
  actor: Actor,
  projects: Projects,
  id: string,
): Promise<Project | null> {
  return loaderOf<string, Project>(request, REUSED, async (ids) =>
    inOrderOf(ids, await projects.findVisible(actor, ids), (project) => project.id),
  ).load(id);
}
