import { germanDay, type UseKey } from '@allmende/gate-core';
import {
  aBaseline,
  aFairnessRequirement,
  anEvaluation,
  aQualityRequirement,
} from '@allmende/gate-core/samples';
import { AccessError, ProblemsError } from '@allmende/platform-api';
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
import { answer, meet, release, reopen, type Workers } from '../../test/records-bed.js';
import { Dossiers } from './dossiers.js';
import { PoolEvaluations } from './pool-evaluations.js';
import { ReassessPools } from './reassess-pools.js';
import { RecordSystemVersion } from './record-system-version.js';
import { ReplayDecisions } from './replay-decisions.js';

const HIGH = { annexIiiPoint: 'public_benefits', personalData: 'yes' } as const;
const TERMS = {
  decisionRule: 'Schwelle 0,7',
  protocol: 'Zwei Prüfende, ohne die Entscheidungen zu kennen.',
};
// Eight hundred cases in each town are too few alone and enough together.
const NEEDS_BOTH = { minCases: 1_200 };
const POOLS = `query($key: String!) { project(key: $key) { id evaluationPools {
  id version result qualityResult fairnessResult groups { group cases result }
  members { organisation { id } counts mayRely quality groups { group aiCases } problems { code } viewerCanWrite }
  left { organisation { id } reason } } } }`;

let api: TestApi;
let owner: Workers;
let adopter: Workers;
let own: UseKey;
let use: UseKey;
let key: string;

const account = (at: number) => `01900000-0000-7000-8000-00000000000${at}`;
const people = (organisationId: string, ags: string, at: number): Workers => ({
  author: anActor({ organisationId, ags, accountId: account(at), role: 'author' }),
  approver: anActor({ organisationId, ags, accountId: account(at + 1), role: 'approver' }),
});

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  const [ownerId, adopterId] = await twoTownHalls(api);
  owner = people(ownerId, TOWN, 1);
  adopter = people(adopterId, OTHER_TOWN, 3);
});
afterAll(() => api?.stop());

beforeEach(async () => {
  const [ownerId = '', adopterId = ''] = [owner, adopter].map(
    ({ author }) => author.memberships[0]?.organisationId ?? '',
  );
  const project = await publish(api, owner.author, await aConcept(api, owner.author, ownerId));
  key = project.key;
  own = { projectId: project.id, organisationId: ownerId };
  use = { projectId: project.id, organisationId: adopterId };
  await comeTo(api, adopter.author, use, 'decided');
  for (const [workers, one] of both()) {
    await answer(api, workers.author, one, HIGH);
    await api.get(RecordSystemVersion).run(workers.author, { ...one, label: '2.1', inUse: true });
    await meet(api, workers, one, 'quality_requirement', aQualityRequirement(NEEDS_BOTH));
    await meet(api, workers, one, 'fairness_requirement', aFairnessRequirement(NEEDS_BOTH));
    await meet(api, workers, one, 'human_baseline', aBaseline());
  }
});

const both = () =>
  [
    [adopter, use],
    [owner, own],
  ] as const;
const pooling = () => api.get(PoolEvaluations);
const measure = async (workers: Workers, one: UseKey) =>
  meet(api, workers, one, 'evaluation_result', anEvaluation({ measuredOn: germanDay(new Date()) }));
const statusOf = async (one: UseKey) => {
  const { records } = await api.get(Dossiers).unscoped(one);
  return records.find(({ type }) => type === 'evaluation_result')?.status;
};
const codesOf = async (work: Promise<unknown>): Promise<string[]> => {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof AccessError) return [error.code];
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ code }) => code);
  }
};
const deployment = async () => {
  const [row] = await api.database.query<{ stage: ReuseStage; version: number }>(
    'select stage, version from projects.deployment where project_id = $1',
    [use.projectId],
  );
  if (row === undefined) throw new Error('there is a reuse');
  return row;
};
const go = async (stage: ReuseStage) =>
  comeTo(api, adopter.author, { ...use, expectedVersion: (await deployment()).version }, stage);
const lastDecision = async () => {
  const [row] = await api.database.query<{ occasion: string; cause: string | null }>(
    'select occasion, cause from gate.decision where project_id = $1 order by decided_at desc, id desc limit 1',
    [use.projectId],
  );
  return row;
};

/** Both measure together, and the adopter goes into operation on it. */
async function inOperationTogether(): Promise<string> {
  const { pool } = await pooling().open(adopter.author, { ...use, ...TERMS });
  await pooling().join(owner.author, { poolId: pool.id, organisationId: own.organisationId });
  for (const [workers, one] of both()) await measure(workers, one);
  await release(api, adopter, use, 'pilot');
  await go('pilot');
  await release(api, adopter, use, 'operation');
  await go('operation');
  return pool.id;
}

