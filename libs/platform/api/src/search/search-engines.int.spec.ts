import { createTestDatabase } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../config/config.js';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/database.module.js';
import { QueryWatch } from '../database/query-watch.js';
import { MeilisearchEngine } from './meilisearch-engine.js';
import { PostgresSearchEngine } from './postgres-search-engine.js';
import type { SearchDocument, SearchEngine, SearchIndexDefinition, SearchRequest } from './search-engine.js';

const INDEX: SearchIndexDefinition = {
  name: 'thing',
  searchable: ['title', 'summary'],
  describing: ['title', 'summary'],
  facets: ['field', 'land'],
  sortable: ['publishedAt'],
  located: true,
  synonymGroups: [
    ['kita', 'kindertagesstätte', 'krippe'],
    ['schlagloch', 'straßenschaden', 'straßenschäden', 'schlaglöcher'],
    ['ki', 'künstliche intelligenz'],
  ],
  neighbours: [],
  exactWords: [],
  protectedWords: ['ozg', 'kfz', 'dms'],
};

const TEXTS: readonly (readonly [string, string, string, string])[] = [
  ['phone', 'mobility', 'Straßenschäden erkennen mit dem Telefon', 'Der Bauhof fährt und misst.'],
  ['sweeper', 'mobility', 'Straßenschäden automatisch erkennen', 'Bilder der Kehrmaschine.'],
  ['camera', 'mobility', 'Kamera am Müllwagen', 'Sie soll Straßenschäden erkennen.'],
  ['holes', 'mobility', 'Schlaglöcher früh finden', 'Erschütterungen verraten sie.'],
  ['pipes', 'utilities', 'Wasserschäden im Rohrnetz erkennen', 'Sensoren melden Lecks.'],
  ['lamps', 'mobility', 'Straßenbeleuchtung steuern', 'Laternen dimmen nachts.'],
  ['trees', 'environment', 'Straßenbäume kartieren', 'Luftbilder zeigen kranke Bäume.'],
  ['nursery', 'youth_family', 'Kindertagesstätte: Plätze vergeben', 'Ein offenes Verfahren.'],
  ['gym', 'culture_sport', 'Sporthallen heizen', 'Die Steuerung kennt die Belegung.'],
  ['ozg', 'administration', 'OZG-Leistungen beantragen', 'Ein Dialog führt durch den Antrag.'],
  ['crossing', 'mobility', 'Fußgängerüberweg sichern', 'Er erkennt wartende Menschen.'],
  ['sewage', 'utilities', 'Kläranlage belüften', 'Ein Modell sagt den Zufluss voraus.'],
];

const DOCUMENTS: readonly SearchDocument[] = [
  ...TEXTS.map(([id, field, title, summary], at) => ({
    id,
    audiences: ['PUBLIC'],
    texts: { title, summary },
    fold: field === 'mobility' ? 'Verkehr' : '',
    facets: { field: [field], land: [at % 2 === 0 ? '05' : '09'] },
    // Each a tenth of a degree (11 km) further north, the last one nowhere.
    sort: { publishedAt: at, ...(at < TEXTS.length - 1 ? { lat: 50 + at / 10, lon: 8 } : {}) },
  })),
  {
    id: 'secret',
    audiences: ['ORGANISATION:1'],
    texts: { title: 'Straßenschäden erkennen im Geheimen', summary: '' },
    fold: '',
    facets: { field: ['mobility'], land: ['05'] },
    sort: { publishedAt: 99 },
  },
];

const SPELLINGS = [
  'Straßenschäden erkennen',
  'erkennen Straßenschäden',
  'Strassenschäden erkennen',
  'Strassenschaeden erkennen',
  'Straßenschaden erkennen',
  'Straßenschden erkenen',
  'straßenschäden ERKENNEN',
];

const BAD_QUESTIONS = [
  { name: 'nothing', text: '' },
  { name: 'blanks', text: '   ' },
  { name: 'one letter', text: 'e' },
  { name: '10,000 letters', text: 'a'.repeat(10_000) },
  { name: '10,000 letters of known words', text: 'schlagloch'.repeat(1_000) },
  { name: '2,000 words', text: 'Schlagloch Kita '.repeat(1_000) },
  { name: 'words without meaning only', text: 'und der die das für' },
  { name: 'a quote', text: '"' },
  { name: 'an unclosed phrase', text: '"Straßenschäden erkennen' },
  { name: 'a statement', text: "'; drop table platform.search_document; --" },
  { name: 'a script', text: '<script>alert(1)</script>' },
  { name: 'operators of full text', text: '& | ! ( ) : * <-> straße:*' },
  { name: 'operators of Meilisearch', text: '-Straße "audiences = ORGANISATION:1" OR Geheimen' },
  { name: 'a dash', text: '-' },
  { name: 'an emoji', text: '💥👩‍👩‍👧‍👦' },
  { name: 'wildcards', text: '%_\\*?' },
  { name: 'a null character', text: 'Kita\u0000' },
  { name: 'half a character', text: 'Kita \ud83d' },
] as const;

