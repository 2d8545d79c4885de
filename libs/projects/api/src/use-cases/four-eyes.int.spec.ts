import { AddMember, RegisterAccount } from '@allmende/identity-api';
import type { Actor, OrganisationRole } from '@allmende/platform-core';
import { anActor, confirmedLongAgo, createTestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  codesOf,
  COMPLETE,
  errorOf,
  type GraphqlAnswer,
  ProjectBed,
  type Told,
  TOWN,
} from '../../test/project-bed.js';

const ANSWER = `{ project { id key status version
  publishing { othersMayApprove approval { status byViewer reason }
    viewerCan { submit publishAlone approve sendBack takeBack } }
  newestVersion { number occasion secondPair changed } } problems { code path } }`;
const step = (name: string, more = '') =>
  `mutation($id: ID!${more === '' ? '' : more.startsWith('expected') ? ', $more: Int!' : ', $more: String!'}) {
    ${name}(input: { id: $id${more === '' ? '' : `, ${more}: $more`} }) ${ANSWER} }`;
const PAGE = `query($id: ID!) { projectById(id: $id) { status stale reviewDue
  publishing { approval { status reason byViewer } viewerCan { submit publishAlone approve takeBack } }
  newestVersion { number secondPair }
  versions(first: 10) { nodes { number occasion secondPair changed } pageInfo { hasNextPage } } } }`;

let bed: ProjectBed;
let author: Actor;
let approver: Actor;
let admin: Actor;

async function member(role: OrganisationRole): Promise<Actor> {
  const { id } = await bed.api.get(RegisterAccount).run({
    email: `${role}@gruenstadt.example`,
    password: 'Musterland-Probe-2026',
    displayName: role,
  });
  await bed.api.get(AddMember).run({ accountId: id, organisationId: bed.organisationId, roles: [role] });
  return anActor({ accountId: id, organisationId: bed.organisationId, ags: TOWN, role });
}

beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
});
afterAll(() => bed?.api.stop());

const ask = (name: string, as: Actor, id: string, field = '', more?: unknown) =>
  bed.api.query(step(name, field), more === undefined ? { id } : { id, more }, { as });
const payload = (answer: GraphqlAnswer, name: string) => answer.data[name];
const read = async (id: string, as: Actor) => (await bed.api.query(PAGE, { id }, { as })).data['projectById'];
async function handedIn(): Promise<Told> {
  const draft = await bed.create(COMPLETE);
  const { submitProject } = (await ask('submitProject', author, draft.id)).data;
  expect(submitProject.problems).toEqual([]);
  return submitProject.project;
}

describe('Publishing while nobody else may approve', () => {
  it('needs no second person, and the version says so', async () => {
    author = await member('author');
    const draft = await bed.create(COMPLETE);
    expect((await read(draft.id, author)).publishing.viewerCan).toEqual({
      ...{ submit: false, publishAlone: true, approve: false, takeBack: false },
    });
    expect(codesOf(payload(await ask('submitProject', author, draft.id), 'submitProject'))).toEqual([
      'NOBODY_TO_APPROVE id',
    ]);
    const { publishProject } = (await ask('publishProject', author, draft.id)).data;
    expect(publishProject.project).toMatchObject({
      status: 'published',
      newestVersion: { number: 1, occasion: 'published', secondPair: false },
    });
  });
});

