import { type Actor, hasNetworkRole } from '@allmende/platform-core';
import { canEditProject } from '../project.policy.js';
import type { Project } from '../project.js';
import type { ErrorReport } from './error-report.js';

type Written = Pick<Project, 'organisationId' | 'coOwnerIds' | 'origin' | 'status'>;

/** Whoever may correct an entry answers what is reported about it. */
export function canAnswerReports(actor: Actor, project: Written): boolean {
  return canEditProject(actor, project);
}

/** The owners, and editors of the network, who see to it that somebody answers. */
export function canReadReports(actor: Actor, project: Written): boolean {
  return canAnswerReports(actor, project) || hasNetworkRole(actor, 'editor');
}

/** Readers with an account see what they reported themselves, and what was said to it. */
export function isReporter(actor: Actor, { reportedBy }: Pick<ErrorReport, 'reportedBy'>): boolean {
  return reportedBy !== null && reportedBy === actor.accountId;
}
