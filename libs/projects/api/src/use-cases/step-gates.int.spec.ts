import { anActor, createTestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, COMPLETE, ProjectBed, type Told } from '../../test/project-bed.js';
import { TestGate } from '../../test/test-gate.js';
import { SuspendUse } from './suspend-use.js';

const PROBLEMS = 'problems { code path params { name value } }';
const REUSE = `mutation($input: ReuseStageInput!) {
  setReuseStage(input: $input) { deployment { id stage } ${PROBLEMS} } }`;
const READ = `query($key: String!) { project(key: $key) { id state nextSteps { to gate { code } } } }`;
const CHANGE = `mutation($input: ChangeLifecycleStateInput!) {
  changeLifecycleState(input: $input) { project { state } ${PROBLEMS} } }`;

let bed: ProjectBed;
let gate: TestGate;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  gate = bed.api.get(TestGate);
});
afterEach(() => {
  gate.isClosed = false;
  gate.asked.length = 0;
});
afterAll(() => bed?.api.stop());

const change = async (id: string, to: string) =>
  (
    await bed.api.query(
      CHANGE,
      { input: { id, to, reason: 'legal', lesson: 'Es fehlte an Belegen.' } },
      { as: bed.author },
    )
  ).data['changeLifecycleState'];
const reuse = async (projectId: string, stage: string, more: object = {}) =>
  (
    await bed.api.query(
      REUSE,
      { input: { projectId, organisationId: bed.districtId, stage, ...more } },
      { as: bed.stranger },
    )
  ).data['setReuseStage'];
const stateOf = async ({ key }: Told) => (await bed.api.query(READ, { key })).data['project'].state;

describe('The gate before a pilot and an operation', () => {
  it('is asked before an entry becomes public in such a state, and named with what else is missing', async () => {
    const { id } = await bed.create({ ...COMPLETE, state: 'operation' });
    gate.isClosed = true;
    await expect(bed.publishProblems(id)).resolves.toEqual(['NOT_RELEASED gate']);
    gate.isClosed = false;
    await expect(bed.publishProblems(id)).resolves.toEqual([]);
    expect(gate.asked.at(-1)).toEqual({
      ...{ projectId: id, organisationId: bed.organisationId, to: 'operation' },
      accountId: bed.author.accountId,
    });
  });

  it('lets an entry begin as an idea without being asked', async () => {
    gate.isClosed = true;
    const told = await bed.publish({ ...COMPLETE, state: 'idea' });
    expect(await stateOf(told)).toBe('idea');
    expect(gate.asked).toEqual([]);
  });

  it('keeps a step back like a missing piece, and says so before it is tried', async () => {
    const told = await bed.publish({ ...COMPLETE, state: 'pilot' });
    gate.isClosed = true;
    expect(codesOf(await change(told.id, 'operation'))).toContain('NOT_RELEASED gate');
    expect(await stateOf(told)).toBe('pilot');
    const { data } = await bed.api.query(READ, { key: told.key });
    const operation = data['project'].nextSteps.find(({ to }: { to: string }) => to === 'operation');
    expect(operation.gate).toEqual([{ code: 'NOT_RELEASED' }]);
  });

  it('never stands in the way back', async () => {
    const told = await bed.publish({ ...COMPLETE, state: 'operation' });
    gate.isClosed = true;
    expect(codesOf(await change(told.id, 'pilot'))).toEqual([]);
    expect(await stateOf(told)).toBe('pilot');
  });

  it('is asked for the own use of an adopter, not for that of the owner', async () => {
    const told = await bed.publish({ ...COMPLETE, state: 'operation' });
    gate.isClosed = true;
    expect(codesOf(await reuse(told.id, 'operation'))).toEqual(['NOT_RELEASED gate']);
    expect(codesOf(await reuse(told.id, 'decided'))).toEqual([]);
    expect(gate.asked.at(-1)).toMatchObject({ organisationId: bed.districtId, to: 'operation' });
  });
});

describe('A use that lost its release', () => {
  it('falls back without anybody asking, once', async () => {
    const told = await bed.publish({ ...COMPLETE, state: 'operation' });
    const suspend = bed.api.get(SuspendUse);
    const own = { projectId: told.id, organisationId: bed.organisationId, to: 'pilot' } as const;
    expect(await suspend.run(bed.author, own)).toBe(true);
    expect(await stateOf(told)).toBe('pilot');
    expect(await suspend.run(bed.author, own)).toBe(false);
  });

  it('is that of the adopter alone when the adopter lost it', async () => {
    const told = await bed.publish({ ...COMPLETE, state: 'operation' });
    const { deployment } = await reuse(told.id, 'operation');
    const suspend = bed.api.get(SuspendUse);
    const theirs = { projectId: told.id, organisationId: bed.districtId, to: 'preparation' } as const;
    expect(await suspend.run(bed.author, theirs)).toBe(true);
    const [row] = await bed.api.database.query<{ stage: string }>(
      'select stage from projects.deployment where id = $1',
      [deployment.id],
    );
    expect(row?.stage).toBe('decided');
    expect(await stateOf(told)).toBe('operation');
  });
});