describe('Uses that are measured together', () => {
  it('come into operation with what none could show alone, and fall back when one of them leaves', async () => {
    const poolId = await inOperationTogether();
    expect(await statusOf(use)).toBe('inconclusive');
    expect((await deployment()).stage).toBe('operation');
    const left = { poolId, organisationId: own.organisationId, reason: 'Anderes Verfahren.' };
    await pooling().leave(owner.author, left);
    expect((await deployment()).stage).toBe('pilot');
    expect(await lastDecision()).toEqual({ occasion: 'suspension', cause: 'pool' });
    expect((await api.get(ReplayDecisions).run()).differences).toEqual([]);
  });

  it('fall back when another one opens its evaluation again', async () => {
    await inOperationTogether();
    await reopen(api, owner, own, 'evaluation_result');
    expect((await deployment()).stage).toBe('pilot');
  });

  it('fall back when that of another one runs out', async () => {
    await inOperationTogether();
    expect(await api.get(ReassessPools).run()).toBe(0);
    await api.database.execute(
      `update gate.evidence_record set valid_until = current_date - 2
       where project_id = $1 and organisation_id = $2 and type = 'evaluation_result'`,
      [own.projectId, own.organisationId],
    );
    expect(await api.get(ReassessPools).run()).toBe(1);
    expect((await deployment()).stage).toBe('pilot');
  });

  it('count only what was begun after they joined', async () => {
    await measure(owner, own);
    const { pool } = await pooling().open(adopter.author, { ...use, ...TERMS });
    const organisationId = own.organisationId;
    await pooling().join(owner.author, { poolId: pool.id, organisationId });
    const answered = await api.query(POOLS, { key }, { as: adopter.author });
    const [shown] = answered.data['project'].evaluationPools;
    expect(shown.members.map(({ problems }: { problems: { code: string }[] }) => problems[0]?.code)).toEqual([
      'MEMBER_NOT_MEASURED',
      'MEMBER_MEASURED_BEFORE',
    ]);
  });
});

describe('A pool', () => {
  it('is seen inside by those who own or use the solution, with the counts of everybody', async () => {
    await inOperationTogether();
    const read = async (as?: Workers['author']) =>
      (await api.query(POOLS, { key }, as === undefined ? {} : { as })).data['project'].evaluationPools;
    expect(await read()).toEqual([]);
    const stranger = anActor({ organisationId: account(9), ags: TOWN, accountId: account(8) });
    expect(await read(stranger)).toEqual([]);
    const [pool] = await read(owner.author);
    expect(pool).toMatchObject({ result: 'met', qualityResult: 'met', fairnessResult: 'met', left: [] });
    expect(pool.groups[0]).toEqual({ group: 'A', cases: 1_600, result: 'met' });
    expect(pool.members).toHaveLength(2);
    expect(pool.members[1]).toMatchObject({
      ...{ organisation: { id: own.organisationId }, counts: true, mayRely: true, quality: 'inconclusive' },
      ...{ viewerCanWrite: true, problems: [] },
    });
    expect(pool.members[0].viewerCanWrite).toBe(false);
  });

  it('is opened, joined and left by authors of the own use alone', async () => {
    const open = async (by: Workers['author'], one: UseKey) => pooling().open(by, { ...one, ...TERMS });
    expect(await codesOf(open(owner.author, use))).toEqual(['FORBIDDEN']);
    const { pool } = await open(adopter.author, use);
    const step = { poolId: pool.id, organisationId: use.organisationId };
    expect(await codesOf(pooling().leave(owner.author, { ...step, reason: 'x' }))).toEqual(['FORBIDDEN']);
    expect(await codesOf(pooling().join(adopter.author, step))).toEqual(['POOL_JOINED']);
    const stranger = anActor({ organisationId: account(9), ags: TOWN, accountId: account(8) });
    const strange = { poolId: pool.id, organisationId: account(9) };
    expect(await codesOf(pooling().join(stranger, strange))).toEqual(['NOT_FOUND']);
    expect(await codesOf(pooling().join(stranger, { ...strange, poolId: account(7) }))).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('keeps who left with the reason, and reasons for groups without a case', async () => {
    const { pool } = await pooling().open(adopter.author, { ...use, ...TERMS });
    const step = { poolId: pool.id, organisationId: use.organisationId };
    const reasons = [{ group: 'C', reason: 'Im Zeitraum kein Antrag.' }];
    const explained = await pooling().explain(adopter.author, { ...step, reasons });
    expect(explained.members[0]?.membership.reasons).toEqual(reasons);
    await pooling().leave(adopter.author, { ...step, reason: 'Anderes Verfahren.' });
    const [shown] = (await api.query(POOLS, { key }, { as: adopter.author })).data['project'].evaluationPools;
    expect(shown).toMatchObject({
      ...{ members: [], result: 'inconclusive' },
      left: [{ organisation: { id: use.organisationId }, reason: 'Anderes Verfahren.' }],
    });
    expect(await codesOf(pooling().open(adopter.author, { ...use, ...TERMS, protocol: '' }))).toEqual([
      'PROTOCOL_MISSING',
    ]);
  });
});
