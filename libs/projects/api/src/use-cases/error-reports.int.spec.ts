import { type Actor, ANONYMOUS } from '@allmende/platform-core';
import { anActor, createTestApi, postedMails } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, COMPLETE, errorOf, ProjectBed, type Told } from '../../test/project-bed.js';
import { LookAfterReports } from './look-after-reports.js';

const REPORT_FIELDS = 'id kind part wrong status overdue due byViewer answer answerByMail';
const mutation = (name: string, type: string, answer: string) => `mutation($input: ${type}!) {
  ${name}(input: $input) { ${answer} problems { code path } } }`;
const REPORT = mutation('reportError', 'ReportErrorInput', `report { ${REPORT_FIELDS} }`);
const ASK = mutation('askCorrection', 'AskCorrectionInput', `report { ${REPORT_FIELDS} }`);
const ANSWER = mutation('answerErrorReport', 'AnswerErrorReportInput', 'project { id }');
const PAGE = `query($key: String!) { project(key: $key) {
  errorReports { ${REPORT_FIELDS} } errorReportCounts { open overdue viewerMayAnswer } } }`;
const DESK = '{ errorReportsToAnswer { report { id overdue } project { key } } }';

let bed: ProjectBed;
let entry: Told;
let editor: Actor;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  editor = anActor({ accountId: '01900000-0000-7000-8000-0000000000e1', networkRoles: ['editor'] });
});
afterAll(() => bed?.api.stop());

const report = async (more: object = {}, as: Actor = ANONYMOUS) => {
  const input = { projectId: entry.id, part: 'contact', wrong: 'Das Postfach gibt es nicht mehr.', ...more };
  return bed.api.query(REPORT, { input }, { as });
};
const reported = async (more: object = {}, as: Actor = ANONYMOUS) => {
  const { reportError } = (await report(more, as)).data;
  expect(reportError.problems).toEqual([]);
  return reportError.report;
};
const answer = (id: string, outcome: string, text: string, as = bed.author) =>
  bed.api.query(ANSWER, { input: { id, outcome, answer: text } }, { as });
const page = async (as: Actor = ANONYMOUS) =>
  (await bed.api.query(PAGE, { key: entry.key }, { as })).data['project'];
const desk = async (as: Actor) => (await bed.api.query(DESK, {}, { as })).data['errorReportsToAnswer'];
const keptMails = async () =>
  (await bed.api.database.query<{ mail: string | null }>('select mail from projects.error_report')).map(
    ({ mail }) => mail,
  );
const daysPass = (days: number) =>
  bed.api.database.execute(
    'update projects.error_report set reported_at = reported_at - make_interval(days => $1)',
    [days],
  );

