import { QueryWatch } from '@allmende/platform-api';
import { anActor, createTestApi, type GraphqlAnswer, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisationByAgs, organisationById } from '../data/organisation-loader.js';
import { OrganisationDirectory } from '../data/organisation.repository.js';
import { IdentityModule } from '../identity.module.js';
import { FoundOrganisation } from './found-organisation.js';

const SEARCH = `query($search: String, $first: Int, $after: String) {
  organisations(search: $search, first: $first, after: $after) {
    nodes { name kind ags verified }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ONE = 'query($id: ID!) { organisation(id: $id) { name demo mailbox viewerCan { manageMembers } } }';

let api: TestApi;
const ids = new Map<string, string>();
const as = anActor();

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule] });
  const found = api.get(FoundOrganisation);
  const towns = ['Zell', 'Äppelbach', 'Grünstadt am Fluss', 'Bad Straßfurt'].map((name, index) => ({
    kind: 'municipality' as const,
    name,
    ags: `9900100${index + 1}`,
    verified: index !== 0,
    demo: true,
    mailbox: 'ki@musterland.example',
  }));
  for (const town of towns) ids.set(town.name, (await found.run(town)).id);
  await found.run({ kind: 'company', name: '100 % Zell GmbH' });
});
afterAll(() => api.stop());

async function names(search: string): Promise<string[]> {
  const answer = await api.query(SEARCH, { search }, { as });
  return answer.data['organisations'].nodes.map((node: { name: string }) => node.name);
}

describe('Looking organisations up', () => {
  it('is refused to visitors', async () => {
    const answers = [await api.query(SEARCH), await api.query(ONE, { id: ids.get('Zell') })];
    for (const answer of answers) expect(answer.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('lists all in German order when nothing is typed', async () => {
    expect(await names('')).toEqual([
      '100 % Zell GmbH',
      'Äppelbach',
      'Bad Straßfurt',
      'Grünstadt am Fluss',
      'Zell',
    ]);
  });

  it.each([
    ['grünstadt', ['Grünstadt am Fluss']],
    ['Gruenstadt', ['Grünstadt am Fluss']],
    ['GRUNSTADT fluss', ['Grünstadt am Fluss']],
    ['strassfurt', ['Bad Straßfurt']],
    ['99001002', ['Äppelbach']],
    ['%', ['100 % Zell GmbH']],
    ['_', []],
    ['gibt es nicht', []],
  ])('finds by %s', async (search, expected) => {
    expect(await names(search)).toEqual(expected);
  });

  it('tells kind, key and whether it is verified', async () => {
    const answer = await api.query(SEARCH, { search: 'zell' }, { as });
    expect(answer.data['organisations'].nodes).toEqual([
      { name: '100 % Zell GmbH', kind: 'company', ags: null, verified: false },
      { name: 'Zell', kind: 'municipality', ags: '99001001', verified: false },
    ]);
  });

  it('goes on page by page without a gap or a repetition', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: GraphqlAnswer = await api.query(SEARCH, { first: 2, after }, { as });
      const { nodes, pageInfo } = answer.data['organisations'];
      seen.push(...nodes.map((node: { name: string }) => node.name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(await names(''));
  });

  it.each([
    ['a page of 101', { first: 101 }, 'PAGE_SIZE_OUT_OF_RANGE'],
    ['a cursor somebody made up', { after: 'bogus' }, 'CURSOR_INVALID'],
    ['a cursor of another list', { after: Buffer.from('[1,2]').toString('base64url') }, 'CURSOR_INVALID'],
    ['a search with a zero byte', { search: 'a\u0000b' }, 'CONTROL_CHARACTERS'],
  ])('refuses %s', async (_, variables, code) => {
    const answer = await api.query(SEARCH, variables, { as });
    expect(answer.errors?.[0]?.extensions?.['problems']).toMatchObject([{ code }]);
  });

  it('reads one by its id, and what is absent or no id at all is not found', async () => {
    const id = ids.get('Zell') ?? '';
    const admin = anActor({ organisationId: id, role: 'admin' });
    const facts = { name: 'Zell', demo: true, mailbox: 'ki@musterland.example' };
    expect((await api.query(ONE, { id }, { as })).data['organisation']).toEqual({
      ...facts,
      viewerCan: { manageMembers: false },
    });
    expect((await api.query(ONE, { id }, { as: admin })).data['organisation'].viewerCan.manageMembers).toBe(
      true,
    );
    for (const wrong of ['01900000-0000-7000-8000-000000000000', 'abc']) {
      const answer = await api.query(ONE, { id: wrong }, { as });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    }
  });
});

describe('The directory for other domains', () => {
  it('answers a whole list of ids or keys in one statement, null for what is not there', async () => {
    const directory = api.get(OrganisationDirectory);
    const request = {};
    const statements: string[] = [];
    const stop = api.get(QueryWatch).listen((sql) => statements.push(sql));
    const byId = await Promise.all(
      [ids.get('Zell') ?? '', '01900000-0000-7000-8000-000000000000', ids.get('Zell') ?? ''].map((id) =>
        organisationById(request, directory, id),
      ),
    );
    const byAgs = await Promise.all(
      ['99001003', '01001000'].map((ags) => organisationByAgs(request, directory, ags)),
    );
    stop();
    expect(byId.map((organisation) => organisation?.name)).toEqual(['Zell', undefined, 'Zell']);
    expect(byAgs.map((organisation) => organisation?.name)).toEqual(['Grünstadt am Fluss', undefined]);
    expect(statements).toHaveLength(2);
  });
});
