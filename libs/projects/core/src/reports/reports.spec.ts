import { canTransition, reachableStates } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { aProject } from '../a-project.js';
import {
  answerDue,
  type ErrorReport,
  INITIAL_REPORT_STATUS,
  isOverdue,
  mailForgottenBefore,
  REPORT_STATUSES,
  REPORT_TRANSITIONS,
} from './error-report.js';
import { answerReport, type ReportError, reportError, tellOverdue } from './report-error.js';
import { reportErrorInput } from './report.input.js';

const now = new Date('2026-11-20T10:00:00Z');
const READER = '019a4000-0000-7000-8000-0000000000b1';
const OWNER = '019a4000-0000-7000-8000-0000000000b2';
const project = aProject();
const report: ErrorReport = {
  id: '019a4000-0000-7000-8000-0000000000c1',
  projectId: project.id,
  kind: 'error',
  part: 'contact',
  wrong: 'Das Postfach gibt es nicht mehr.',
  instead: '',
  reportedBy: null,
  mail: 'leserin@post.example',
  locale: 'de',
  reportedAt: now,
  overdueToldAt: null,
  status: 'open',
  answer: '',
  answeredBy: null,
  answeredAt: null,
};
const { part, wrong, instead, mail, locale } = report;
const input = { part, wrong, instead, mail, locale };
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const codesOf = (decision: { ok: boolean; problems?: readonly { code: string }[] }) =>
  (decision.problems ?? []).map(({ code }) => code);

describe('the table of reports', () => {
  it('reaches every status and leaves none that was answered', () => {
    expect([...reachableStates(REPORT_TRANSITIONS, INITIAL_REPORT_STATUS)].sort()).toEqual(
      [...REPORT_STATUSES].sort(),
    );
    for (const from of REPORT_STATUSES)
      for (const to of REPORT_STATUSES)
        expect([from, to, canTransition(REPORT_TRANSITIONS, from, to)]).toEqual([
          from,
          to,
          from === 'open' && to !== 'open',
        ]);
  });
});

describe('a report', () => {
  const told = (changes: Partial<ReportError> = {}) =>
    reportError({ project, kind: 'error', input, accountId: null, newId: report.id, now, ...changes });

  it('is kept with the address of a reader who has no account, and no event names it', () => {
    const decision = told();
    expect(decision).toMatchObject({ changes: report, events: [{ type: 'project.error_reported' }] });
    expect(JSON.stringify(decision.ok && decision.events)).not.toContain('post.example');
  });

  it('needs no address of somebody with an account', () => {
    expect(told({ accountId: READER })).toMatchObject({ changes: { reportedBy: READER, mail: null } });
  });

  it('of the editors asks for a correction', () => {
    expect(told({ kind: 'correction', accountId: READER })).toMatchObject({
      changes: { kind: 'correction' },
      events: [{ type: 'project.correction_asked' }],
    });
  });

  it('is about something that is public', () => {
    expect(codesOf(told({ project: { ...project, status: 'draft' } }))).toEqual(['NOT_PUBLISHED']);
  });

  it('is told of everything that is missing at once', () => {
    const read = reportErrorInput.safeParse({ projectId: project.id, part: '', wrong: ' ' });
    expect(read.error?.issues.map(({ message }) => message)).toEqual(['PART_MISSING', 'WRONG_MISSING']);
  });

  it.each([
    ['leserin@post.example', 'leserin@post.example'],
    ['', null],
    [undefined, null],
    [null, null],
  ])('takes %j as an address', (typed, kept) => {
    expect(reportErrorInput.parse({ ...input, projectId: project.id, mail: typed }).mail).toBe(kept);
  });

  it('refuses what is no address', () => {
    const { error } = reportErrorInput.safeParse({ ...input, projectId: project.id, mail: 'leserin' });
    expect(error?.issues.map(({ message }) => message)).toEqual(['MAIL_UNREADABLE']);
  });
});

describe('the clock', () => {
  it('gives fourteen days', () => {
    expect(answerDue(report)).toEqual(later(14));
    expect(isOverdue(report, later(13.9))).toBe(false);
    expect(isOverdue(report, later(14))).toBe(true);
    expect(isOverdue({ ...report, status: 'corrected' }, later(20))).toBe(false);
  });

  it('tells once that the time is over', () => {
    expect(tellOverdue(project, report, later(13))).toMatchObject({ changes: null, events: [] });
    const first = tellOverdue(project, report, later(14));
    expect(first).toMatchObject({
      changes: { overdueToldAt: later(14) },
      events: [{ type: 'project.error_overdue' }],
    });
    expect(first.ok && first.changes && tellOverdue(project, first.changes, later(15))).toMatchObject({
      changes: null,
    });
  });

  it('forgets an address that nobody wrote to', () => {
    expect(mailForgottenBefore(later(90))).toEqual(now);
  });
});

describe('an answer', () => {
  const answer = (outcome: 'corrected' | 'no_error', text: string, of = report) =>
    answerReport({ project, report: of, input: { outcome, answer: text }, accountId: OWNER, now });

  it('says that it was corrected, and forgets the address', () => {
    expect(answer('corrected', '')).toMatchObject({
      changes: { status: 'corrected', answeredBy: OWNER, answeredAt: now, mail: null },
      events: [{ type: 'project.error_answered', payload: { reportId: report.id } }],
    });
  });

  it('gives a reason when it is no error', () => {
    expect(codesOf(answer('no_error', ''))).toEqual(['REASON_MISSING']);
    expect(answer('no_error', 'Das Postfach wird gelesen.').ok).toBe(true);
  });

  it('comes once', () => {
    expect(codesOf(answer('corrected', '', { ...report, status: 'no_error' }))).toEqual(['ALREADY_ANSWERED']);
  });
});
