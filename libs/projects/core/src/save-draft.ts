import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import { missingForPublication } from './project-completeness.js';
import { PROJECT_EVENTS, projectEvent } from './project.events.js';
import type { ProjectDraftInput } from './project.input.js';
import type { Project, ProjectChanges } from './project.js';
import { fieldProblems, writtenContent } from './write-content.js';

/** A save of a text that people may write together. */
export interface SaveDraft {
  readonly project: Project;
  readonly input: ProjectDraftInput;
  /** The version the author started from. */
  readonly expectedVersion: number;
  readonly now: Date;
}

/**
 * Keeps what was written. A stale version is refused, so that neither text overwrites the other; a published entry must
 * stay complete and changes its lifecycle state only by the transition table.
 */
export function saveDraft({ project, input, expectedVersion, now }: SaveDraft): Decision<ProjectChanges> {
  if (expectedVersion !== project.version) {
    return refused([problem('STALE_VERSION', '', { expectedVersion, currentVersion: project.version })]);
  }
  const written = writtenContent(project, input);
  const after: Project = { ...project, ...written };
  const problems: Problem[] = [...fieldProblems(after)];
  if (project.status !== 'draft' && after.state !== project.state) {
    problems.push(problem('STATE_CHANGES_SEPARATELY', 'state'));
  }
  if (project.status === 'published') problems.push(...missingForPublication(after, project.origin));
  if (problems.length > 0) return refused(problems);

  const events = project.status === 'published' ? [projectEvent(PROJECT_EVENTS.revised, project)] : [];
  return decided({ ...written, version: project.version + 1, updatedAt: now }, events);
}