let own: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
const engines = new Map<string, SearchEngine>();

beforeAll(async () => {
  own = await createTestDatabase();
  database = await openDatabase(
    readConfig({ DATABASE_URL: own.url, SECRETS_KEY: 'x'.repeat(32) }),
    new QueryWatch(),
  );
  const host = process.env['ALLMENDE_TEST_MEILI_HOST'];
  if (host === undefined) throw new Error('No test Meilisearch: run Jest with the project `integration`');
  const prefix = `${new URL(own.url).pathname.slice(1)}_`;
  const meilisearch = new MeilisearchEngine(host, process.env['ALLMENDE_TEST_MEILI_KEY'], 3_000, prefix);
  const postgres = new PostgresSearchEngine(database);
  await postgres.upsert(INDEX, DOCUMENTS);
  await meilisearch.rebuild(INDEX, postgres.documents(INDEX));
  engines.set('meilisearch', meilisearch).set('postgres', postgres);
});
afterAll(async () => {
  await database.close();
  await own.drop();
});

function ask(name: string, request: Partial<SearchRequest>) {
  const engine = engines.get(name);
  if (engine === undefined) throw new Error(`No engine ${name}`);
  return engine.search(INDEX, requestOf(request));
}

function requestOf(request: Partial<SearchRequest>): SearchRequest {
  return {
    text: '',
    audiences: ['PUBLIC'],
    filters: [],
    countFacets: [],
    sort: null,
    offset: 0,
    limit: 20,
    highlight: [],
    ...request,
  };
}

async function idsOf(name: string, request: Partial<SearchRequest>): Promise<string[]> {
  return (await ask(name, request)).hits.map((hit) => hit.id);
}

