import { anActor, confirmedLongAgo, createTestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, COMPLETE, errorOf, MERGED, ProjectBed, SUCCESSOR } from '../../test/project-bed.js';

const FIELDS = 'id key version status title problem';
const PROBLEMS = 'problems { code path params { name value } }';
const SAVE = `mutation($input: SaveProjectDraftInput!) {
  saveProjectDraft(input: $input) { project { ${FIELDS} } current { ${FIELDS} } ${PROBLEMS} } }`;
const PUBLISH = `mutation($id: ID!) { publishProject(input: { id: $id }) { project { ${FIELDS} } ${PROBLEMS} } }`;
const WITHDRAW = `mutation($id: ID!) { withdrawProject(input: { id: $id }) { project { status } ${PROBLEMS} } }`;
const CHANGE = `mutation($input: ChangeLifecycleStateInput!) {
  changeLifecycleState(input: $input) { project { state discontinuation { reason lesson } } ${PROBLEMS} } }`;
const DELETE = `mutation($id: ID!) { deleteDraft(input: { id: $id }) { deletedId ${PROBLEMS} } }`;
const BY_ID =
  'query($id: ID!) { projectById(id: $id) { title viewerCan { edit publish withdraw changeState delete } } }';
const BY_KEY =
  'query($key: String!) { project(key: $key) { title organisation { name } municipality { name projectCount } } }';
const FIND = `query($text: String!) { searchProjects(text: $text) { nodes { project { key } } engine degraded } }`;

let bed: ProjectBed;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
});
afterAll(() => bed?.api.stop());

