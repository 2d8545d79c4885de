import type { UseKey } from '@allmende/gate-core';
import { AddMember, RegisterAccount } from '@allmende/identity-api';
import { Clock } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { ImportPublicCases } from '@allmende/projects-api';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  aConcept,
  comeTo,
  DRAFT,
  MODULES,
  OTHER_TOWN,
  publish,
  TOWN,
  twoTownHalls,
} from '../../test/answers-bed.js';
import { answer, meetAll, release, type Workers } from '../../test/records-bed.js';
import { Dossiers } from './dossiers.js';
import { ExpireEvidence } from './expire-evidence.js';
import { SaveEvidenceRecord } from './save-evidence-record.js';

const PROBLEMS = 'problems { code path }';
const ENTRY = `{ project { id key version status state } ${PROBLEMS} }`;
const MUTATIONS = {
  createProject: `mutation($input: CreateProjectInput!) { createProject(input: $input) ${ENTRY} }`,
  saveProjectDraft: `mutation($input: SaveProjectDraftInput!) { saveProjectDraft(input: $input) ${ENTRY} }`,
  publishProject: `mutation($input: PublishProjectInput!) { publishProject(input: $input) ${ENTRY} }`,
  withdrawProject: `mutation($input: WithdrawProjectInput!) { withdrawProject(input: $input) ${ENTRY} }`,
  submitProject: `mutation($input: PublishingInput!) { submitProject(input: $input) ${ENTRY} }`,
  approveProject: `mutation($input: ApproveProjectInput!) { approveProject(input: $input) ${ENTRY} }`,
  changeLifecycleState: `mutation($input: ChangeLifecycleStateInput!) { changeLifecycleState(input: $input) ${ENTRY} }`,
  setReuseStage: `mutation($input: ReuseStageInput!) { setReuseStage(input: $input) {
    deployment { version stage } ${PROBLEMS} } }`,
} as const;
const GATED = ['pilot', 'operation'] as const;
const SHUT = expect.arrayContaining(['USE_UNCLASSIFIED']);

const account = (at: number) => `01900000-0000-7000-8000-00000000000${at}`;
const people = (organisationId: string, ags: string, at: number): Workers => ({
  author: anActor({ organisationId, ags, accountId: account(at), role: 'author' }),
  approver: anActor({ organisationId, ags, accountId: account(at + 1), role: 'approver' }),
});

let api: TestApi;
let owner: Workers;
let adopter: Workers;
let ownerId: string;
let adopterId: string;

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  [ownerId, adopterId] = await twoTownHalls(api);
  owner = people(ownerId, TOWN, 1);
  adopter = people(adopterId, OTHER_TOWN, 3);
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => api?.stop());

/** What a visitor or a machine is told; anything else is a mistake of the test. */
function refusal(errors: Awaited<ReturnType<TestApi['query']>>['errors']): unknown {
  const [first] = errors ?? [];
  if (first === undefined) return undefined;
  const code = first.extensions?.['code'];
  if (code !== 'FORBIDDEN') throw new Error(JSON.stringify(errors));
  return code;
}

async function call(name: keyof typeof MUTATIONS, input: object, as: Actor = owner.author) {
  const { data, errors } = await api.query(MUTATIONS[name], { input }, { as });
  const error = refusal(errors);
  const { project = null, deployment = null, problems = [] } = data?.[name] ?? {};
  const codes: string[] = problems.map(({ code }: { code: string }) => code);
  return { project, deployment, codes, error };
}
async function draftIn(state: string): Promise<string> {
  const { project } = await call('createProject', {
    ...{ organisationId: ownerId, ags: TOWN },
    draft: { ...DRAFT, state },
  });
  return project.id;
}
const rowOf = async (id: string) =>
  (
    await api.database.query<{ state: string; status: string; version: number }>(
      'select state, status, version from projects.project where id = $1',
      [id],
    )
  )[0];
const deploymentOf = async ({ projectId, organisationId }: UseKey) =>
  (
    await api.database.query<{ stage: string; version: number }>(
      'select stage, version from projects.deployment where project_id = $1 and organisation_id = $2',
      [projectId, organisationId],
    )
  )[0];