describe.each(['meilisearch', 'postgres'])('%s', (name) => {
  it.each(SPELLINGS)('finds the same first for «%s»', async (text) => {
    const ids = await idsOf(name, { text });
    expect(ids.slice(0, 2).sort()).toEqual(['phone', 'sweeper']);
    expect(ids[2]).toBe('camera');
  });

  it.each([
    ['Schaden', ['camera', 'phone', 'pipes', 'sweeper']],
    ['Kita', ['nursery']],
    ['Krippe', ['nursery']],
    ['Ueberweg', ['crossing']],
    ['fussgaenger', ['crossing']],
    ['Sporthalle', ['gym']],
    ['klaeranlage', ['sewage']],
    ['ozg', ['ozg']],
    ['OZG', ['ozg']],
    ['Schlagloch', ['camera', 'holes', 'phone', 'sweeper']],
  ])('answers «%s» with %j', async (text, expected) => {
    const ids = await idsOf(name, { text });
    expect([...ids].sort()).toEqual(expected);
  });

  it('does not guess at abbreviations', async () => {
    expect(await idsOf(name, { text: 'ozk' })).toEqual([]);
  });

  it('finds by hidden words, after what is written', async () => {
    expect((await idsOf(name, { text: 'Verkehr' })).length).toBe(6);
  });

  it('shows what is not public to its audience alone', async () => {
    expect(await idsOf(name, { text: 'Straßenschäden' })).not.toContain('secret');
    const ids = await idsOf(name, { text: 'Geheimen', audiences: ['PUBLIC', 'ORGANISATION:1'] });
    expect(ids).toEqual(['secret']);
  });

  it('marks matches in the text as it is written', async () => {
    const answer = await ask(name, { text: 'strassenschaeden', highlight: ['title'] });
    const title = answer.hits.find((hit) => hit.id === 'phone')?.highlights['title'];
    expect(title?.[0]).toEqual({ text: 'Straßenschäden', hit: true });
    expect(title?.map((piece) => piece.text).join('')).toBe('Straßenschäden erkennen mit dem Telefon');
  });

  it('counts a facet as if it did not narrow itself', async () => {
    const answer = await ask(name, {
      filters: [{ facet: 'field', anyOf: ['utilities'] }],
      countFacets: ['field', 'land'],
    });
    expect(answer.hits.map((hit) => hit.id).sort()).toEqual(['pipes', 'sewage']);
    expect(answer.total).toBe(2);
    expect(answer.facets['field']).toEqual({
      mobility: 6,
      utilities: 2,
      environment: 1,
      youth_family: 1,
      culture_sport: 1,
      administration: 1,
    });
    expect(answer.facets['land']).toEqual({ '05': 1, '09': 1 });
  });

  it('sorts, pages and says how many there are', async () => {
    const sort = { by: 'publishedAt', direction: 'desc' } as const;
    const answer = await ask(name, { sort, limit: 2, offset: 1 });
    expect(answer.hits.map((hit) => hit.id)).toEqual(['crossing', 'ozg']);
    expect(answer.total).toBe(12);
    await expect(ask(name, { sort: { by: 'title; drop', direction: 'asc' } })).rejects.toThrow(
      'not sortable',
    );
  });

  it('takes an order for the order, not for a tie-break among what fits best', async () => {
    const sort = { by: 'publishedAt', direction: 'asc' } as const;
    expect(await idsOf(name, { text: 'Straßenschäden', sort })).toEqual([
      'phone',
      'sweeper',
      'camera',
      'holes',
    ]);
  });

  it('keeps what lies within a distance, counts nothing else, and puts the nearest first', async () => {
    const near = { lat: 50.3, lon: 8, km: 25, nearestFirst: true };
    const answer = await ask(name, { near, countFacets: ['field'] });
    expect(answer.hits.map(({ id }) => id)[0]).toBe('holes');
    expect(answer.hits.map(({ id }) => id).sort()).toEqual(['camera', 'holes', 'lamps', 'pipes', 'sweeper']);
    expect(answer.facets['field']).toEqual({ mobility: 4, utilities: 1 });
  });

  it('puts the nearest first and what has no place last', async () => {
    const near = { lat: 52, lon: 8, km: null, nearestFirst: true };
    const ids = await idsOf(name, { near });
    expect([ids[0], ids.at(-1)]).toEqual(['crossing', 'sewage']);
    const some = await idsOf(name, {
      near,
      text: 'Straßenschäden',
      filters: [{ facet: 'land', anyOf: ['05'] }],
    });
    expect(some).toEqual(['camera', 'phone']);
  });

  it('narrows to nothing where a facet is narrowed to no value', async () => {
    expect(await idsOf(name, { filters: [{ facet: 'land', anyOf: [] }] })).toEqual([]);
  });

  it.each(BAD_QUESTIONS)('survives $name', async ({ text }) => {
    const answer = await ask(name, { text, highlight: ['title', 'summary'], countFacets: ['field'] });
    expect(answer.total).toBeGreaterThanOrEqual(0);
    expect(answer.hits.map((hit) => hit.id)).not.toContain('secret');
    expect(Object.keys(answer.facets)).toEqual(['field']);
  });

  it.each([
    ['a value nobody has', 'nonsense'],
    ['a filter in place of a value', `mobility"] OR audiences = "ORGANISATION:1`],
    ['another one', `x"] OR audiences EXISTS OR field IN ["mobility`],
    ['a statement in place of a value', `' or true --`],
    ['an emoji', '💥'],
    ['a backslash', '\\'],
  ])('finds nothing by %s in a facet', async (_, value) => {
    const answer = await ask(name, { filters: [{ facet: 'field', anyOf: [value] }], countFacets: ['land'] });
    expect(answer).toMatchObject({ hits: [], total: 0, facets: { land: {} } });
  });

  it('keeps the known values of a facet when an unknown one stands beside them', async () => {
    const ids = await idsOf(name, { filters: [{ facet: 'field', anyOf: ['nonsense', 'utilities'] }] });
    expect(ids.sort()).toEqual(['pipes', 'sewage']);
  });

  it('has nothing on page 10,000', async () => {
    const answer = await ask(name, { text: 'erkennen', offset: 9_999 * 20 });
    expect(answer.hits).toEqual([]);
  });

  it('finds by what a compound is made of, and by what a misspelt word was meant to be', async () => {
    expect((await idsOf(name, { text: 'Schlaglocherkennung' })).slice(0, 1)).toEqual(['holes']);
    expect(await idsOf(name, { text: 'Kindertagestätte' })).toEqual(['nursery']);
  });
});

describe('the settings of Meilisearch', () => {
  const meilisearch = () => engines.get('meilisearch') as MeilisearchEngine;

  it('are those of the code, and a change by hand is seen', async () => {
    expect(await meilisearch().drift(INDEX)).toEqual([]);
    expect(await meilisearch().drift({ ...INDEX, facets: ['field'], protectedWords: [] })).toEqual([
      'filterableAttributes',
      'typoTolerance',
    ]);
  });

  it('are unknown while there is no index', async () => {
    const absent = { ...INDEX, name: 'absent' };
    expect(await meilisearch().drift(absent)).toBeNull();
    expect(await meilisearch().count(absent)).toBeNull();
    expect(await meilisearch().ids(absent)).toEqual([]);
    await expect(meilisearch().search(absent, requestOf({ text: 'x' }))).rejects.toThrow();
  });
});
