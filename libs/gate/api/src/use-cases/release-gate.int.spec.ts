import type { UseKey } from '@allmende/gate-core';
import { ProblemsError } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import type { ReuseStage } from '@allmende/projects-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aConcept,
  comeTo,
  MODULES,
  OTHER_TOWN,
  publish,
  TOWN,
  twoTownHalls,
} from '../../test/answers-bed.js';
import { answer, meet, meetAll, nameVersion, release, type Workers } from '../../test/records-bed.js';
import { Dossiers } from './dossiers.js';
import { ExpireEvidence } from './expire-evidence.js';
import { JudgeEvidenceRecord } from './judge-evidence-record.js';
import { OverrideGate } from './override-gate.js';
import { RecordSystemVersion } from './record-system-version.js';
import { ReleaseUse } from './release-use.js';
import { ReplayDecisions } from './replay-decisions.js';
import { SaveEvidenceRecord } from './save-evidence-record.js';

const HIGH = { annexIiiPoint: 'public_benefits', personalData: 'yes' } as const;

let api: TestApi;
let owner: Workers;
let adopter: Workers;
let ownerId: string;
let adopterId: string;
let use: UseKey;

const account = (at: number) => `01900000-0000-7000-8000-00000000000${at}`;
const people = (organisationId: string, ags: string, at: number): Workers => ({
  author: anActor({ organisationId, ags, accountId: account(at), role: 'author' }),
  approver: anActor({ organisationId, ags, accountId: account(at + 1), role: 'approver' }),
});

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  [ownerId, adopterId] = await twoTownHalls(api);
  owner = people(ownerId, TOWN, 1);
  adopter = people(adopterId, OTHER_TOWN, 3);
});
afterAll(() => api?.stop());

beforeEach(async () => {
  const project = await aConcept(api, owner.author, ownerId);
  await publish(api, owner.author, project);
  use = { projectId: project.id, organisationId: adopterId };
  await comeTo(api, adopter.author, use, 'decided');
});

const deployment = async () => {
  const [row] = await api.database.query<{ stage: ReuseStage; version: number }>(
    'select stage, version from projects.deployment where project_id = $1 and organisation_id = $2',
    [use.projectId, use.organisationId],
  );
  if (row === undefined) throw new Error('there is a reuse');
  return row;
};
const go = async (stage: ReuseStage) =>
  comeTo(api, adopter.author, { ...use, expectedVersion: (await deployment()).version }, stage);
const problemsOf = async (work: Promise<unknown>): Promise<string[]> => {
  try {
    await work;
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ code, path, params }) => `${code} ${params?.['evidence'] ?? path}`.trim());
  }
};
const decisions = () =>
  api.database.query<{ occasion: string; step: string; cause: string | null }>(
    'select occasion, step, cause from gate.decision where project_id = $1 order by decided_at, id',
    [use.projectId],
  );
const recordOf = async (type: string) => {
  const { records } = await api.get(Dossiers).unscoped(use);
  const record = records.find((one) => one.type === type);
  if (record === undefined) throw new Error(`there is a record of ${type}`);
  return record;
};

async function inOperation(changes: object = {}): Promise<void> {
  await answer(api, adopter.author, use, changes);
  await release(api, adopter, use, 'pilot');
  await go('pilot');
  await release(api, adopter, use, 'operation');
  await go('operation');
}

describe('The gate', () => {
  it('lets nothing begin that nobody classified', async () => {
    expect(await problemsOf(go('pilot'))).toContain('USE_UNCLASSIFIED gate.inputs');
    expect(await problemsOf(go('operation'))).toContain('USE_UNCLASSIFIED gate.inputs');
  });

  it('lets a use of high risk into operation once everything is met and signed, and keeps each decision', async () => {
    await answer(api, adopter.author, use, HIGH);
    expect(await problemsOf(go('pilot'))).toContainEqual(expect.stringContaining(' quality_requirement '));
    await release(api, adopter, use, 'pilot');
    await go('pilot');
    expect(await problemsOf(go('operation'))).toContainEqual(expect.stringContaining(' evaluation_result '));
    await meetAll(api, adopter, use, 'operation');
    await nameVersion(api, adopter, use);
    expect(await problemsOf(go('operation'))).toEqual(['GATE_EVIDENCE_NOT_MET release_decision']);
    await api.get(ReleaseUse).run(adopter.approver, { ...use, to: 'operation' });
    await go('operation');
    expect((await deployment()).stage).toBe('operation');
    expect((await decisions()).map(({ occasion, step }) => `${occasion} ${step}`)).toEqual([
      'release pilot',
      'entry pilot',
      'release operation',
      'entry operation',
    ]);
    expect((await api.get(ReplayDecisions).run()).differences).toEqual([]);
  });

  it('never counts for one office what another one met', async () => {
    await inOperation();
    const own = { projectId: use.projectId, organisationId: ownerId };
    await answer(api, owner.author, own);
    expect((await api.get(Dossiers).unscoped(own)).records).toEqual([]);
    const source = await recordOf('literacy_measures');
    const copy = await api.get(SaveEvidenceRecord).takeOver(owner.author, { ...own, recordId: source.id });
    expect(copy).toMatchObject({ status: 'draft', reuseOf: source.id, reviewerId: null });
    const matrix = await recordOf('responsibility_matrix');
    expect(
      await problemsOf(api.get(SaveEvidenceRecord).takeOver(owner.author, { ...own, recordId: matrix.id })),
    ).toEqual(['NOT_FOR_REUSE recordId']);
  });

  it('keeps its decisions against everybody', async () => {
    await inOperation();
    for (const sql of ['update gate.decision set step = $1', 'delete from gate.decision where step = $1']) {
      await expect(api.database.execute(sql, ['pilot'])).rejects.toThrow('append-only');
    }
  });
});

