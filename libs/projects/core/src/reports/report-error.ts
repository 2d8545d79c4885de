import {
  canTransition,
  decided,
  type DomainEvent,
  problem,
  refused,
  type Decision,
} from '@allmende/platform-core';
import type { Project } from '../project.js';
import {
  PUBLISHING_EVENTS,
  publishingEvent,
  type PublishingEventType,
} from '../publishing/publishing.events.js';
import {
  type ErrorReport,
  INITIAL_REPORT_STATUS,
  isOverdue,
  REPORT_TRANSITIONS,
  type ReportKind,
} from './error-report.js';
import type { AnswerReportInput, ReportErrorInput } from './report.input.js';

/** What a report is decided from. */
export interface ReportError {
  readonly project: Project;
  readonly kind: ReportKind;
  readonly input: Omit<ReportErrorInput, 'projectId'>;
  /** Null for a reader without an account. */
  readonly accountId: string | null;
  readonly newId: string;
  readonly now: Date;
}

/** Takes note of what somebody says is wrong in a published entry; the clock begins to run. */
export function reportError({
  project,
  kind,
  input,
  accountId,
  newId,
  now,
}: ReportError): Decision<ErrorReport> {
  if (project.status !== 'published') return refused([problem('NOT_PUBLISHED', 'projectId')]);
  const report: ErrorReport = {
    id: newId,
    projectId: project.id,
    kind,
    part: input.part,
    wrong: input.wrong,
    instead: input.instead,
    reportedBy: accountId,
    // Whoever has an account gets the answer there.
    mail: accountId === null ? input.mail : null,
    locale: input.locale,
    reportedAt: now,
    overdueToldAt: null,
    status: INITIAL_REPORT_STATUS,
    answer: '',
    answeredBy: null,
    answeredAt: null,
  };
  const type = kind === 'correction' ? PUBLISHING_EVENTS.correctionAsked : PUBLISHING_EVENTS.errorReported;
  return decided(report, [reportEvent(type, project, report)]);
}

/** What an answer is decided from. */
export interface AnswerReport {
  readonly project: Project;
  readonly report: ErrorReport;
  readonly input: Omit<AnswerReportInput, 'id'>;
  readonly accountId: string;
  readonly now: Date;
}

/** The owners say what they did: corrected it, or why it is no error. The address of the reporter goes with the answer. */
export function answerReport({
  project,
  report,
  input,
  accountId,
  now,
}: AnswerReport): Decision<ErrorReport> {
  const { outcome, answer } = input;
  if (!canTransition(REPORT_TRANSITIONS, report.status, outcome))
    return refused([problem('ALREADY_ANSWERED', 'id')]);
  if (outcome === 'no_error' && answer === '') return refused([problem('REASON_MISSING', 'answer')]);
  const answered = { status: outcome, answer, answeredBy: accountId, answeredAt: now, mail: null };
  return decided({ ...report, ...answered }, [reportEvent(PUBLISHING_EVENTS.errorAnswered, project, report)]);
}

/** Tells once that a report waits beyond its time. */
export function tellOverdue(project: Project, report: ErrorReport, now: Date): Decision<ErrorReport | null> {
  if (!isOverdue(report, now) || report.overdueToldAt !== null) return decided(null);
  return decided({ ...report, overdueToldAt: now }, [
    reportEvent(PUBLISHING_EVENTS.errorOverdue, project, report),
  ]);
}

function reportEvent(type: PublishingEventType, project: Project, { id }: ErrorReport): DomainEvent {
  const event = publishingEvent(type, project);
  return { ...event, payload: { ...event.payload, reportId: id } };
}
