import type { Actor } from '@allmende/platform-core';
import { answerDue, type ErrorReport, isOverdue, isReporter } from '@allmende/projects-core';
import type { ErrorReportType } from './reports.type.js';

/** A report as it is shown: without who reported it and without an address. */
export function toReportType(report: ErrorReport, actor: Actor, now: Date): ErrorReportType {
  const { id, kind, part, wrong, instead, reportedAt, status, answer, answeredAt } = report;
  return {
    ...{ id, kind, part, wrong, instead, reportedAt, status, answer, answeredAt },
    due: answerDue(report),
    overdue: isOverdue(report, now),
    byViewer: isReporter(actor, report),
    answerByMail: report.mail !== null,
  };
}
