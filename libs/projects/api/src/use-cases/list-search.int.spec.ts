import { IdentityModule } from '@allmende/identity-api';
import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { EMPTY_REQUIREMENTS, REQUIREMENTS_PART } from '@allmende/projects-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { create } from 'xmlbuilder2';
import { aDig, digBed, OTHER } from '../../test/search-bed.js';
import { ProjectParts } from '../data/project-part.repository.js';
import { Projects } from '../data/project.repository.js';
import { ProjectsModule } from '../projects.module.js';
import { AlignProjectIndex } from './align-project-index.js';
import { SeedProjects } from './seed-projects.js';

const FIND = `query($text: String!, $filter: ProjectFilterInput, $sort: ProjectSort, $near: SearchNearInput) {
  searchProjects(text: $text, filter: $filter, sort: $sort, near: $near) {
    nodes { project { key } } facets { name values { key count } } } }`;

/** Further digs: one in the next town, one in Köln that others use, one in Berlin named like a formula. */
const FURTHER = [
  ['neben', '06631017'],
  ['koeln', '05315000'],
  ['berlin', '11000000'],
] as const;

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule, ProjectsModule], work: false });
  await digBed(api);
  const [nextTo, cologne, berlin] = await api
    .get(SeedProjects)
    .run(FURTHER.map(([name, ags]) => aDig(name, { ags })));
  if (nextTo === undefined || cologne === undefined || berlin === undefined) throw new Error('not seeded');
  await api.get(ProjectParts).save(REQUIREMENTS_PART, {
    ...{ projectId: nextTo.id, version: 1, savedAt: new Date() },
    content: {
      ...EMPTY_REQUIREMENTS,
      procedures: [{ name: 'Muster-Kataster', needsInterface: true, weight: 'must' }],
      providers: { anyOf: ['Muster-IT'], weight: 'helpful' },
    },
  });
  await api.database.execute(
    `insert into projects.deployment (id, project_id, organisation_id, ags, stage, stage_since, confirmed_at, audiences,
       adaptations, lesson, version, created_at, updated_at)
     select gen_random_uuid(), $1, $2, '05315000', 'operation', now(), now(), '{PUBLIC}', '', '', 1, now(), now()`,
    [cologne.id, OTHER],
  );
  await api.get(Projects).save(berlin, { title: '=HYPERLINK("http://example.org")' });
  await api.get(AlignProjectIndex).run();
}, 120_000);
afterAll(() => api.stop());

const get = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url: `/loesungen/${url}`, headers });

async function find(variables: Record<string, unknown>) {
  const answer = await api.query(FIND, { text: 'Grabungsfunde', ...variables });
  expect(answer.errors).toBeUndefined();
  const { nodes, facets } = answer.data['searchProjects'];
  const counts = facets as { name: string; values: { key: string; count: number }[] }[];
  return {
    keys: (nodes as { project: { key: string } }[]).map(({ project }) => project.key.replace('grabung-', '')),
    countsOf: (name: string) => counts.find((facet) => facet.name === name)?.values,
  };
}

