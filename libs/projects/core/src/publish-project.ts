import { canTransition, decided, problem, refused, type Decision } from '@allmende/platform-core';
import type { GateProblems } from './evidence/release-gate.js';
import { missingForPublication } from './project-completeness.js';
import { PROJECT_STATUS_TRANSITIONS } from './project-status.js';
import { PROJECT_EVENTS, projectEvent } from './project.events.js';
import type { Project, ProjectChanges } from './project.js';
import { readableKey } from './readable-key.js';

/** What a publication is decided with. */
export interface Publication {
  readonly now: Date;
  /** What the release gate has against the state the entry would be public in. */
  readonly gate: GateProblems;
}

/** Makes a complete entry public. Its address is fixed at the first publication and survives later titles. */
export function publishProject(project: Project, { now, gate }: Publication): Decision<ProjectChanges> {
  if (!canTransition(PROJECT_STATUS_TRANSITIONS, project.status, 'published')) {
    return refused([problem('ALREADY_PUBLISHED', 'status')]);
  }
  const missing = [...missingForPublication(project, project.origin), ...gate];
  if (missing.length > 0) return refused(missing);

  const firstTime = project.publishedAt === null;
  return decided(
    {
      status: 'published',
      audiences: ['PUBLIC'],
      key: firstTime ? readableKey(project.title, project.id, 'projekt') : project.key,
      publishedAt: project.publishedAt ?? now,
      version: project.version + 1,
      updatedAt: now,
    },
    [projectEvent(PROJECT_EVENTS.published, project)],
  );
}
