import { FoundOrganisation } from '@allmende/identity-api';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  codesOf,
  COMPLETE,
  errorOf,
  ProjectBed,
  SUCCESSOR,
  type Told,
  TOWN,
} from '../../test/project-bed.js';

const PAYLOAD = 'problems { code path params { name value } }';
const simple = (name: string, answer: string) =>
  `mutation($projectId: ID!, $organisationId: ID!) {
    ${name}(input: { projectId: $projectId, organisationId: $organisationId }) { ${answer} ${PAYLOAD} } }`;
const SET = `mutation($input: SetLineageInput!) { setLineage(input: $input) { project { id } ${PAYLOAD} } }`;
const REMOVE = `mutation($input: RemoveLineageInput!) { removeLineage(input: $input) { project { id } ${PAYLOAD} } }`;
const PAGE = `query($id: ID!) { projectById(id: $id) { title viewerCan { edit publish delete } viewerMayInviteCoOwners
  coOwners { organisation { name } acceptedAt viewerCan { answer leave withdraw } }
  lineage { direction depth kind changes title municipality { name } } } }`;
const SAVE = `mutation($id: ID!, $version: Int!) { saveProjectDraft(input: { id: $id, expectedVersion: $version,
  draft: { title: "Gemeinsam" } }) { project { version } ${PAYLOAD} } }`;
const WITHDRAW = `mutation($id: ID!) { withdrawProject(input: { id: $id }) { ${PAYLOAD} } }`;

let bed: ProjectBed;
let neighbour: Actor;
let approver: Actor;
let neighbourId: string;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  const office = await bed.api
    .get(FoundOrganisation)
    .run({ kind: 'municipality', name: 'Neudorf', ags: SUCCESSOR, verified: true });
  neighbourId = office.id;
  approver = anActor({ organisationId: bed.organisationId, ags: TOWN, role: 'approver' });
  neighbour = anActor({
    role: 'approver',
    organisationId: neighbourId,
    ags: SUCCESSOR,
    accountId: '01900000-0000-7000-8000-000000000003',
  });
});
afterAll(() => bed?.api.stop());

const ask = async (document: string, variables: Record<string, unknown>, as?: Actor) =>
  bed.api.query(document, variables, as === undefined ? {} : { as });
const page = async ({ id }: Told, as?: Actor) => (await ask(PAGE, { id }, as)).data?.['projectById'];

describe('A solution owned together', () => {
  let draft: Told;
  const about = (organisationId = neighbourId) => ({ projectId: draft.id, organisationId });
  beforeAll(async () => {
    draft = await bed.create(COMPLETE);
  });

  it('is asked for by whoever opened it, and shows nothing of the draft before the answer', async () => {
    const invite = simple('inviteCoOwner', 'project { id }');
    expect(errorOf(await ask(invite, about(), neighbour))).toBe('NOT_FOUND');
    expect(errorOf(await ask(invite, about(), bed.author))).toBe('FORBIDDEN');
    expect(codesOf((await ask(invite, about(), approver)).data['inviteCoOwner'])).toEqual([]);
    expect(codesOf((await ask(invite, about(), approver)).data['inviteCoOwner'])).toEqual([
      'ALREADY_INVITED organisationId',
    ]);
    expect(codesOf((await ask(invite, about(bed.districtId), approver)).data['inviteCoOwner'])).toEqual([
      'NOT_A_MUNICIPALITY organisationId',
    ]);
    expect(await page(draft, neighbour)).toBeNull();
    const questions = `{ ownershipQuestions { title organisation { name } owner { name } } }`;
    expect((await ask(questions, {}, neighbour)).data['ownershipQuestions']).toEqual([
      { title: COMPLETE.title, organisation: { name: 'Neudorf' }, owner: { name: 'Grünstadt' } },
    ]);
    expect((await ask(questions, {}, bed.author)).data['ownershipQuestions']).toEqual([]);
  });

  it('is answered by the asked alone, who then writes and sees it as its own', async () => {
    const accept = simple('acceptCoOwnership', 'project { id }');
    expect(errorOf(await ask(accept, about(), bed.author))).toBe('NOT_FOUND');
    expect(errorOf(await ask(accept, about(bed.districtId), bed.stranger))).toBe('NOT_FOUND');
    expect(codesOf((await ask(accept, about(), neighbour)).data['acceptCoOwnership'])).toEqual([]);
    expect(await page(draft, neighbour)).toMatchObject({
      viewerCan: { edit: true, publish: true, delete: false },
      viewerMayInviteCoOwners: false,
      coOwners: [
        { organisation: { name: 'Neudorf' }, viewerCan: { answer: false, leave: true, withdraw: false } },
      ],
    });
    const saved = (await ask(SAVE, { id: draft.id, version: draft.version + 1 }, neighbour)).data[
      'saveProjectDraft'
    ];
    expect(saved).toMatchObject({ project: { version: draft.version + 2 }, problems: [] });
    const mine = `{ myDrafts(first: 5) { nodes { title } } }`;
    expect((await ask(mine, {}, neighbour)).data['myDrafts'].nodes).toEqual([{ title: 'Gemeinsam' }]);
  });

  it('is no reuse for any of its owners', async () => {
    const shared = await bed.publish();
    const both = { projectId: shared.id, organisationId: neighbourId };
    await ask(simple('inviteCoOwner', 'project { id }'), both, approver);
    await ask(simple('acceptCoOwnership', 'project { id }'), both, neighbour);
    const reuse = `mutation($input: ReuseStageInput!) { setReuseStage(input: $input) { problems { code path } } }`;
    const said = await ask(reuse, { input: { ...both, stage: 'watching' } }, neighbour);
    expect(codesOf(said.data['setReuseStage'])).toEqual(['REUSE_OF_OWN_SOLUTION organisationId']);
    expect((await page(shared)).coOwners).toMatchObject([{ organisation: { name: 'Neudorf' } }]);
  });

  it('ends with the leaving of those who joined', async () => {
    const leave = simple('leaveCoOwnership', 'leftProjectId');
    expect(errorOf(await ask(leave, about(), bed.author))).toBe('NOT_FOUND');
    expect((await ask(leave, about(), neighbour)).data['leaveCoOwnership']).toMatchObject({
      leftProjectId: draft.id,
      problems: [],
    });
    expect(await page(draft, neighbour)).toBeNull();
    expect((await page(draft, bed.author)).coOwners).toEqual([]);
  });

  it('may be declined, or never have been asked', async () => {
    const invite = simple('inviteCoOwner', 'project { id }');
    const withdraw = simple('withdrawCoOwnerInvitation', 'project { id }');
    const decline = simple('declineCoOwnership', 'leftProjectId');
    await ask(invite, about(), approver);
    expect(codesOf((await ask(withdraw, about(), approver)).data['withdrawCoOwnerInvitation'])).toEqual([]);
    expect(errorOf(await ask(decline, about(), neighbour))).toBe('NOT_FOUND');
    await ask(invite, about(), approver);
    expect(codesOf((await ask(decline, about(), neighbour)).data['declineCoOwnership'])).toEqual([]);
    expect((await page(draft, bed.author)).coOwners).toEqual([]);
  });
});