async function published(): Promise<string> {
  const { id } = await aConcept(api, owner.author, ownerId);
  await publish(api, owner.author, { id });
  return id;
}
async function member(role: 'author' | 'approver'): Promise<Actor> {
  const { id: accountId } = await api.get(RegisterAccount).run({
    ...{ email: `${role}@gruenstadt.example`, password: 'Musterland-Probe-2026', displayName: role },
  });
  await api.get(AddMember).run({ accountId, organisationId: ownerId, roles: [role] });
  return anActor({ accountId, organisationId: ownerId, ags: TOWN, role });
}

describe('While the gate is shut, no road leads into a pilot or an operation', () => {
  it.each(GATED)('by publishing a draft that says %s, from the start or saved later', async (state) => {
    const id = await draftIn(state);
    expect((await call('publishProject', { id })).codes).toEqual(SHUT);
    const later = await draftIn('concept');
    const expectedVersion = (await rowOf(later))?.version;
    const draft = { ...DRAFT, state };
    expect((await call('saveProjectDraft', { id: later, expectedVersion, draft })).codes).toEqual([]);
    expect((await call('publishProject', { id: later })).codes).toEqual(SHUT);
    for (const each of [id, later]) expect((await rowOf(each))?.status).toBe('draft');
  });

  it.each(GATED)(
    'by saving %s into a published entry, or withdrawing and publishing it again',
    async (state) => {
      const id = await published();
      const save = async () =>
        call('saveProjectDraft', {
          ...{ id, expectedVersion: (await rowOf(id))?.version },
          draft: { ...DRAFT, state },
        });
      await save();
      expect((await rowOf(id))?.state).toBe('concept');
      await call('withdrawProject', { id });
      await save();
      await call('publishProject', { id });
      const after = await rowOf(id);
      expect(after?.status === 'published' && after.state === state).toBe(false);
    },
  );

  it.each(GATED)('by a step of the owner into %s', async (to) => {
    const id = await published();
    expect((await call('changeLifecycleState', { id, to })).codes.length).toBeGreaterThan(0);
    expect((await rowOf(id))?.state).toBe('concept');
  });

  it.each(GATED)('by an adopter who begins with %s or comes to it', async (stage) => {
    const use = { projectId: await published(), organisationId: adopterId };
    const set = (more: object) => call('setReuseStage', { ...use, ...more }, adopter.author);
    expect((await set({ stage })).codes).toEqual(SHUT);
    expect(await deploymentOf(use)).toBeUndefined();
    await set({ stage: 'decided' });
    const expectedVersion = (await deploymentOf(use))?.version;
    expect((await set({ stage, expectedVersion })).codes).toEqual(SHUT);
    expect(await deploymentOf(use)).toMatchObject({ stage: 'decided' });
    // Ending is always possible.
    expect(
      (await set({ stage: 'ended', expectedVersion, reason: 'not_economic', lesson: 'Zu teuer.' })).codes,
    ).toEqual([]);
  });

  it('by a public source over the entry of a municipality', async () => {
    const id = await published();
    const { key } = (
      await api.database.query<{ key: string }>('select key from projects.project where id = $1', [id])
    )[0] ?? { key: '' };
    const source = { name: 'Quelle', url: 'https://quelle.example', year: 2026, retrievedAt: '2026-11-01' };
    const content = { ...DRAFT, state: 'operation' } as never;
    await expect(api.get(ImportPublicCases).run([{ key, ags: TOWN, content, source }])).rejects.toMatchObject(
      { problems: [{ code: 'KEY_TAKEN' }] },
    );
    expect(await rowOf(id)).toMatchObject({ state: 'concept' });
  });

  it('by papers of another office that were met there', async () => {
    const projectId = await published();
    const theirs = { projectId, organisationId: adopterId };
    await comeTo(api, adopter.author, theirs, 'decided');
    await answer(api, adopter.author, theirs);
    await meetAll(api, adopter, theirs, 'operation');
    const own = { projectId, organisationId: ownerId };
    await answer(api, owner.author, own);
    const { records } = await api.get(Dossiers).unscoped(theirs);
    for (const { id, type } of records.filter(({ type }) => type !== 'responsibility_matrix')) {
      await api
        .get(SaveEvidenceRecord)
        .takeOver(owner.author, { ...own, recordId: id })
        .catch(() => type);
    }
    const taken = (await api.get(Dossiers).unscoped(own)).records;
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter(({ status }) => status !== 'draft')).toEqual([]);
    for (const to of GATED) {
      const { codes } = await call('changeLifecycleState', { id: projectId, to });
      expect(codes.length).toBeGreaterThan(0);
    }
    expect(await rowOf(projectId)).toMatchObject({ state: 'concept' });
  });

  it('by a machine, whatever its token was made for', async () => {
    const projectId = await published();
    const proof = { kind: 'token', tokenId: account(9), scopes: ['read', 'write', 'documents'] } as const;
    const machine: Actor = { ...owner.author, proof };
    const own = { projectId, organisationId: adopterId };
    for (const to of GATED) {
      const steps = [
        await call('changeLifecycleState', { id: projectId, to }, machine),
        await call('publishProject', { id: projectId }, machine),
        await call('setReuseStage', { ...own, stage: to }, { ...adopter.author, proof }),
      ];
      // A step of an entry is open to machines; there it is the gate that refuses.
      expect(steps.map(({ error }) => error)).toEqual([undefined, 'FORBIDDEN', 'FORBIDDEN']);
      expect(steps[0]?.codes).toEqual(SHUT);
    }
    expect(await rowOf(projectId)).toMatchObject({ state: 'concept' });
  });
});