describe('An error in a published entry', () => {
  beforeAll(async () => {
    entry = await bed.publish();
  });

  it('is reported by anybody, and seen by the owners and editors alone', async () => {
    const { id } = await reported({ mail: 'leserin@post.example' });
    for (const as of [bed.author, editor]) {
      const { errorReports, errorReportCounts } = await page(as);
      expect(errorReports).toMatchObject([{ id, status: 'open', byViewer: false, answerByMail: true }]);
      expect(errorReportCounts).toEqual({ open: 1, overdue: 0, viewerMayAnswer: as === bed.author });
    }
    for (const as of [ANONYMOUS, bed.reader, bed.stranger])
      expect(await page(as)).toEqual({ errorReports: [], errorReportCounts: null });
  });

  it('stands on the desk of those who answer, and on that of editors once it waits too long', async () => {
    expect(await desk(bed.author)).toMatchObject([
      { report: { overdue: false }, project: { key: entry.key } },
    ]);
    expect(await desk(editor)).toEqual([]);
    await daysPass(14);
    expect(await bed.api.get(LookAfterReports).run()).toBe(1);
    expect(await bed.api.get(LookAfterReports).run()).toBe(0);
    expect(await desk(editor)).toMatchObject([{ report: { overdue: true } }]);
    expect(await desk(bed.stranger)).toEqual([]);
    expect((await page(bed.author)).errorReportCounts).toMatchObject({ open: 1, overdue: 1 });
  });

  it('is answered by the owners, by mail to whoever asked for it, whose address is forgotten', async () => {
    const [{ id }] = (await page(bed.author)).errorReports;
    expect(errorOf(await answer(id, 'corrected', '', editor))).toBe('FORBIDDEN');
    expect(errorOf(await answer(id, 'corrected', '', bed.stranger))).toBe('NOT_FOUND');
    expect(errorOf(await answer(id, 'corrected', '', bed.reader))).toBe('NOT_FOUND');
    expect(codesOf((await answer(id, 'no_error', '  ')).data['answerErrorReport'])).toEqual([
      'REASON_MISSING answer',
    ]);
    expect(codesOf((await answer(id, 'corrected', 'Postfach ergänzt.')).data['answerErrorReport'])).toEqual(
      [],
    );
    expect(codesOf((await answer(id, 'corrected', '')).data['answerErrorReport'])).toEqual([
      'ALREADY_ANSWERED id',
    ]);
    const mail = (await postedMails(bed.api)).at(-1);
    expect(mail).toMatchObject({ to: 'leserin@post.example' });
    expect(mail?.text).toContain('Postfach ergänzt.');
    expect(await keptMails()).toEqual([null]);
  });

  it('shows its answer to the reader with an account, and only the own one', async () => {
    const { id } = await reported(
      { wrong: 'Die Zahl stimmt nicht.', mail: 'egal@post.example' },
      bed.stranger,
    );
    await answer(id, 'no_error', 'Die Zahl ist von 2025.');
    expect((await page(bed.stranger)).errorReports).toEqual([
      expect.objectContaining({ id, byViewer: true, status: 'no_error', answer: 'Die Zahl ist von 2025.' }),
    ]);
    expect(await keptMails()).toEqual([null, null]);
  });

  it('is refused without words, with an address that is none, and about what is not public', async () => {
    expect(codesOf((await report({ wrong: ' ' })).data['reportError'])).toEqual(['WRONG_MISSING wrong']);
    expect(codesOf((await report({ mail: 'leserin' })).data['reportError'])).toEqual([
      'MAIL_UNREADABLE mail',
    ]);
    const draft = await bed.create(COMPLETE);
    expect(errorOf(await report({ projectId: draft.id }))).toBe('NOT_FOUND');
    expect(codesOf((await report({ projectId: draft.id }, bed.author)).data['reportError'])).toEqual([
      'NOT_PUBLISHED projectId',
    ]);
  });

  it('keeps no address for longer than ninety days', async () => {
    await reported({ mail: 'leserin@post.example' });
    await daysPass(90);
    await bed.api.get(LookAfterReports).run();
    expect((await keptMails()).filter((mail) => mail !== null)).toEqual([]);
  });
});

describe('A correction', () => {
  it('is asked for by editors alone, and runs by the same clock', async () => {
    entry = await bed.publish({ ...COMPLETE, title: 'Zu berichtigen' });
    const input = {
      projectId: entry.id,
      part: 'value_promise',
      wrong: 'Der Zielwert passt nicht zum Indikator.',
    };
    for (const as of [bed.author, bed.stranger])
      expect(errorOf(await bed.api.query(ASK, { input }, { as }))).toBe('FORBIDDEN');
    const { askCorrection } = (await bed.api.query(ASK, { input }, { as: editor })).data;
    expect(askCorrection).toMatchObject({ report: { kind: 'correction', status: 'open' }, problems: [] });
    expect((await page(bed.author)).errorReportCounts).toMatchObject({ open: 1 });
    expect(
      (await answer(askCorrection.report.id, 'corrected', '')).data['answerErrorReport'].problems,
    ).toEqual([]);
  });
});

describe('Reports from one network address', () => {
  it('are counted, so that nobody floods an office', async () => {
    const codes: unknown[] = [];
    for (let turn = 0; turn < 21; turn += 1) codes.push(errorOf(await report()) ?? 'kept');
    expect(codes).toContain('RATE_LIMITED');
  });
});