describe('A use in operation falls back', () => {
  it('when a new version comes unjudged, and stays when somebody judged it before', async () => {
    await inOperation();
    const versions = api.get(RecordSystemVersion);
    const announced = await versions.run(adopter.author, {
      ...use,
      label: '1.1',
      changes: 'Schrift.',
      inUse: false,
    });
    const judgement = { versionId: announced.id, change: 'non_substantial', reason: 'Nur Schrift.' } as const;
    const author = anActor({
      organisationId: adopterId,
      ags: OTHER_TOWN,
      accountId: account(3),
      role: 'approver',
    });
    expect(await problemsOf(versions.classify(author, judgement))).toEqual(['OWN_VERSION id']);
    await versions.classify(adopter.approver, judgement);
    expect((await deployment()).stage).toBe('operation');
    await versions.run(adopter.author, { ...use, label: '2.0', changes: 'Neu trainiert.', inUse: true });
    expect((await deployment()).stage).toBe('pilot');
    expect((await decisions()).at(-1)).toMatchObject({ occasion: 'suspension', cause: 'version' });
  });

  it('when an answer makes it more than it was released for', async () => {
    await inOperation();
    await answer(api, adopter.author, use, { prohibitedPractices: ['social_scoring'] });
    expect((await deployment()).stage).toBe('decided');
    expect((await decisions()).at(-1)).toMatchObject({
      occasion: 'suspension',
      cause: 'inputs',
      step: 'pilot',
    });
  });

  it('when evidence is opened again, and when it runs out', async () => {
    await inOperation();
    await api.database.execute(
      `update gate.evidence_record set valid_until = current_date - 2 where project_id = $1 and type = 'wibe'`,
      [use.projectId],
    );
    expect(await api.get(ExpireEvidence).run()).toBe(1);
    expect((await deployment()).stage).toBe('pilot');
    expect((await recordOf('wibe')).status).toBe('expired');
    expect(await api.get(ExpireEvidence).run()).toBe(0);
    expect(await problemsOf(go('operation'))).toEqual(['GATE_EVIDENCE_NOT_MET wibe']);
    await meet(api, adopter, use, 'wibe');
    expect(await problemsOf(go('operation'))).toEqual(['GATE_EVIDENCE_NOT_MET release_decision']);
  });

  it('when its override ends', async () => {
    await answer(api, adopter.author, use);
    await release(api, adopter, use, 'pilot').catch(() => undefined);
    await go('pilot');
    await meetAll(api, adopter, use, 'operation');
    await nameVersion(api, adopter, use);
    const save = api.get(SaveEvidenceRecord);
    const wibe = await recordOf('wibe');
    await save.run(adopter.author, {
      ...use,
      type: 'wibe',
      content: { ...wibe.content },
      expectedVersion: wibe.version,
      reopen: true,
    });
    const gate = api.get(OverrideGate);
    const endsOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const asked = await gate.request(adopter.approver, { ...use, reason: 'Hochwasser', endsOn });
    expect(await problemsOf(gate.confirm(adopter.approver, asked.id))).toEqual(['OWN_OVERRIDE id']);
    const second = anActor({
      organisationId: adopterId,
      ags: OTHER_TOWN,
      accountId: account(7),
      role: 'admin',
    });
    await gate.confirm(second, asked.id);
    await api.get(ReleaseUse).run(adopter.approver, { ...use, to: 'operation' });
    await go('operation');
    await gate.end(second, asked.id);
    expect((await deployment()).stage).toBe('pilot');
    expect((await decisions()).at(-1)).toMatchObject({ occasion: 'suspension', cause: 'override' });
  });
});

describe('Evidence', () => {
  const submitted = async () => {
    await answer(api, adopter.author, use);
    const { current } = await api.get(SaveEvidenceRecord).run(adopter.author, {
      ...use,
      type: 'oversight_plan',
      content: { summary: 'Zwei Augen.', documentUrl: '', documentDate: '2026-01-15' },
      expectedVersion: 0,
    });
    if (current === null) throw new Error('it was kept');
    return api
      .get(JudgeEvidenceRecord)
      .submit(adopter.author, { recordId: current.id, expectedVersion: current.version });
  };
  const review = (by: Actor, recordId: string, expectedVersion: number) =>
    problemsOf(api.get(JudgeEvidenceRecord).review(by, { recordId, expectedVersion, accept: true }));

  it('of two who judge at once counts one, and the other is told', async () => {
    const record = await submitted();
    const other = anActor({
      organisationId: adopterId,
      ags: OTHER_TOWN,
      accountId: account(8),
      role: 'admin',
    });
    const told = await Promise.all([
      review(adopter.approver, record.id, record.version),
      review(other, record.id, record.version),
    ]);
    expect(told.sort()).toEqual([[], ['STALE_VERSION expectedVersion']]);
  });

  it('is not judged by its author with another role', async () => {
    const record = await submitted();
    const author = anActor({
      organisationId: adopterId,
      ags: OTHER_TOWN,
      accountId: account(3),
      role: 'approver',
    });
    expect(await review(author, record.id, record.version)).toEqual(['OWN_RECORD recordId']);
  });

  it('keeps what two wrote at once apart, and shows both', async () => {
    await answer(api, adopter.author, use);
    const save = (summary: string) =>
      api.get(SaveEvidenceRecord).run(adopter.author, {
        ...use,
        type: 'incident_plan',
        content: { summary, documentUrl: '', documentDate: null },
        expectedVersion: 0,
      });
    const saved = await Promise.all([save('eins'), save('zwei')]);
    expect(saved.map(({ problems }) => problems.map(({ code }) => code)).sort()).toEqual([
      [],
      ['STALE_VERSION'],
    ]);
  });
});
