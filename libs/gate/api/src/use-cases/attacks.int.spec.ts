import { type EvidenceType, germanDay, type UseKey } from '@allmende/gate-core';
import { completeContent } from '@allmende/gate-core/samples';
import { AddMember, RegisterAccount } from '@allmende/identity-api';
import { Clock, ProblemsError } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import type { ReuseStage } from '@allmende/projects-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  aConcept,
  comeTo,
  MODULES,
  OTHER_TOWN,
  publish,
  TOWN,
  twoTownHalls,
} from '../../test/answers-bed.js';
import { answer, meet, meetAll, nameVersion, release, reopen, type Workers } from '../../test/records-bed.js';
import { Dossiers } from './dossiers.js';
import { ExpireEvidence } from './expire-evidence.js';
import { JudgeEvidenceRecord } from './judge-evidence-record.js';
import { OverrideGate } from './override-gate.js';
import { ReleaseUse } from './release-use.js';
import { SaveEvidenceRecord } from './save-evidence-record.js';

const HIGH = { annexIiiPoint: 'public_benefits', personalData: 'yes' } as const;
const account = (at: number) => `01900000-0000-7000-8000-00000000000${at}`;

let api: TestApi;
let owner: Workers;
let adopter: Workers;
let ownerId: string;
let adopterId: string;
let use: UseKey;

const of = (at: number, role: 'author' | 'approver' | 'admin') =>
  anActor({ organisationId: adopterId, ags: OTHER_TOWN, accountId: account(at), role });

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  [ownerId, adopterId] = await twoTownHalls(api);
  const own = { organisationId: ownerId, ags: TOWN };
  owner = {
    author: anActor({ ...own, accountId: account(1), role: 'author' }),
    approver: anActor({ ...own, accountId: account(2), role: 'approver' }),
  };
  adopter = { author: of(3, 'author'), approver: of(4, 'approver') };
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => api?.stop());

beforeEach(async () => {
  const project = await aConcept(api, owner.author, ownerId);
  await publish(api, owner.author, project);
  use = { projectId: project.id, organisationId: adopterId };
});

const deployment = async () =>
  (
    await api.database.query<{ stage: ReuseStage; version: number }>(
      'select stage, version from projects.deployment where project_id = $1 and organisation_id = $2',
      [use.projectId, use.organisationId],
    )
  )[0] ?? { stage: null, version: 0 };
const go = async (stage: ReuseStage, by = adopter.author) =>
  comeTo(api, by, { ...use, expectedVersion: (await deployment()).version }, stage);
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ code }) => code);
    throw error;
  }
};
async function inPilot(inputs = {}): Promise<void> {
  await comeTo(api, adopter.author, use, 'decided');
  await answer(api, adopter.author, use, inputs);
  await release(api, adopter, use, 'pilot').catch(() => undefined);
  await go('pilot');
}
const recordOf = async (type: EvidenceType) =>
  (await api.get(Dossiers).unscoped(use)).records.find((record) => record.type === type);
const runOut = (type: EvidenceType, day: string) =>
  api.database.execute(
    'update gate.evidence_record set valid_until = $3 where project_id = $1 and type = $2',
    [use.projectId, type, day],
  );

describe('Of two at once', () => {
  it('who steps into operation and who opens a record again, never both have their way', async () => {
    await inPilot();
    await release(api, adopter, use, 'operation');
    await Promise.allSettled([go('operation'), reopen(api, adopter, use, 'wibe')]);
    const { stage } = await deployment();
    const wibe = await recordOf('wibe');
    expect(`${stage} ${wibe?.status}`).not.toBe('operation met');
    expect(wibe?.status).toBe('draft');
    expect(stage).toBe('pilot');
  });

  it('who begin with a pilot while a record has run out, nobody does', async () => {
    await comeTo(api, adopter.author, use, 'decided');
    await answer(api, adopter.author, use, HIGH);
    await release(api, adopter, use, 'pilot');
    await runOut('responsibility_matrix', '2026-01-01');
    const told = await Promise.all([codesOf(go('pilot')), codesOf(go('pilot', of(5, 'author')))]);
    for (const codes of told) expect(codes.length).toBeGreaterThan(0);
    expect((await deployment()).stage).toBe('decided');
  });

  it('who enter the first stage, one does, and neither comes past the gate', async () => {
    const begin = (stage: ReuseStage, by: Actor) => codesOf(comeTo(api, by, use, stage));
    const told = await Promise.all([begin('operation', adopter.author), begin('decided', of(5, 'author'))]);
    expect(told[0]?.length).toBeGreaterThan(0);
    expect(['decided', null]).toContain((await deployment()).stage);
  });
});

