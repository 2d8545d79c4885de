import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import { LoadRegisterSnapshot, MunicipalitiesModule } from '@allmende/municipalities-api';
import { Search } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { SEARCH_LIMITS } from '@allmende/projects-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EngineLine } from '../../test/engine-line.js';
import { PROJECT_SEARCH_INDEX } from '../data/project.search-index.js';
import { ProjectsModule } from '../projects.module.js';
import { AlignProjectIndex } from './align-project-index.js';
import { ImportPublicCases } from './import-public-cases.js';
import { IndexProject } from './index-project.js';
import { type SeedProject, SeedProjects } from './seed-projects.js';

const SPELLINGS = [
  'Straßenschäden erkennen',
  'erkennen Straßenschäden',
  'Strassenschäden erkennen',
  'Strassenschaeden erkennen',
  'Straßenschaden erkennen',
  'Straßenschden erkenen',
  'straßenschäden ERKENNEN',
];

/** What municipalities otherwise do, much of it with the same words: roads, damage, recognising. */
const THEMES: readonly (readonly [string, string, string])[] = [
  ['mobility', 'Straßenbeleuchtung nach Bedarf', 'Laternen dimmen nachts, wenn niemand unterwegs ist.'],
  ['environment', 'Straßenbäume aus der Luft kartieren', 'Luftbilder zeigen kranke Bäume an Straßen.'],
  ['utilities', 'Wasserschäden im Rohrnetz erkennen', 'Sensoren melden Lecks, bevor Schäden entstehen.'],
  ['public_safety', 'Hochwasserschäden erfassen', 'Drohnen helfen, Schäden an Gebäuden zu erkennen.'],
  ['environment', 'Sturmschäden im Stadtwald erkennen', 'Satellitenbilder zeigen umgestürzte Bäume.'],
  ['mobility', 'Straßenreinigung planen', 'Kehrmaschinen fahren dort, wo Schmutz erkannt wird.'],
  ['administration', 'Chatbot für die Verwaltung', 'Die Auskunft beantwortet Fragen zu Anträgen.'],
  ['administration', 'Mängelmelder mit Bildauswertung', 'Meldungen werden automatisch zugeordnet.'],
  ['mobility', 'Verkehr an Kreuzungen erkennen', 'Kameras unterscheiden Fahrräder, Busse und Autos.'],
  ['youth_family', 'Kindertagesstätte: Plätze vergeben', 'Plätze werden nach offenen Regeln verteilt.'],
  ['social', 'Wohngeldanträge vorprüfen', 'Fehlende Unterlagen werden schon bei der Eingabe gemeldet.'],
  ['internal_services', 'OZG-Leistungen beantragen', 'Ein Dialog führt durch den Antrag.'],
  ['mobility', 'KFZ-Zulassung ohne Wartezeit', 'Nachweise werden automatisch geprüft.'],
  ['culture_sport', 'Sporthallen nach Belegung heizen', 'Die Steuerung kennt den Belegungsplan.'],
  ['building_housing', 'Gebäudeschäden beurteilen', 'Risse in Fassaden werden auf Fotos erkannt.'],
  ['mobility', 'Fußgängerüberweg sichern', 'Der Überweg erkennt wartende Menschen.'],
];
const WANTED: readonly (readonly [string, string, string])[] = [
  [
    'wanted-phone',
    'Straßenschäden erkennen mit dem Telefon',
    'Fahrzeuge des Bauhofs messen während der Fahrt.',
  ],
  [
    'wanted-sweeper',
    'Straßenschäden automatisch erkennen',
    'Bilder von Kehrmaschinen zeigen Risse in der Fahrbahn.',
  ],
];
/** A shipped case that says the same in its title. */
const WANTED_KEYS = [...WANTED.map(([key]) => key), 'koeln-strassenschaeden-muellwagen'].sort();

const FIND = `query($text: String!, $filter: ProjectFilterInput, $sort: ProjectSort!, $first: Int, $after: String) {
  searchProjects(text: $text, filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { project { key title state municipality { ags } } highlights { field pieces { text hit } } }
    totalCount pageInfo { hasNextPage endCursor } depthReached engine degraded
    facets { name values { key count } } } }`;

const MODULES = [IdentityModule, MunicipalitiesModule, ProjectsModule];
const organisationId = '01900000-0000-7000-8000-0000000000f0';
let line: EngineLine;
let api: TestApi;
let withoutMeilisearch: TestApi;
let impatient: TestApi;

beforeAll(async () => {
  const host = process.env['ALLMENDE_TEST_MEILI_HOST'];
  if (host === undefined) throw new Error('No test Meilisearch: run Jest with the project `integration`');
  line = await EngineLine.to(host);
  api = await filled({ MEILI_HOST: line.host });
  withoutMeilisearch = await filled({ MEILI_HOST: undefined });
  impatient = await createTestApi({
    modules: MODULES,
    work: false,
    config: {
      ...{ DATABASE_URL: api.databaseUrl, MEILI_PREFIX: `${new URL(api.databaseUrl).pathname.slice(1)}_` },
      ...{ MEILI_HOST: line.host, SEARCH_PATIENCE_MS: 400 },
    },
  });
}, 120_000);
afterAll(async () => {
  line.silent = false;
  await impatient?.stop();
  await api?.stop();
  await withoutMeilisearch?.stop();
  line?.close();
});