describe('A draft', () => {
  it('needs nothing to begin with', async () => {
    const { id, version } = await bed.create({});
    expect(version).toBe(1);
    const answer = await bed.api.query(BY_ID, { id }, { as: bed.author });
    expect(answer.data['projectById'].viewerCan).toEqual({
      edit: true,
      publish: true,
      withdraw: false,
      changeState: true,
      delete: true,
    });
  });

  it('is opened by writing members of the organisation alone', async () => {
    for (const as of [bed.reader, bed.stranger]) {
      const answer = await bed.tryToCreate({}, as);
      expect(errorOf(answer)).toBe('FORBIDDEN');
    }
    const visitor = await bed.tryToCreate({});
    expect(errorOf(visitor)).toBe('UNAUTHENTICATED');
  });

  it('looks to strangers and visitors like one that does not exist', async () => {
    const { id, key } = await bed.create({ title: 'Geheim' });
    const absent = '01900000-0000-7000-8000-0000000000ff';
    const answers = [
      await bed.api.query(BY_ID, { id }, { as: bed.stranger }),
      await bed.api.query(BY_ID, { id: absent }, { as: bed.stranger }),
      await bed.api.query(BY_ID, { id: 'not-an-id' }, { as: bed.stranger }),
      await bed.api.query(BY_ID, { id }),
    ];
    for (const { data, errors } of answers) {
      expect(data).toEqual({ projectById: null });
      expect(errors).toEqual(answers[0]?.errors);
      expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    }
    const [byKey, noKey] = [
      await bed.api.query(BY_KEY, { key }, { as: bed.stranger }),
      await bed.api.query(BY_KEY, { key: 'none' }, { as: bed.stranger }),
    ];
    expect(byKey.errors).toEqual(noKey.errors);
    for (const document of [PUBLISH, WITHDRAW, DELETE]) {
      const answer = await bed.api.query(document, { id }, { as: bed.stranger });
      expect(errorOf(answer)).toBe('NOT_FOUND');
    }
    const seen = await bed.api.query(BY_ID, { id }, { as: bed.reader });
    expect(seen.data['projectById'].viewerCan.edit).toBe(false);
    expect(errorOf(await bed.api.query(PUBLISH, { id }, { as: bed.reader }))).toBe('FORBIDDEN');
  });

  it.each([
    [{ title: 'x'.repeat(121) }, ['TOO_LONG title']],
    [{ problem: 'x'.repeat(5_001) }, ['TOO_LONG problem']],
    [{ summary: 'a\u0007b' }, ['CONTROL_CHARACTERS summary']],
    [{ links: [{ label: 'x', url: 'javascript:alert(1)' }] }, ['NOT_A_WEB_ADDRESS links.0.url']],
    [{ primaryField: 'mobility', secondaryFields: ['mobility'] }, ['PRIMARY_FIELD_REPEATED secondaryFields']],
  ])('refuses %j', async (draft, expected) => {
    const answer = await bed.tryToCreate(draft, bed.author);
    expect(codesOf(answer.data['createProject'])).toEqual(expected);
  });

  it('keeps markup as the text it is', async () => {
    const { id } = await bed.create({ title: '<script>alert(1)</script>' });
    const answer = await bed.api.query(BY_ID, { id }, { as: bed.author });
    expect(answer.data['projectById'].title).toBe('<script>alert(1)</script>');
  });

  it('belongs to a municipality that exists', async () => {
    const elsewhere = (ags: string) =>
      bed.tryToCreate({}, bed.stranger, { organisationId: bed.districtId, ags });
    const unknown = await elsewhere('99001999');
    expect(codesOf(unknown.data['createProject'])).toEqual(['MUNICIPALITY_UNKNOWN ags']);
    const merged = await elsewhere(MERGED);
    expect(merged.data['createProject'].problems[0]).toEqual({
      code: 'MUNICIPALITY_MERGED',
      path: 'ags',
      params: [
        { name: 'ags', value: MERGED },
        { name: 'successorAgs', value: SUCCESSOR },
      ],
    });
    const foreign = await bed.tryToCreate({}, bed.author, { ags: SUCCESSOR });
    expect(codesOf(foreign.data['createProject'])).toEqual(['MUNICIPALITY_NOT_OWN ags']);
  });

  it('keeps both texts when two people save the same version', async () => {
    const { id, version } = await bed.create({ problem: 'Anfang' });
    const save = (problem: string) =>
      bed.api.query(
        SAVE,
        { input: { id, expectedVersion: version, draft: { problem } } },
        { as: bed.author },
      );
    const [one, other] = await Promise.all([save('Text von Ada'), save('Text von Bo')]);
    const payloads = [one.data['saveProjectDraft'], other.data['saveProjectDraft']];
    const saved = payloads.find((payload) => payload.project !== null);
    const stale = payloads.find((payload) => payload.project === null);
    expect(codesOf(stale)).toEqual(['STALE_VERSION']);
    expect(stale.current.problem).toBe(saved.project.problem);
    expect(stale.current.version).toBe(saved.project.version);
    expect(saved.current).toBeNull();
  });

  it('can be thrown away, what was published cannot', async () => {
    const { id } = await bed.create({ title: 'Weg damit' });
    expect((await bed.api.query(DELETE, { id }, { as: bed.author })).data['deleteDraft'].deletedId).toBe(id);
    expect(errorOf(await bed.api.query(BY_ID, { id }, { as: bed.author }))).toBe('NOT_FOUND');
    const published = await bed.publish();
    const answer = await bed.api.query(DELETE, { id: published.id }, { as: bed.author });
    expect(codesOf(answer.data['deleteDraft'])).toEqual(['NOT_A_DRAFT status']);
  });

  it('is thrown away, published and withdrawn only by somebody who confirmed a moment ago who they are', async () => {
    const as = confirmedLongAgo(bed.author);
    const { id } = await bed.create({ ...COMPLETE });
    const published = await bed.publish();
    const answers = [
      await bed.api.query(DELETE, { id }, { as }),
      await bed.api.query(PUBLISH, { id }, { as }),
      await bed.api.query(WITHDRAW, { id: published.id }, { as }),
    ];
    expect(answers.map(errorOf)).toEqual(Array(3).fill('CONFIRMATION_NEEDED'));
    const seen = await bed.api.query(BY_ID, { id }, { as });
    expect(seen.data['projectById'].title).toBe(COMPLETE.title);
  });

  it('stands in the list of its organisation until it is published', async () => {
    const { id } = await bed.create({ title: 'Meins' });
    const list = `{ myDrafts(first: 100) { nodes { id } } projectsOfMyOrganisations(first: 100) { nodes { id } } }`;
    const mine = (await bed.api.query(list, {}, { as: bed.author })).data;
    expect(mine['myDrafts'].nodes).toContainEqual({ id });
    expect(mine['projectsOfMyOrganisations'].nodes).toContainEqual({ id });
    expect(
      (await bed.api.query(list, {}, { as: bed.stranger })).data['projectsOfMyOrganisations'].nodes,
    ).toEqual([]);
    expect(errorOf(await bed.api.query(list))).toBe('UNAUTHENTICATED');
  });
});