describe('One person with two accounts', () => {
  async function accountOf(email: string, displayName: string, role: 'author' | 'approver'): Promise<Actor> {
    const { id: accountId } = await api
      .get(RegisterAccount)
      .run({ email, password: 'Musterland-Probe-2026', displayName });
    await api.get(AddMember).run({ accountId, organisationId: adopterId, roles: [role] });
    return anActor({ accountId, organisationId: adopterId, ags: OTHER_TOWN, role });
  }

  it.each([
    ['by a label behind its mailbox', 'ada-eins+amt@neudorf.example', 'A. M.'],
    ['by dots in its mailbox', 'ada.-zwei@neudorf.example', 'Sachgebiet'],
    ['at another mailbox under its name', 'muster@gruenstadt.example', 'ADA  Drei'],
  ])('judges and signs nothing of its own: %s', async (_how, email, name) => {
    const first = { 'A. M.': 'Eins', Sachgebiet: 'Zwei', 'ADA  Drei': 'Drei' }[name] ?? '';
    const author = await accountOf(`ada-${first.toLowerCase()}@neudorf.example`, `Ada ${first}`, 'author');
    const approver = await accountOf(email, name, 'approver');
    await comeTo(api, author, use, 'decided');
    await answer(api, author, use);
    expect(await codesOf(meet(api, { author, approver }, use, 'wibe'))).toEqual(['OWN_RECORD']);
    const signed = api.get(ReleaseUse).run(approver, { ...use, to: 'operation' });
    expect(await codesOf(signed)).toEqual(['OWN_EVIDENCE']);
  });
});

describe('The gate', () => {
  it('knows which version was measured before it lets anything into operation; a pilot may be without a name', async () => {
    await inPilot(HIGH);
    await meetAll(api, adopter, use, 'operation');
    const sign = () => codesOf(api.get(ReleaseUse).run(adopter.approver, { ...use, to: 'operation' }));
    expect(await sign()).toEqual(['VERSION_NOT_NAMED']);
    expect(await codesOf(go('operation'))).toContain('VERSION_NOT_NAMED');
    await nameVersion(api, adopter, use);
    expect(await sign()).toEqual([]);
    await go('operation');
    expect((await deployment()).stage).toBe('operation');
    const [entry] = await api.database.query<{ label: string; named: string }>(
      `select snapshot->'systemVersion'->>'label' as label, snapshot->'facts'->'version'->>'label' as named
       from gate.decision where project_id = $1 and occasion = 'entry' and step = 'operation'`,
      [use.projectId],
    );
    expect(entry).toEqual({ label: '1.0', named: '1.0' });
  });
});

describe('What is measured', () => {
  const write = async (type: EvidenceType) => {
    const { current } = await api.get(SaveEvidenceRecord).run(adopter.author, {
      ...{ ...use, type, expectedVersion: 0 },
      content: { ...completeContent(type, germanDay(new Date())) },
    });
    return current;
  };

  it('before its requirement was fixed proves nothing, however good it looks', async () => {
    await inPilot();
    const begun = await write('evaluation_result');
    for (const type of ['quality_requirement', 'fairness_requirement', 'human_baseline'] as const) {
      await meet(api, adopter, use, type);
    }
    const judge = api.get(JudgeEvidenceRecord);
    const record = { recordId: begun?.id ?? '', expectedVersion: begun?.version ?? 0 };
    const submitted = await judge.submit(adopter.author, record).catch(() => null);
    if (submitted !== null) {
      const expectedVersion = submitted.version;
      await judge.review(adopter.approver, { recordId: submitted.id, expectedVersion, accept: true });
    }
    expect((await recordOf('evaluation_result'))?.status).not.toBe('met');
  });

  it('no longer counts once its requirement was written anew, and the use falls back', async () => {
    await inPilot(HIGH);
    await release(api, adopter, use, 'operation');
    await go('operation');
    expect((await recordOf('evaluation_result'))?.status).toBe('met');
    await meet(api, adopter, use, 'quality_requirement');
    expect((await recordOf('evaluation_result'))?.status).toBe('inconclusive');
    expect((await deployment()).stage).not.toBe('operation');
    expect(await codesOf(go('operation'))).not.toEqual([]);
  });
});

describe('An exception', () => {
  it.each([
    ['2026-10-25', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
    ['2026-10-24', '2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z'],
    ['2026-03-29', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['2026-03-28', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z'],
  ])('until %s holds to the last second of the German day and no longer', async (endsOn, last, first) => {
    await inPilot();
    await meetAll(api, adopter, use, 'operation');
    await nameVersion(api, adopter, use);
    await reopen(api, adopter, use, 'wibe');
    const gate = api.get(OverrideGate);
    const soon = germanDay(new Date(Date.now() + 5 * 86_400_000));
    const asked = await gate.request(adopter.approver, { ...use, reason: 'Hochwasser', endsOn: soon });
    await gate.confirm(of(7, 'admin'), asked.id);
    await api.get(ReleaseUse).run(adopter.approver, { ...use, to: 'operation' });
    await go('operation');
    await api.database.execute('update gate.override set ends_on = $2 where project_id = $1', [
      use.projectId,
      endsOn,
    ]);
    const clock = jest.spyOn(api.get(Clock), 'now');
    const at = async (moment: string) => {
      clock.mockReturnValue(new Date(moment));
      await api.get(ExpireEvidence).run();
      return (await deployment()).stage;
    };
    expect(await at(last)).toBe('operation');
    expect(await at(first)).toBe('pilot');
  });
});
