import { canTransition, decided, problem, refused, type Decision } from '@allmende/platform-core';
import { draftAudiences } from './owners/co-owner.js';
import { PROJECT_STATUS_TRANSITIONS } from './project-status.js';
import { PROJECT_EVENTS, projectEvent } from './project.events.js';
import type { Project, ProjectChanges } from './project.js';

/** Takes a published entry back; its organisation keeps it and may publish it again. */
export function withdrawProject(project: Project, now: Date): Decision<ProjectChanges> {
  if (!canTransition(PROJECT_STATUS_TRANSITIONS, project.status, 'withdrawn')) {
    return refused([problem('NOT_PUBLISHED', 'status', { status: project.status })]);
  }
  return decided(
    {
      status: 'withdrawn',
      audiences: draftAudiences(project),
      version: project.version + 1,
      updatedAt: now,
    },
    [projectEvent(PROJECT_EVENTS.withdrawn, project)],
  );
}