describe('In the night in which the clocks change', () => {
  it('a use falls back from German midnight on, and ends whenever its office wants', async () => {
    const use = { projectId: await published(), organisationId: adopterId };
    await comeTo(api, adopter.author, use, 'decided');
    await answer(api, adopter.author, use);
    for (const to of GATED) {
      await release(api, adopter, use, to);
      const expectedVersion = (await deploymentOf(use))?.version ?? 0;
      await comeTo(api, adopter.author, { ...use, expectedVersion }, to);
    }
    await api.database.execute(
      `update gate.evidence_record set valid_until = '2026-10-25' where project_id = $1 and type = 'wibe'`,
      [use.projectId],
    );
    const clock = jest.spyOn(api.get(Clock), 'now');
    const at = async (moment: string) => {
      clock.mockReturnValue(new Date(moment));
      const suspended = await api.get(ExpireEvidence).run();
      return `${suspended} ${(await deploymentOf(use))?.stage}`;
    };
    // The last Sunday of October has 25 hours: it ends at 23:00 in UTC, an hour later than the day before.
    expect(await at('2026-10-25T00:59:59Z')).toBe('0 operation');
    expect(await at('2026-10-25T22:59:59Z')).toBe('0 operation');
    expect(await at('2026-10-25T23:00:00Z')).toBe('1 pilot');
    expect(await at('2026-10-25T23:30:00Z')).toBe('0 pilot');
    const expectedVersion = (await deploymentOf(use))?.version;
    const end = { ...use, stage: 'ended', expectedVersion, reason: 'not_economic', lesson: 'Zu teuer.' };
    expect((await call('setReuseStage', end, adopter.author)).codes).toEqual([]);
    expect(await deploymentOf(use)).toMatchObject({ stage: 'ended' });
  });
});

describe('With a second person in the office', () => {
  it('by a second person who approves what was handed in', async () => {
    const [author, approver] = [await member('author'), await member('approver')];
    const id = await draftIn('operation');
    expect((await call('submitProject', { id }, author)).codes).toEqual([]);
    const expectedVersion = (await rowOf(id))?.version;
    expect((await call('approveProject', { id, expectedVersion }, approver)).codes).toEqual(SHUT);
    expect((await rowOf(id))?.status).toBe('draft');
  });
});