async function filled(config: object): Promise<TestApi> {
  const started = await createTestApi({
    modules: MODULES,
    work: false,
    config,
  });
  await started.get(LoadRegisterSnapshot).run();
  await started.get(ImportPublicCases).runShipped();
  await started
    .get(FoundOrganisation)
    .run({ id: organisationId, kind: 'municipality', name: 'Fulda', ags: '06631009', verified: true });
  await started.get(SeedProjects).run(seeds());
  await started.get(AlignProjectIndex).run();
  return started;
}

function seedOf(
  key: string,
  primaryField: string,
  title: string,
  summary: string,
): Omit<SeedProject, 'organisationId'> {
  return {
    key,
    ags: '06631009',
    publish: true,
    content: {
      ...{ title, summary, primaryField, solutionType: 'ml', state: 'pilot', municipalRole: 'user' },
      valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '5' },
      ...{ problem: 'Es dauert.', approach: 'Es wird gemessen.', contactMailbox: 'ki@fulda.example' },
    } as SeedProject['content'],
  };
}

function seeds(): SeedProject[] {
  const seed = (...texts: Parameters<typeof seedOf>): SeedProject => ({
    ...seedOf(...texts),
    organisationId,
  });
  const others = Array.from({ length: 500 }, (_, at) => {
    const [field = '', title = '', summary = ''] = THEMES[at % THEMES.length] ?? [];
    return seed(`other-${at}`, field, `${title} (${at})`, summary);
  });
  return [...others, ...WANTED.map(([key, title, summary]) => seed(key, 'mobility', title, summary))];
}

async function find(variables: Record<string, unknown>, where = api) {
  const answer = await where.query(FIND, { text: '', sort: 'relevance', first: 10, ...variables });
  expect(answer.errors).toBeUndefined();
  return answer.data['searchProjects'];
}

const keysOf = (result: { nodes: { project: { key: string } }[] }): string[] =>
  result.nodes.map((node) => node.project.key);