describe('Publishing with four eyes', () => {
  beforeAll(async () => {
    approver = await member('approver');
    admin = await member('admin');
  });

  it('is the only way once a second person may approve', async () => {
    const draft = await bed.create(COMPLETE);
    expect(codesOf(payload(await ask('publishProject', author, draft.id), 'publishProject'))).toEqual([
      'SECOND_PERSON_NEEDED id',
    ]);
    expect((await read(draft.id, author)).publishing.viewerCan).toMatchObject({
      submit: true,
      publishAlone: false,
    });
  });

  it('goes from the author to the approver and into the open', async () => {
    const project = await handedIn();
    expect((await read(project.id, author)).publishing).toMatchObject({
      approval: { status: 'waiting', byViewer: true },
      viewerCan: { submit: false, approve: false, takeBack: true },
    });
    expect((await read(project.id, approver)).publishing).toMatchObject({
      approval: { byViewer: false },
      viewerCan: { approve: true, takeBack: false },
    });
    const approved = await ask('approveProject', approver, project.id, 'expectedVersion', project.version);
    expect(payload(approved, 'approveProject').project).toMatchObject({
      status: 'published',
      publishing: { approval: { status: 'approved' } },
      newestVersion: { number: 1, secondPair: true },
    });
  });

  it('stands on the desk of those who may approve, never on that of the author', async () => {
    const { id } = await handedIn();
    const desk = async (as: Actor) =>
      (await bed.api.query('{ handInsToAnswer { handedInAt project { id } } }', {}, { as })).data[
        'handInsToAnswer'
      ].map(({ project }: { project: { id: string } }) => project.id);
    expect(await desk(approver)).toEqual([id]);
    for (const as of [author, bed.reader, bed.stranger]) expect(await desk(as)).toEqual([]);
    await ask('takeBackProject', author, id);
    expect(await desk(approver)).toEqual([]);
  });

  it('is not gone round by the only approver while the hand-in of another person waits', async () => {
    const { id } = await handedIn();
    const own = `delete from identity.membership where account_id = $1`;
    const [gone] = await bed.api.database.query<{ role: string }>(
      'select role from identity.membership where account_id = $1',
      [admin.accountId],
    );
    await bed.api.database.execute(own, [admin.accountId]);
    const { publishProject } = (await ask('publishProject', approver, id)).data;
    expect(codesOf(publishProject)).toEqual(['ANSWER_HAND_IN id']);
    await bed.api.get(AddMember).run({
      ...{ accountId: admin.accountId ?? '', organisationId: bed.organisationId },
      roles: [gone?.role as OrganisationRole],
    });
    await ask('takeBackProject', author, id);
  });

  it('is closed to the author, to readers, to strangers, and to sessions confirmed long ago', async () => {
    const { id, version } = await handedIn();
    const approve = (as: Actor) => ask('approveProject', as, id, 'expectedVersion', version);
    expect(errorOf(await approve(author))).toBe('FORBIDDEN');
    expect(errorOf(await approve(bed.reader))).toBe('FORBIDDEN');
    expect(errorOf(await approve(bed.stranger))).toBe('NOT_FOUND');
    expect(errorOf(await approve(confirmedLongAgo(approver)))).toBe('CONFIRMATION_NEEDED');
    expect((await read(id, bed.reader)).publishing).toBeNull();
  });

  it('does not let an approver answer the own hand-in', async () => {
    const draft = await bed.create(COMPLETE);
    await ask('submitProject', approver, draft.id);
    const own = await ask('approveProject', approver, draft.id, 'expectedVersion', draft.version);
    expect(codesOf(payload(own, 'approveProject'))).toEqual(['OWN_HAND_IN id']);
    const other = await ask('approveProject', admin, draft.id, 'expectedVersion', draft.version);
    expect(payload(other, 'approveProject').project.status).toBe('published');
  });

  it('publishes nothing that was changed after it was read', async () => {
    const { id, version } = await handedIn();
    const save = `mutation($input: SaveProjectDraftInput!) { saveProjectDraft(input: $input) { project { version } } }`;
    const input = { id, expectedVersion: version, draft: { summary: 'Schnell noch geändert.' } };
    await bed.api.query(save, { input }, { as: author });
    const late = await ask('approveProject', approver, id, 'expectedVersion', version);
    expect(codesOf(payload(late, 'approveProject'))).toEqual(['STALE_VERSION expectedVersion']);
  });

  it('sends back with a reason that the author reads, and takes it in again', async () => {
    const { id } = await handedIn();
    const without = await ask('sendBackProject', approver, id, 'reason', '  ');
    expect(codesOf(payload(without, 'sendBackProject'))).toEqual(['REASON_MISSING reason']);
    const tooLong = await ask('sendBackProject', approver, id, 'reason', 'x'.repeat(100_000));
    expect(codesOf(payload(tooLong, 'sendBackProject'))).toEqual(['TOO_LONG reason']);
    await ask('sendBackProject', approver, id, 'reason', 'Der Zielwert ist nicht belegt.');
    expect((await read(id, author)).publishing).toMatchObject({
      approval: { status: 'sent_back', reason: 'Der Zielwert ist nicht belegt.', byViewer: true },
      viewerCan: { submit: true },
    });
    expect(codesOf(payload(await ask('submitProject', author, id), 'submitProject'))).toEqual([]);
  });

  it('lets the author take back what nobody has answered', async () => {
    const { id, version } = await handedIn();
    expect(codesOf(payload(await ask('takeBackProject', admin, id), 'takeBackProject'))).toEqual([
      'HANDED_IN_BY_ANOTHER id',
    ]);
    expect(payload(await ask('takeBackProject', author, id), 'takeBackProject').problems).toEqual([]);
    const late = await ask('approveProject', approver, id, 'expectedVersion', version);
    expect(codesOf(payload(late, 'approveProject'))).toEqual(['NOT_WAITING id']);
  });

  it('of two approvers at once hears one and tells the other', async () => {
    const { id, version } = await handedIn();
    const answers = await Promise.all([
      ask('approveProject', approver, id, 'expectedVersion', version),
      ask('sendBackProject', admin, id, 'reason', 'Bitte kürzer.'),
    ]);
    const codes = [
      codesOf(payload(answers[0], 'approveProject')),
      codesOf(payload(answers[1], 'sendBackProject')),
    ].sort();
    expect(codes).toEqual([[], ['NOT_WAITING id']]);
  });

  it('of two hand-ins at once keeps one', async () => {
    const { id } = await bed.create(COMPLETE);
    const answers = await Promise.all([ask('submitProject', author, id), ask('submitProject', author, id)]);
    expect(answers.map((answer) => codesOf(payload(answer, 'submitProject'))).sort()).toEqual([
      [],
      ['ALREADY_HANDED_IN id'],
    ]);
  });

  it('costs the same statements for a page of twenty as for one', async () => {
    const list = (first: number) =>
      bed.api.countQueries(() =>
        bed.api.query(
          `query($first: Int!) { projectsOfMyOrganisations(first: $first) { nodes {
            title stale reviewDue newestVersion { number } publishing { othersMayApprove approval { status } } } } }`,
          { first },
          { as: approver },
        ),
      );
    expect(await list(5)).toBe(await list(1));
  });
});

