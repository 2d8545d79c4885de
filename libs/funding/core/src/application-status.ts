import type { TransitionTable } from '@allmende/platform-core';

/** The life of an application (handbook 7.2). */
export const APPLICATION_STATUSES = [
  'draft',
  'internal_review',
  'sketch_submitted',
  'sketch_rejected',
  'invited',
  'application_submitted',
  'rejected',
  'granted',
  'running',
  'report_submitted',
  'closed',
  'withdrawn',
  'merged_into',
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/**
 * Handbook 7.2. A call with one stage goes from the internal review straight to the application; withdrawing and merging
 * are possible from any open state before the decision.
 */
export const APPLICATION_TRANSITIONS: TransitionTable<ApplicationStatus> = {
  draft: ['internal_review', 'withdrawn', 'merged_into'],
  internal_review: ['sketch_submitted', 'application_submitted', 'withdrawn', 'merged_into'],
  sketch_submitted: ['sketch_rejected', 'invited', 'withdrawn', 'merged_into'],
  sketch_rejected: [],
  invited: ['application_submitted', 'withdrawn', 'merged_into'],
  application_submitted: ['rejected', 'granted', 'withdrawn', 'merged_into'],
  rejected: [],
  granted: ['running'],
  running: ['report_submitted'],
  report_submitted: ['closed'],
  closed: [],
  withdrawn: [],
  merged_into: [],
};

/** Where every application begins. */
export const INITIAL_APPLICATION_STATUS: ApplicationStatus = 'draft';

/** While in one of these, answers and budget may be changed. */
export const EDITABLE_APPLICATION_STATUSES: readonly ApplicationStatus[] = [
  'draft',
  'internal_review',
  'invited',
];

/** True while answers and budget may be changed. */
export function isEditable(status: ApplicationStatus): boolean {
  return EDITABLE_APPLICATION_STATUSES.includes(status);
}