describe('Publishing', () => {
  it('names everything that is missing at once', async () => {
    const { id } = await bed.create({ title: 'Halb' });
    const answer = await bed.api.query(PUBLISH, { id }, { as: bed.author });
    const codes = codesOf(answer.data['publishProject']);
    expect(codes).toContain('SUMMARY_MISSING summary');
    expect(codes).toContain('TARGET_MISSING valuePromise.target');
    expect(answer.data['publishProject'].project).toBeNull();
  });

  it('makes a project readable and findable, withdrawing takes it out again', async () => {
    const { id, key } = await bed.publish({ ...COMPLETE, title: 'Quastenflosser zählen' });
    const visitor = await bed.api.query(BY_KEY, { key });
    expect(visitor.data['project']).toMatchObject({
      organisation: { name: 'Grünstadt' },
      municipality: { name: 'Grünstadt' },
    });
    await bed.api.runJobs();
    const found = await bed.api.query(FIND, { text: 'Quastenfloser' });
    expect(found.data['searchProjects']).toEqual({
      nodes: [{ project: { key } }],
      engine: 'meilisearch',
      degraded: false,
    });
    await bed.api.query(WITHDRAW, { id }, { as: bed.author });
    // The index still knows it; the row decides.
    expect((await bed.api.query(FIND, { text: 'Quastenflosser' })).data['searchProjects'].nodes).toEqual([]);
    expect(errorOf(await bed.api.query(BY_KEY, { key }))).toBe('NOT_FOUND');
    await bed.api.runJobs();
    const kept = await bed.api.database.query('select 1 from platform.search_document where id = $1', [id]);
    expect(kept).toEqual([]);
  });

  it('leaves a published entry complete', async () => {
    const { id, version } = await bed.publish();
    const input = { id, expectedVersion: version, draft: { summary: '' } };
    const answer = await bed.api.query(SAVE, { input }, { as: bed.author });
    expect(codesOf(answer.data['saveProjectDraft'])).toEqual(['SUMMARY_MISSING summary']);
  });

  it('asks for a reason and a lesson when a project ends', async () => {
    const { id } = await bed.publish({ ...COMPLETE, state: 'idea' });
    const change = (input: object) =>
      bed.api.query(CHANGE, { input: { id, to: 'discontinued', ...input } }, { as: bed.author });
    expect(codesOf((await change({})).data['changeLifecycleState'])).toEqual([
      'DISCONTINUATION_REASON_MISSING reason',
      'LESSON_MISSING lesson',
    ]);
    const ended = await change({ reason: 'no_value', lesson: 'Erst messen.' });
    expect(ended.data['changeLifecycleState'].project).toEqual({
      state: 'discontinued',
      discontinuation: { reason: 'no_value', lesson: 'Erst messen.' },
    });
    const jump = await bed.api.query(CHANGE, { input: { id, to: 'operation' } }, { as: bed.author });
    expect(codesOf(jump.data['changeLifecycleState'])).toEqual(['TRANSITION_NOT_ALLOWED to']);
  });

  it('is told to the audit trail with the one who did it', async () => {
    const { id } = await bed.publish();
    const events = await bed.api.database.query(
      'select type, account_id from platform.event where subject_id = $1 order by occurred_at, id',
      [id],
    );
    expect(events).toEqual([
      { type: 'project.created', account_id: bed.author.accountId },
      { type: 'project.published', account_id: bed.author.accountId },
    ]);
  });
});
