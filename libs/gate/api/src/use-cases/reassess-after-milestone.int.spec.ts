import type { UseKey } from '@allmende/gate-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aConcept,
  comeTo,
  MODULES,
  OTHER_TOWN,
  publish,
  TOWN,
  twoTownHalls,
} from '../../test/answers-bed.js';
import { answer, meet, meetAll, nameVersion, reopen, type Workers } from '../../test/records-bed.js';
import { ChangeMilestone } from './change-milestone.js';
import { OverrideGate } from './override-gate.js';
import { ReassessAfterMilestone } from './reassess-after-milestone.js';
import { ReleaseUse } from './release-use.js';

const HIGH = { annexIiiPoint: 'public_benefits', personalData: 'yes' } as const;
const FINDING = `query($key: String!, $whose: ID!) { project(key: $key) {
  gatedUse(organisationId: $whose) { finding { riskClass rule strict } } gatedUses { finding { riskClass } } } }`;

const account = (at: number) => `01900000-0000-7000-8000-00000000000${at}`;
const editor = anActor({ networkRoles: ['editor'] });

let api: TestApi;
let owner: Workers;
let adopter: Workers;
let ownerId: string;
let adopterId: string;

const people = (organisationId: string, ags: string, at: number): Workers => ({
  author: anActor({ organisationId, ags, accountId: account(at), role: 'author' }),
  approver: anActor({ organisationId, ags, accountId: account(at + 1), role: 'approver' }),
});
const stageOf = async ({ projectId }: UseKey) =>
  (
    await api.database.query<{ stage: string; version: number }>(
      'select stage, version from projects.deployment where project_id = $1',
      [projectId],
    )
  )[0];

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES });
  [ownerId, adopterId] = await twoTownHalls(api);
  owner = people(ownerId, TOWN, 1);
  adopter = people(adopterId, OTHER_TOWN, 3);
});
afterAll(() => api?.stop());

async function aPilot(): Promise<{ readonly use: UseKey; readonly key: string }> {
  const { id } = await aConcept(api, owner.author, ownerId);
  const { key } = await publish(api, owner.author, { id });
  const use = { projectId: id, organisationId: adopterId };
  await comeTo(api, adopter.author, use, 'decided');
  await answer(api, adopter.author, use, HIGH);
  await meetAll(api, adopter, use, 'pilot');
  await api.get(ReleaseUse).run(adopter.approver, { ...use, to: 'pilot' });
  await comeTo(api, adopter.author, { ...use, expectedVersion: (await stageOf(use))?.version ?? 0 }, 'pilot');
  return { use, key };
}

/** In operation with the same evidence open again, which an exception lifts. */
async function excepted(): Promise<UseKey> {
  const { use } = await aPilot();
  await meetAll(api, adopter, use, 'operation');
  await nameVersion(api, adopter, use);
  await reopen(api, adopter, use, 'logging_plan');
  const endsOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const gate = api.get(OverrideGate);
  const asked = await gate.request(adopter.approver, { ...use, reason: 'Hochwasser', endsOn });
  const second = { organisationId: adopterId, ags: OTHER_TOWN, accountId: account(7) };
  await gate.confirm(anActor({ ...second, role: 'admin' }), asked.id);
  await api.get(ReleaseUse).run(adopter.approver, { ...use, to: 'operation' });
  const expectedVersion = (await stageOf(use))?.version ?? 0;
  await comeTo(api, adopter.author, { ...use, expectedVersion }, 'operation');
  return use;
}

describe('A date of the law', () => {
  it('that an editor changes puts back what ran with an exception the law no longer leaves room for', async () => {
    const [use, other] = [await excepted(), await excepted()];
    await api.runJobs();
    expect(await stageOf(use)).toMatchObject({ stage: 'operation' });
    const milestones = api.get(ChangeMilestone);
    const known = (await milestones.all()).find(({ key }) => key === 'annex_iii_duties');
    if (known === undefined) throw new Error('the date is there');
    const change = { key: known.key, validFrom: '2026-01-01', status: 'in_force' } as const;
    await milestones.run(editor, { ...change, sourceUrl: known.sourceUrl }, known.version);
    await api.runJobs();
    for (const fallen of [use, other]) {
      expect(await stageOf(fallen)).toMatchObject({ stage: 'pilot' });
      const decisions = await api.database.query(
        `select cause, decided_by from gate.decision where project_id = $1 and occasion = 'suspension'`,
        [fallen.projectId],
      );
      expect(decisions).toEqual([{ cause: 'milestone', decided_by: null }]);
    }
    expect(await api.get(ReassessAfterMilestone).run()).toBe(0);
  });
});

describe('An exemption of Art. 6(3)', () => {
  it('counts on the page from the moment the gate counts it', async () => {
    const { use, key } = await aPilot();
    const changes = { ...HIGH, exemptionGround: 'preparatory_task', profiling: 'no' } as const;
    await answer(api, adopter.author, use, changes);
    const read = async () => (await api.query(FINDING, { key, whose: adopterId })).data['project'];
    expect((await read()).gatedUse.finding).toMatchObject({ riskClass: 'high', rule: 'R6', strict: true });
    await meet(api, adopter, use, 'art6_3_justification');
    expect(await read()).toMatchObject({
      gatedUse: { finding: { riskClass: 'high_exempt', rule: 'R5' } },
      gatedUses: [{ finding: { riskClass: 'high_exempt' } }],
    });
    await answer(api, adopter.author, use, { ...changes, personalData: 'no' });
    const [event] = await api.database.query<{ payload: object }>(
      `select payload from platform.event where type = 'gate.inputs_saved' order by id desc limit 1`,
    );
    expect(event?.payload).toMatchObject({ riskClass: 'high_exempt' });
  });
});
