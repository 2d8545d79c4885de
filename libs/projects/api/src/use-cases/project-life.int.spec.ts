import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import { LoadDemoRegion, MunicipalitiesModule, MunicipalityAtlas } from '@allmende/municipalities-api';
import type { DemoRegion } from '@allmende/municipalities-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProjectsModule } from '../projects.module.js';
import { AlignProjectIndex } from './align-project-index.js';
import { RemoveDemoProjects } from './remove-demo-projects.js';

const TOWN = '99001001';
const MERGED = '99001002';
const SUCCESSOR = '99001003';

function unit(ags: string, name: string) {
  return {
    ...{ ags, name, associationDigits: '0000', nameSuffix: null, kind: 'town' as const, population: 12_000 },
    ...{
      areaHectares: 900,
      postcode: '99001',
      lat: 51,
      lon: 10,
      pointEstimated: false,
      urbanisation: 2 as const,
    },
  };
}

const REGION: DemoRegion = {
  land: { key: '99', name: 'Musterland' },
  districts: [{ key: '99001', name: 'Musterkreis', kind: 'rural_district' }],
  associations: [],
  units: [unit(TOWN, 'Grünstadt'), unit(MERGED, 'Altdorf'), unit(SUCCESSOR, 'Neudorf')],
};

const COMPLETE = {
  title: 'Straßenschäden erkennen',
  summary: 'Der Bauhof fährt, die Kamera sieht.',
  primaryField: 'mobility',
  solutionType: 'perception',
  state: 'pilot',
  municipalRole: 'user',
  valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '5' },
  problem: 'Schäden bleiben lange liegen.',
  approach: 'Bilder werden ausgewertet.',
  contactMailbox: 'bauhof@gruenstadt.example',
};

const FIELDS = 'id key version status title problem';
const PROBLEMS = 'problems { code path params { name value } }';
const CREATE = `mutation($input: CreateProjectInput!) { createProject(input: $input) { project { ${FIELDS} } ${PROBLEMS} } }`;
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

let api: TestApi;
let organisationId: string;
let author: ReturnType<typeof anActor>;
let reader: ReturnType<typeof anActor>;
let stranger: ReturnType<typeof anActor>;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule, ProjectsModule] });
  await api.get(LoadDemoRegion).run(REGION);
  await api.database.execute(
    `update municipalities.municipality set valid_to = '2026-01-01', successor_ags = $2 where ags = $1`,
    [MERGED, SUCCESSOR],
  );
  api.get(MunicipalityAtlas).forget();
  await api.get(AlignProjectIndex).run();
  const found = api.get(FoundOrganisation);
  const town = await found.run({ kind: 'municipality', name: 'Grünstadt', ags: TOWN, verified: true });
  const district = await found.run({ kind: 'district', name: 'Musterkreis', verified: true });
  organisationId = town.id;
  author = anActor({ organisationId, ags: TOWN });
  reader = anActor({ organisationId, ags: TOWN, role: 'reader' });
  stranger = anActor({ organisationId: district.id, accountId: '01900000-0000-7000-8000-000000000002' });
});
afterAll(() => api.stop());

async function create(draft: object, as = author): Promise<{ id: string; key: string; version: number }> {
  const answer = await api.query(CREATE, { input: { organisationId, draft } }, { as });
  expect(answer.data['createProject'].problems).toEqual([]);
  return answer.data['createProject'].project;
}

async function publish(draft: object = COMPLETE): Promise<{ id: string; key: string; version: number }> {
  const { id } = await create(draft);
  const answer = await api.query(PUBLISH, { id }, { as: author });
  expect(answer.data['publishProject'].problems).toEqual([]);
  return answer.data['publishProject'].project;
}

const codesOf = (payload: { problems: { code: string; path: string }[] }): string[] =>
  payload.problems.map(({ code, path }) => `${code} ${path}`.trim());

