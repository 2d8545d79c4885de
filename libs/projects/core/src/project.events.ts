import type { DomainEvent } from '@allmende/platform-core';
import type { LifecycleState } from './lifecycle-state.js';
import type { Project } from './project.js';

/** What can happen to a project. */
export const PROJECT_EVENTS = {
  created: 'project.created',
  published: 'project.published',
  /** A published entry was changed; nobody is told while it is a draft. */
  revised: 'project.revised',
  withdrawn: 'project.withdrawn',
  lifecycleChanged: 'project.lifecycle_changed',
  fileAdded: 'project.file_added',
  fileRemoved: 'project.file_removed',
  draftDeleted: 'project.draft_deleted',
} as const;
export type ProjectEventType = (typeof PROJECT_EVENTS)[keyof typeof PROJECT_EVENTS];

type Subject = Pick<Project, 'id' | 'ags' | 'organisationId'>;

/** The event with the ids subscribers need to find their readers. */
export function projectEvent(type: ProjectEventType, { id, ags, organisationId }: Subject): DomainEvent {
  return { type, subjectId: id, payload: { ags, organisationId } };
}

/** A step in the life of a project, with the reason when it ended. */
export function lifecycleChanged(
  project: Subject,
  from: LifecycleState,
  to: LifecycleState,
  reason: string | null,
): DomainEvent {
  const { ags, organisationId } = project;
  return {
    type: PROJECT_EVENTS.lifecycleChanged,
    subjectId: project.id,
    payload: { ags, organisationId, from, to, reason },
  };
}
