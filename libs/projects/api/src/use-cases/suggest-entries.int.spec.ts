import { IdentityModule } from '@allmende/identity-api';
import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { type Actor, ANONYMOUS, isVisibleTo } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EngineLine } from '../../test/engine-line.js';
import { CIRCLE, digBed, OTHER, OWNER, SEEN_BY } from '../../test/search-bed.js';
import { ProjectsModule } from '../projects.module.js';

const SUGGEST = `query($text: String!, $each: Int) { searchSuggestions(text: $text, each: $each) {
  text projects { key title municipality { name } } municipalities { ags name } fields } }`;
const FIND = `query($text: String!) { searchProjects(text: $text, first: 100) {
  nodes { project { key } } totalCount facets { name values { key count } } } }`;

const NAMES = Object.keys(SEEN_BY);

let line: EngineLine;
const apis = new Map<string, TestApi>();

beforeAll(async () => {
  const host = process.env['ALLMENDE_TEST_MEILI_HOST'];
  if (host === undefined) throw new Error('No test Meilisearch: run Jest with the project `integration`');
  line = await EngineLine.to(host);
  apis.set('meilisearch', await filled({ MEILI_HOST: line.host }));
  apis.set('postgres', await filled({ MEILI_HOST: undefined }));
}, 120_000);
afterAll(async () => {
  for (const api of apis.values()) await api.stop();
  line?.close();
});

async function filled(config: object): Promise<TestApi> {
  const api = await createTestApi({
    modules: [IdentityModule, MunicipalitiesModule, ProjectsModule],
    ...{ work: false, config },
  });
  await digBed(api);
  return api;
}

function apiOf(engine: string): TestApi {
  const api = apis.get(engine);
  if (api === undefined) throw new Error(`No engine ${engine}`);
  return api;
}

async function suggestions(engine: string, text: string, as: Actor = ANONYMOUS) {
  const answer = await apiOf(engine).query(SUGGEST, { text, each: 10 }, { as });
  expect(answer.errors).toBeUndefined();
  return answer.data['searchSuggestions'];
}

const viewers = fc.oneof(
  fc.constant(ANONYMOUS),
  fc
    .record({
      organisationId: fc.constantFrom(OWNER, OTHER),
      ags: fc.constantFrom('06631009', '05315000', null),
      verified: fc.boolean(),
      role: fc.constantFrom('reader' as const, 'author' as const, 'admin' as const),
      consortia: fc.constantFrom([], [CIRCLE]),
      networkRoles: fc.constantFrom([], ['editor' as const], ['administrator' as const]),
    })
    .map((options) => anActor(options)),
);

describe.each(['meilisearch', 'postgres'])('Suggestions by %s', (engine) => {
  it('come from all that has been begun', async () => {
    const found = await suggestions(engine, 'Grabungsf');
    expect(found.projects.map(({ key }: { key: string }) => key)).toEqual(['grabung-offen']);
    expect((await suggestions(engine, 'Fuld')).municipalities[0]).toEqual({ ags: '06631009', name: 'Fulda' });
    expect(await suggestions(engine, 'verkehr')).toMatchObject({ fields: ['mobility'] });
  });

  it.each(['', 'x', ' " ', '💥', '-'])('are none for «%s»', async (text) => {
    expect(await suggestions(engine, text)).toEqual({
      ...{ text: null, projects: [], municipalities: [], fields: [] },
    });
  });

  it.each([
    'der die das',
    'x'.repeat(10_000),
    '<script>alert(1)</script>',
    `' or 1=1 --`,
    '" OR audiences EXISTS',
  ])('bear any text, such as number %#', async (text) => {
    const { projects } = await suggestions(engine, text);
    expect(projects.filter(({ key }: { key: string }) => key !== 'grabung-offen')).toEqual([]);
  });

  it('never name or count what the reader may not see', async () => {
    const texts = fc.constantFrom('Grabungsfunde', 'Grabungsfunde einordnen', 'fulda', ...NAMES);
    await fc.assert(
      fc.asyncProperty(viewers, texts, async (viewer, text) => {
        const seen = NAMES.filter((name) => {
          const { status, by } = SEEN_BY[name] ?? { status: 'draft', by: [] };
          return status === 'published' && isVisibleTo(viewer, by);
        }).map((name) => `grabung-${name}`);
        const { projects } = await suggestions(engine, text, viewer);
        const found = (await apiOf(engine).query(FIND, { text }, { as: viewer })).data['searchProjects'];
        const keys = [
          ...projects.map(({ key }: { key: string }) => key),
          ...found.nodes.map(({ project }: { project: { key: string } }) => project.key),
        ];
        expect(seen).toEqual(expect.arrayContaining([...new Set(keys)]));
        const counts = found.facets.flatMap(({ values }: { values: { count: number }[] }) =>
          values.map(({ count }) => count),
        );
        expect(Math.max(0, found.totalCount, ...counts)).toBeLessThanOrEqual(seen.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('A question for suggestions', () => {
  it('costs one statement and one question to the engine', async () => {
    await suggestions('meilisearch', 'Grabungsf');
    line.requests = 0;
    const statements = await apiOf('meilisearch').countQueries(() =>
      suggestions('meilisearch', 'Grabungsfu'),
    );
    expect([statements, line.requests]).toEqual([1, 1]);
  });

  it('costs nothing while too little has been typed', async () => {
    line.requests = 0;
    const statements = await apiOf('meilisearch').countQueries(() => suggestions('meilisearch', 'G'));
    expect([statements, line.requests]).toEqual([0, 0]);
  });

  it.each([0, 11, -1])('is refused for %d of each kind', async (each) => {
    const answer = await apiOf('postgres').query(SUGGEST, { text: 'Grab', each });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