describe('Where a solution comes from', () => {
  let [first, second, third]: Told[] = [];
  const link = async (child: Told, parent: Told, as = bed.author, kind = 'variant') => {
    const input = { childId: child.id, parentId: parent.id, kind, changes: 'Andere Kameras.' };
    return ask(SET, { input }, as);
  };
  const said = async (...args: Parameters<typeof link>) => (await link(...args)).data['setLineage'];
  beforeAll(async () => {
    first = await bed.publish({ ...COMPLETE, title: 'Eins' });
    second = await bed.publish({ ...COMPLETE, title: 'Zwei' });
    third = await bed.publish({ ...COMPLETE, title: 'Drei' });
  });

  it('is told by its authors, of something they can see', async () => {
    const hidden = await bed.create(COMPLETE);
    expect(errorOf(await link(first!, second!, neighbour))).toBe('FORBIDDEN');
    expect(codesOf(await said(second!, hidden))).toEqual(['SOLUTION_NOT_PUBLISHED parentId']);
    expect(codesOf(await said(second!, first!))).toEqual([]);
    expect(codesOf(await said(third!, second!, bed.author, 'based_on'))).toEqual([]);
  });

  it('shows as a tree both ways', async () => {
    const { lineage } = await page(second!);
    expect(lineage).toMatchObject([
      { direction: 'up', depth: 1, kind: 'variant', title: 'Eins', municipality: { name: 'Grünstadt' } },
      { direction: 'down', depth: 1, kind: 'based_on', title: 'Drei', changes: 'Andere Kameras.' },
    ]);
    expect(
      (await page(third!)).lineage.map(({ title, depth }: Record<string, unknown>) => [title, depth]),
    ).toEqual([
      ['Zwei', 1],
      ['Eins', 2],
    ]);
  });

  it('never goes round in a circle, and the refusal names it', async () => {
    const round = await said(first!, third!);
    expect(round.problems).toMatchObject([
      { code: 'LINEAGE_CIRCULAR', params: [{ name: 'chain', value: 'Eins → Drei → Zwei → Eins' }] },
    ]);
    expect(codesOf(await said(first!, first!))).toEqual(['LINEAGE_OF_ITSELF parentId']);
  });

  it('lets only one of two in that would close a circle between them', async () => {
    const left = await bed.publish({ ...COMPLETE, title: 'Links' });
    const right = await bed.publish({ ...COMPLETE, title: 'Rechts' });
    const both = await Promise.all([said(left, right), said(right, left)]);
    expect(both.map((payload) => codesOf(payload).join()).sort()).toEqual(['', 'LINEAGE_CIRCULAR parentId']);
  });

  it('keeps a nameless place where an origin was withdrawn, and hides what came of something and was withdrawn', async () => {
    await ask(WITHDRAW, { id: second!.id }, bed.author);
    expect((await page(third!)).lineage).toMatchObject([
      { direction: 'up', title: null, municipality: null },
    ]);
    expect((await page(first!)).lineage).toEqual([]);
  });

  it('is taken back by its authors', async () => {
    const input = { childId: third!.id, parentId: second!.id };
    expect(errorOf(await ask(REMOVE, { input }, neighbour))).toBe('FORBIDDEN');
    expect(codesOf((await ask(REMOVE, { input }, bed.author)).data['removeLineage'])).toEqual([]);
    expect(errorOf(await ask(REMOVE, { input }, bed.author))).toBe('NOT_FOUND');
  });

  it('costs one statement for a list of any length', async () => {
    const list = (count: number) =>
      bed.api.countQueries(() =>
        ask(`query($first: Int!) { projects(first: $first) { nodes { lineage { title } } } }`, {
          first: count,
        }),
      );
    expect(await list(5)).toBe(await list(1));
  });
});
