import type { TransitionTable } from '@allmende/platform-core';

/** Whether others may read an entry. Says nothing about how far the project itself has come. */
export const PROJECT_STATUSES = ['draft', 'published', 'withdrawn'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** A withdrawn entry is kept for its authors and may be published again; nothing turns back into a draft. */
export const PROJECT_STATUS_TRANSITIONS: TransitionTable<ProjectStatus> = {
  draft: ['published'],
  published: ['withdrawn'],
  withdrawn: ['published'],
};

/** Every entry begins unseen by others. */
export const INITIAL_PROJECT_STATUS: ProjectStatus = 'draft';