describe.each(['meilisearch', 'postgres'])('Among 580 projects %s', (engine) => {
  const where = () => (engine === 'meilisearch' ? api : withoutMeilisearch);

  it.each(SPELLINGS)('finds the same projects first for «%s»', async (text) => {
    const result = await find({ text }, where());
    expect(result).toMatchObject({ engine, degraded: false });
    expect(keysOf(result).slice(0, 3).sort()).toEqual(WANTED_KEYS);
    expect(keysOf(result).slice(3, 6)).toContain('halle-muellwagen-kameras');
  });

  it.each([
    ['Kita Übersetzung', 'halle-kita-app'],
    ['Schlagloch finden', 'gerlingen-strassenzustand'],
    ['klaeranlage trier', 'trier-klaeranlage'],
    ['Baeume Bamberg', 'bamberg-bakim'],
    ['Leerstand Hanau', 'hanau-stadtlabor-leerstand'],
    ['wilder Müll', 'hagen-datafleet'],
    ['chatbot bonn', 'bonn-botty'],
    ['Ampel Lemgo', 'lemgo-ki4lsa'],
  ])('puts for «%s» first: %s', async (text, key) => {
    expect(keysOf(await find({ text }, where()))[0]).toBe(key);
  });

  it('finds a compound by its part', async () => {
    const result = await find({ text: 'Schaden', first: 100 }, where());
    expect(keysOf(result)).toEqual(expect.arrayContaining(WANTED_KEYS));
  });

  it('pages through all results once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await find({ text: 'erkennen', first: 40, after }, where());
      seen.push(...keysOf(page));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(100);
  });

  it('narrows by facets and sorts', async () => {
    const filter = { field: ['mobility'], land: ['05', '08'], state: ['pilot'] };
    const result = await find({ filter, sort: 'title', first: 100 }, where());
    expect(result.nodes.length).toBeGreaterThan(2);
    expect(result.totalCount).toBe(result.nodes.length);
    const titles = result.nodes.map((node: { project: { title: string } }) => node.project.title);
    expect(titles).toEqual([...titles].sort(new Intl.Collator('de', { ignorePunctuation: true }).compare));
    const facet = result.facets.find(({ name }: { name: string }) => name === 'land');
    expect(facet.values.map(({ key }: { key: string }) => key)).toContain('06');
  });

  it('stops paging where it says', async () => {
    const cursor = Buffer.from(JSON.stringify([SEARCH_LIMITS.depth])).toString('base64url');
    const answer = await where().query(FIND, { text: '', sort: 'newest', after: cursor });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

describe('A search', () => {
  it('costs one statement, one question to the engine and one more for each facet that narrows', async () => {
    await find({ text: 'Chatbot' });
    line.requests = 0;
    const statements = await api.countQueries(() =>
      find({ text: 'Chatbot Verwaltung', first: 20, filter: { field: ['administration'] } }),
    );
    expect(statements).toBe(1);
    expect(line.requests).toBe(2);
  });

  it('marks what matched', async () => {
    const [first] = (await find({ text: 'strassenschaeden' })).nodes;
    const title = first.highlights.find(({ field }: { field: string }) => field === 'title');
    expect(title.pieces.filter((piece: { hit: boolean }) => piece.hit)).toEqual([
      { text: 'Straßenschäden', hit: true },
    ]);
    expect(title.pieces.map((piece: { text: string }) => piece.text).join('')).toBe(first.project.title);
  });

  it.each(['x'.repeat(10_000), '\u0000\u0001', '<script>alert(1)</script>', '"', '💥', '%_\\'])(
    'takes any text, such as number %#',
    async (text) => {
      for (const where of [api, withoutMeilisearch]) await find({ text }, where);
    },
  );

  it.each([{ land: ['x'] }, { kreis: ['0'] }, { land: Array.from({ length: 61 }, () => '05') }])(
    'refuses the filter %j',
    async (filter) => {
      const answer = await api.query(FIND, { text: '', sort: 'newest', filter });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    },
  );

  it('never shows what the index should have forgotten', async () => {
    await api.database.execute(
      `update projects.project set status = 'withdrawn', audiences = '{}' where key = 'wanted-phone'`,
    );
    const result = await find({ text: 'Straßenschäden erkennen' });
    expect(result.engine).toBe('meilisearch');
    expect(keysOf(result)).not.toContain('wanted-phone');
    await api.database.execute(
      `update projects.project set status = 'published', audiences = '{PUBLIC}' where key = 'wanted-phone'`,
    );
  });
});

describe('The index', () => {
  it('is rebuilt without a search that fails, and loses nothing written meanwhile', async () => {
    let done = false;
    let searches = 0;
    const searching = (async () => {
      while (!done) {
        const result = await find({ text: 'Straßenschäden erkennen' });
        expect(result).toMatchObject({ engine: 'meilisearch', degraded: false });
        expect(keysOf(result).slice(0, 3).sort()).toEqual(WANTED_KEYS);
        searches += 1;
      }
    })();
    const rebuilding = api
      .get(AlignProjectIndex)
      .run(true)
      .finally(() => (done = true));
    const [late] = await api
      .get(SeedProjects)
      .run([{ ...seedOf('late', 'care', 'Spätzugang', 'Kam während des Umbaus.'), organisationId }]);
    await api.get(IndexProject).run(late?.id ?? '');
    expect((await rebuilding).rebuilt).toBe(true);
    await searching;
    expect(keysOf(await find({ text: 'Spaetzugang' }))).toEqual(['late']);
    expect(searches).toBeGreaterThan(5);
  });

  it('has nothing to do when all is as it should be, and mends what is not', async () => {
    const align = api.get(AlignProjectIndex);
    expect(await align.run()).toEqual({ written: 0, removed: 0, rebuilt: false });
    await api.database.execute(
      `delete from platform.search_document where id = (select id::text from projects.project where key = 'wanted-sweeper')`,
    );
    await api.database.execute(
      `update projects.project set status = 'withdrawn', audiences = '{}' where key = 'other-7'`,
    );
    expect(await align.run()).toEqual({ written: 1, removed: 1, rebuilt: true });
    const { missing, surplus } = await api.get(Search).compare(PROJECT_SEARCH_INDEX);
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] });
  });
});

describe('When Meilisearch falls silent', () => {
  it('PostgreSQL answers within the same second and says so, and Meilisearch again when it is back', async () => {
    const before = performance.now();
    await find({ text: 'Strassenschaeden erkennen' }, withoutMeilisearch);
    // However busy the machine is: the patience, and what PostgreSQL takes anyway.
    const alone = performance.now() - before;
    expect(await find({ text: 'Chatbot' }, impatient)).toMatchObject({ engine: 'meilisearch' });
    line.silent = true;
    const began = performance.now();
    const result = await find({ text: 'Strassenschaeden erkennen' }, impatient);
    expect(performance.now() - began).toBeLessThan(400 + Math.max(600, 3 * alone));
    expect(result).toMatchObject({ engine: 'postgres', degraded: true });
    expect(keysOf(result).slice(0, 3).sort()).toEqual(WANTED_KEYS);
    const next = performance.now();
    await find({ text: 'Chatbot' }, impatient);
    expect(performance.now() - next).toBeLessThan(Math.max(300, 3 * alone));
    line.silent = false;
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    expect(await find({ text: 'Chatbot' }, impatient)).toMatchObject({
      engine: 'meilisearch',
      degraded: false,
    });
  }, 20_000);
});
