import type { TransitionTable } from '@allmende/platform-core';

/** Who says that something is wrong: any reader, or the editors of the network, who ask for a correction. */
export const REPORT_KINDS = ['error', 'correction'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** The parts of a page that a report can be about, in the order of the page. */
export const REPORT_PARTS = [
  'description',
  'value_promise',
  'state',
  'reuse',
  'figures',
  'evidence',
  'files',
  'links',
  'contact',
  'other',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** What became of a report. */
export const REPORT_STATUSES = ['open', 'corrected', 'no_error'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** How a report may be answered. */
export const REPORT_OUTCOMES = ['corrected', 'no_error'] as const satisfies readonly ReportStatus[];
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** Every report is answered once; whoever still sees the error reports it anew. */
export const REPORT_TRANSITIONS: TransitionTable<ReportStatus> = {
  open: ['corrected', 'no_error'],
  corrected: [],
  no_error: [],
};

/** Every report begins unanswered. */
export const INITIAL_REPORT_STATUS: ReportStatus = 'open';

/**
 * Owners answer within 14 days. The mail address of a reporter is forgotten with the answer, and after 90 days at the
 * latest when nobody answers.
 */
export const REPORT_RULES = { answerDays: 14, mailDays: 90 } as const;

/** The languages an answer by mail is written in. */
export const REPORT_LOCALES = ['de', 'en'] as const;
export type ReportLocale = (typeof REPORT_LOCALES)[number];

/** One report about one entry. Accounts are ids; a person who has left is an id that leads nowhere. */
export interface ErrorReport {
  readonly id: string;
  readonly projectId: string;
  readonly kind: ReportKind;
  readonly part: ReportPart;
  /** What is wrong. */
  readonly wrong: string;
  /** What would be right; empty when the reporter does not know. */
  readonly instead: string;
  /** Null for a reader without an account. */
  readonly reportedBy: string | null;
  /** Where a reader without an account wants the answer; null when none is wanted or it was sent. */
  readonly mail: string | null;
  readonly locale: ReportLocale;
  readonly reportedAt: Date;
  /** When the owners were told that the time is over; null before. */
  readonly overdueToldAt: Date | null;
  readonly status: ReportStatus;
  /** What the owners say to it; empty while open. */
  readonly answer: string;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

const DAY = 86_400_000;

/** Until when an answer is promised. */
export function answerDue({ reportedAt }: Pick<ErrorReport, 'reportedAt'>): Date {
  return new Date(reportedAt.getTime() + REPORT_RULES.answerDays * DAY);
}

/** True when nobody answered in time. */
export function isOverdue(report: Pick<ErrorReport, 'reportedAt' | 'status'>, now: Date): boolean {
  return report.status === 'open' && now >= answerDue(report);
}

/** Reports made before this moment are overdue while they are open. */
export function overdueBefore(now: Date): Date {
  return new Date(now.getTime() - REPORT_RULES.answerDays * DAY);
}

/** Addresses left before this moment are forgotten, answered or not. */
export function mailForgottenBefore(now: Date): Date {
  return new Date(now.getTime() - REPORT_RULES.mailDays * DAY);
}