describe('A draft', () => {
  it('needs nothing to begin with', async () => {
    const { id, version } = await create({});
    expect(version).toBe(1);
    const answer = await api.query(BY_ID, { id }, { as: author });
    expect(answer.data['projectById'].viewerCan).toEqual({
      edit: true,
      publish: true,
      withdraw: false,
      changeState: true,
      delete: true,
    });
  });

  it('is opened by writing members of the organisation alone', async () => {
    const input = { organisationId, draft: {} };
    for (const as of [reader, stranger]) {
      const answer = await api.query(CREATE, { input }, { as });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    const visitor = await api.query(CREATE, { input });
    expect(visitor.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('looks to strangers and visitors like one that does not exist', async () => {
    const { id, key } = await create({ title: 'Geheim' });
    const absent = '01900000-0000-7000-8000-0000000000ff';
    const answers = [
      await api.query(BY_ID, { id }, { as: stranger }),
      await api.query(BY_ID, { id: absent }, { as: stranger }),
      await api.query(BY_ID, { id: 'not-an-id' }, { as: stranger }),
      await api.query(BY_ID, { id }),
    ];
    for (const { data, errors } of answers) {
      expect(data).toEqual({ projectById: null });
      expect(errors).toEqual(answers[0]?.errors);
      expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    }
    const [byKey, noKey] = [
      await api.query(BY_KEY, { key }, { as: stranger }),
      await api.query(BY_KEY, { key: 'none' }, { as: stranger }),
    ];
    expect(byKey.errors).toEqual(noKey.errors);
    for (const document of [PUBLISH, WITHDRAW, DELETE]) {
      const answer = await api.query(document, { id }, { as: stranger });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    }
    const seen = await api.query(BY_ID, { id }, { as: reader });
    expect(seen.data['projectById'].viewerCan.edit).toBe(false);
    expect((await api.query(PUBLISH, { id }, { as: reader })).errors?.[0]?.extensions?.['code']).toBe(
      'FORBIDDEN',
    );
  });

  it.each([
    [{ title: 'x'.repeat(121) }, ['TOO_LONG title']],
    [{ problem: 'x'.repeat(5_001) }, ['TOO_LONG problem']],
    [{ summary: 'a\u0007b' }, ['CONTROL_CHARACTERS summary']],
    [{ links: [{ label: 'x', url: 'javascript:alert(1)' }] }, ['NOT_A_WEB_ADDRESS links.0.url']],
    [{ primaryField: 'mobility', secondaryFields: ['mobility'] }, ['PRIMARY_FIELD_REPEATED secondaryFields']],
  ])('refuses %j', async (draft, expected) => {
    const answer = await api.query(CREATE, { input: { organisationId, draft } }, { as: author });
    expect(codesOf(answer.data['createProject'])).toEqual(expected);
  });

  it('keeps markup as the text it is', async () => {
    const { id } = await create({ title: '<script>alert(1)</script>' });
    const answer = await api.query(BY_ID, { id }, { as: author });
    expect(answer.data['projectById'].title).toBe('<script>alert(1)</script>');
  });

  it('belongs to a municipality that exists', async () => {
    const input = (ags: string) => ({
      organisationId: stranger.memberships[0]?.organisationId,
      ags,
      draft: {},
    });
    const unknown = await api.query(CREATE, { input: input('99001999') }, { as: stranger });
    expect(codesOf(unknown.data['createProject'])).toEqual(['MUNICIPALITY_UNKNOWN ags']);
    const merged = await api.query(CREATE, { input: input(MERGED) }, { as: stranger });
    expect(merged.data['createProject'].problems[0]).toEqual({
      code: 'MUNICIPALITY_MERGED',
      path: 'ags',
      params: [
        { name: 'ags', value: MERGED },
        { name: 'successorAgs', value: SUCCESSOR },
      ],
    });
    const foreign = await api.query(
      CREATE,
      { input: { organisationId, ags: SUCCESSOR, draft: {} } },
      { as: author },
    );
    expect(codesOf(foreign.data['createProject'])).toEqual(['MUNICIPALITY_NOT_OWN ags']);
  });

  it('keeps both texts when two people save the same version', async () => {
    const { id, version } = await create({ problem: 'Anfang' });
    const save = (problem: string) =>
      api.query(SAVE, { input: { id, expectedVersion: version, draft: { problem } } }, { as: author });
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
    const { id } = await create({ title: 'Weg damit' });
    expect((await api.query(DELETE, { id }, { as: author })).data['deleteDraft'].deletedId).toBe(id);
    expect((await api.query(BY_ID, { id }, { as: author })).errors?.[0]?.extensions?.['code']).toBe(
      'NOT_FOUND',
    );
    const published = await publish();
    const answer = await api.query(DELETE, { id: published.id }, { as: author });
    expect(codesOf(answer.data['deleteDraft'])).toEqual(['NOT_A_DRAFT status']);
  });

  it('stands in the list of its organisation until it is published', async () => {
    const { id } = await create({ title: 'Meins' });
    const list = `{ myDrafts(first: 100) { nodes { id } } projectsOfMyOrganisations(first: 100) { nodes { id } } }`;
    const mine = (await api.query(list, {}, { as: author })).data;
    expect(mine['myDrafts'].nodes).toContainEqual({ id });
    expect(mine['projectsOfMyOrganisations'].nodes).toContainEqual({ id });
    expect((await api.query(list, {}, { as: stranger })).data['projectsOfMyOrganisations'].nodes).toEqual([]);
    expect((await api.query(list)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});

describe('Publishing', () => {
  it('names everything that is missing at once', async () => {
    const { id } = await create({ title: 'Halb' });
    const answer = await api.query(PUBLISH, { id }, { as: author });
    const codes = codesOf(answer.data['publishProject']);
    expect(codes).toContain('SUMMARY_MISSING summary');
    expect(codes).toContain('TARGET_MISSING valuePromise.target');
    expect(answer.data['publishProject'].project).toBeNull();
  });

  it('makes a project readable and findable, withdrawing takes it out again', async () => {
    const { id, key } = await publish({ ...COMPLETE, title: 'Quastenflosser zählen' });
    const visitor = await api.query(BY_KEY, { key });
    expect(visitor.data['project']).toMatchObject({
      organisation: { name: 'Grünstadt' },
      municipality: { name: 'Grünstadt' },
    });
    await api.runJobs();
    const found = await api.query(FIND, { text: 'Quastenfloser' });
    expect(found.data['searchProjects']).toEqual({
      nodes: [{ project: { key } }],
      engine: 'meilisearch',
      degraded: false,
    });
    await api.query(WITHDRAW, { id }, { as: author });
    // The index still knows it; the row decides.
    expect((await api.query(FIND, { text: 'Quastenflosser' })).data['searchProjects'].nodes).toEqual([]);
    expect((await api.query(BY_KEY, { key })).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    await api.runJobs();
    const kept = await api.database.query('select 1 from platform.search_document where id = $1', [id]);
    expect(kept).toEqual([]);
  });

  it('leaves a published entry complete', async () => {
    const { id, version } = await publish();
    const input = { id, expectedVersion: version, draft: { summary: '' } };
    const answer = await api.query(SAVE, { input }, { as: author });
    expect(codesOf(answer.data['saveProjectDraft'])).toEqual(['SUMMARY_MISSING summary']);
  });

  it('asks for a reason and a lesson when a project ends', async () => {
    const { id } = await publish();
    const change = (input: object) =>
      api.query(CHANGE, { input: { id, to: 'discontinued', ...input } }, { as: author });
    expect(codesOf((await change({})).data['changeLifecycleState'])).toEqual([
      'DISCONTINUATION_REASON_MISSING reason',
      'LESSON_MISSING lesson',
    ]);
    const ended = await change({ reason: 'no_value', lesson: 'Erst messen.' });
    expect(ended.data['changeLifecycleState'].project).toEqual({
      state: 'discontinued',
      discontinuation: { reason: 'no_value', lesson: 'Erst messen.' },
    });
    const jump = await api.query(CHANGE, { input: { id, to: 'operation' } }, { as: author });
    expect(codesOf(jump.data['changeLifecycleState'])).toEqual(['TRANSITION_NOT_ALLOWED to']);
  });

  it('is told to the audit trail with the one who did it', async () => {
    const { id } = await publish();
    const events = await api.database.query(
      'select type, account_id from platform.event where subject_id = $1 order by occurred_at, id',
      [id],
    );
    expect(events).toEqual([
      { type: 'project.created', account_id: author.accountId },
      { type: 'project.published', account_id: author.accountId },
    ]);
  });
});

describe('The public list', () => {
  const PAGE = `query($first: Int, $after: String, $filter: ProjectListFilterInput, $sort: ProjectListOrder!) {
    projects(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes { title municipality { name district { name } land { name } } organisation { name } }
      pageInfo { hasNextPage endCursor } } }`;

  it('pages through all once, in both orders, with two statements a page at most', async () => {
    for (let count = 0; count < 22; count += 1) await publish({ ...COMPLETE, title: `Listenprobe ${count}` });
    for (const sort of ['newest', 'title']) {
      const titles: string[] = [];
      for (let after: string | null = null; ;) {
        const answer = await api.query(PAGE, { first: 7, after, sort, filter: { ags: TOWN } });
        titles.push(...answer.data['projects'].nodes.map((node: { title: string }) => node.title));
        after = answer.data['projects'].pageInfo.endCursor;
        if (!answer.data['projects'].pageInfo.hasNextPage) break;
      }
      const probes = titles.filter((title) => title.startsWith('Listenprobe'));
      expect(new Set(probes).size).toBe(22);
      expect(probes).toHaveLength(22);
      if (sort === 'title') expect(titles).toEqual([...titles].sort(new Intl.Collator('de').compare));
    }
    const count = await api.countQueries(() => api.query(PAGE, { first: 20, sort: 'newest' }));
    expect(count).toBeLessThanOrEqual(2);
  });

  it('narrows by what is asked', async () => {
    const total = async (filter: object) =>
      (await api.query(PAGE, { first: 100, sort: 'newest', filter })).data['projects'].nodes.length;
    expect(await total({ field: 'mobility', state: 'pilot', solutionType: 'perception' })).toBeGreaterThan(
      20,
    );
    expect(await total({ land: '99', kreis: '99001', organisationId })).toBeGreaterThan(20);
    expect(await total({ field: 'care' })).toBe(0);
    expect(await total({ land: "0' or 1=1" })).toBe(0);
    expect(await total({ organisationId: 'nobody' })).toBe(0);
  });

  it.each([['WzFd'], ['bm9uc2Vuc2U'], ['WyJhIiwiYiJd'], ['']])(
    'refuses the made-up cursor «%s»',
    async (after) => {
      const answer = await api.query(PAGE, { after, sort: 'newest' });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    },
  );

  it.each([0, -1, 101])('refuses pages of %d', async (first) => {
    const answer = await api.query(PAGE, { first, sort: 'newest' });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

describe('Fields added to a municipality', () => {
  it('are read for many at once', async () => {
    const list = `{ municipalities(first: 20) { nodes { name projectCount projects(first: 2) { title } } } }`;
    let answer: Awaited<ReturnType<TestApi['query']>> | null = null;
    const count = await api.countQueries(async () => (answer = await api.query(list)));
    expect(count).toBeLessThanOrEqual(2);
    const nodes = answer!.data['municipalities'].nodes as {
      name: string;
      projectCount: number;
      projects: object[];
    }[];
    const town = nodes.find((node) => node.name === 'Grünstadt');
    expect(town?.projectCount).toBeGreaterThan(20);
    expect(town?.projects).toHaveLength(2);
    expect(nodes.find((node) => node.name === 'Neudorf')).toMatchObject({ projectCount: 0, projects: [] });
  });
});

describe('Leaving the demo region', () => {
  it('takes its projects out of the lists and out of the index', async () => {
    await api.runJobs();
    expect(await api.get(RemoveDemoProjects).run()).toBeGreaterThan(20);
    await api.runJobs();
    expect(await api.database.query('select 1 from projects.project')).toEqual([]);
    expect(await api.database.query('select 1 from platform.search_document')).toEqual([]);
    expect((await api.query(FIND, { text: '' })).data['searchProjects'].nodes).toEqual([]);
  });
});