describe('A search for what fits a town like mine', () => {
  it('keeps what is near and puts the nearest first', async () => {
    const near = { ags: '06631009', km: 50 };
    expect((await find({ near })).keys.sort()).toEqual(['neben', 'offen']);
    const all = await find({ near: { ags: '05315000' }, sort: 'nearest' });
    expect(all.keys[0]).toBe('koeln');
    expect((await find({ text: '', near: { ags: '11000000' }, sort: 'nearest' })).keys[0]).toBe('berlin');
  });

  it('is not narrowed by a place nobody knows, and orders by the newest without one', async () => {
    expect((await find({ near: { ags: '06999999', km: 10 } })).keys.length).toBeGreaterThan(2);
    expect((await find({ sort: 'nearest' })).keys.length).toBeGreaterThan(2);
  });

  it.each([{ ags: 'x' }, { ags: '06631009', km: 0 }, { ags: '06631009', km: 501 }])(
    'refuses %j',
    async (near) => {
      const answer = await api.query(FIND, { text: '', near });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    },
  );

  it('knows procedure, IT provider and degree of urbanisation', async () => {
    const { countsOf } = await find({});
    expect(countsOf('procedure')).toEqual([{ key: 'Muster-Kataster', count: 1 }]);
    expect(countsOf('itProvider')).toEqual([{ key: 'Muster-IT', count: 1 }]);
    expect(countsOf('urbanisation')).toContainEqual({ key: '1', count: 2 });
    expect((await find({ filter: { procedure: ['Muster-Kataster'] } })).keys).toEqual(['neben']);
    expect((await find({ filter: { itProvider: ['Muster-IT', 'andere'] } })).keys).toEqual(['neben']);
    expect((await find({ text: '', filter: { urbanisation: ['1'] } })).keys.sort()).toEqual([
      'berlin',
      'koeln',
      'offen',
    ]);
  });

  it('can begin with what most others use', async () => {
    expect((await find({ sort: 'reuse' })).keys[0]).toBe('koeln');
  });
});

describe('The feed of a search', () => {
  const parsed = (body: string) => {
    const { feed } = create(body).end({ format: 'object' }) as unknown as {
      feed: { title: string; id: string; updated: string; entry?: { title: string }[] | { title: string } };
    };
    return { ...feed, titles: [feed.entry ?? []].flat().map(({ title }) => title) };
  };

  it('holds what everybody may see, the newest first, and is not sent twice', async () => {
    const answer = await get('feed.atom?q=Grabungsfunde');
    expect(answer.headers['content-type']).toContain('application/atom+xml');
    const feed = parsed(answer.body);
    expect(feed.title).toBe('Allmende: neue Lösungen zu „Grabungsfunde“');
    expect(feed.titles.filter((title) => title.includes('einordnen')).sort()).toEqual([
      'Grabungsfunde einordnen: koeln',
      'Grabungsfunde einordnen: neben',
      'Grabungsfunde einordnen: offen',
    ]);
    const again = await get('feed.atom?q=Grabungsfunde', { 'if-none-match': String(answer.headers['etag']) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('follows the filter of the page', async () => {
    expect(parsed((await get('feed.atom?verfahren=Muster-Kataster')).body).titles).toEqual([
      'Grabungsfunde einordnen: neben',
    ]);
  });

  it.each([
    'q=gibtesnicht',
    'feld=gibt-es-nicht&land=xyz&sortierung=x&ort=1&umkreis=7',
    `q=${encodeURIComponent('<script>&]]>\u0001\uFFFE')}`,
    `q=${'x'.repeat(5_000)}`,
    'q=a&q=b&feld[]=mobility&nach=zzz',
  ])('bears any address: %s', async (query) => {
    const answer = await get(`feed.atom?${query}`);
    expect(answer.statusCode).toBe(200);
    expect(parsed(answer.body).id).toContain('/loesungen/feed.atom');
  });
});

describe('The table of a search', () => {
  it('holds the same as a file for spreadsheets, in which no formula runs', async () => {
    const answer = await get('liste.csv?sortierung=titel');
    expect(answer.headers['content-disposition']).toContain('attachment');
    expect(answer.body.startsWith('\uFEFF"Titel";"Kurzbeschreibung";"Kommune"')).toBe(true);
    expect(answer.body).toContain(`"'=HYPERLINK(""http://example.org"")"`);
    expect(answer.body).toContain('"Kultur, Sport & Freizeit";"Maschinelles Lernen";"Pilot"');
    for (const hidden of ['netz', 'haus', 'entwurf', 'zurueck'])
      expect(answer.body).not.toContain(`: ${hidden}`);
  });

  it('is empty but for its head where nothing is found', async () => {
    const { body } = await get('liste.csv?verfahren=gibt-es-nicht');
    expect(body.trim().split('\r\n')).toHaveLength(1);
  });

  it('costs a statement for a hundred entries, and one for the count of fetches', async () => {
    const count = await api.countQueries(() => get('liste.csv'));
    expect(count).toBeLessThanOrEqual(3);
  });
});