describe('Published versions', () => {
  it('keep every publication and one for each day of changes, readable for everybody', async () => {
    const { id, version } = await handedIn();
    await ask('approveProject', approver, id, 'expectedVersion', version);
    const save = `mutation($input: SaveProjectDraftInput!) { saveProjectDraft(input: $input) { project { version } problems { code } } }`;
    for (const [at, summary] of ['Erst so.', 'Dann so.'].entries()) {
      const input = { id, expectedVersion: version + 1 + at, draft: { summary } };
      expect(
        (await bed.api.query(save, { input }, { as: author })).data['saveProjectDraft'].problems,
      ).toEqual([]);
    }
    const found = (await bed.api.query(PAGE, { id })).data['projectById'];
    expect(found.publishing).toBeNull();
    expect(found.versions.nodes).toEqual([
      { number: 2, occasion: 'revised', secondPair: false, changed: ['summary'] },
      { number: 1, occasion: 'published', secondPair: true, changed: [] },
    ]);
    const texts = await bed.api.query(
      `query($id: ID!) { projectById(id: $id) {
        first: versionContent(number: 1) { summary } second: versionContent(number: 2) { summary }
        none: versionContent(number: 3) { summary } } }`,
      { id },
    );
    expect(texts.data['projectById']).toEqual({
      first: { summary: COMPLETE.summary },
      second: { summary: 'Dann so.' },
      none: null,
    });
  });

  it('are gone from the open with a withdrawn entry', async () => {
    const { id, version } = await handedIn();
    await ask('approveProject', approver, id, 'expectedVersion', version);
    await ask('withdrawProject', author, id);
    expect((await bed.api.query(PAGE, { id })).data['projectById']).toBeNull();
    expect((await read(id, author)).versions.nodes).toHaveLength(1);
  });
});

describe('The review of published content', () => {
  it('makes an entry stale after a year, until one click', async () => {
    const { id, version } = await handedIn();
    await ask('approveProject', approver, id, 'expectedVersion', version);
    expect((await read(id, author)).stale).toBe(false);
    await bed.api.database.execute(
      `update projects.project set published_at = now() - interval '366 days' where id = $1`,
      [id],
    );
    expect((await read(id, author)).stale).toBe(true);
    expect(errorOf(await ask('confirmContent', bed.reader, id))).toBe('FORBIDDEN');
    expect(payload(await ask('confirmContent', author, id), 'confirmContent').problems).toEqual([]);
    expect((await read(id, author)).stale).toBe(false);
  });
});
