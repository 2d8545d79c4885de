import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import type { Project } from '@allmende/projects-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, anAccount, aSolution, MODULES, twoTownHalls } from '../../test/discovery-bed.js';

const WHOLE = `id key version title entries { id note project { title } } viewerCan { edit }`;
const PAYLOAD = `collection { ${WHOLE} } problems { code path }`;
const READ = `query($key: String!) { collection(key: $key) { ${WHOLE} } }`;
const mutation = (name: string, type: string) =>
  `mutation($input: ${type}!) { answer: ${name}(input: $input) { ${PAYLOAD} } }`;
const CREATE = mutation('createCollection', 'CreateCollectionInput');
const SAVE = mutation('saveCollection', 'SaveCollectionInput');
const ADD = mutation('addToCollection', 'CollectInput');
const DELETE = mutation('deleteCollection', 'CollectionIdInput');
const RESTORE = mutation('restoreCollection', 'CollectionIdInput');

let api: TestApi;
let author: Actor;
let colleague: Actor;
let stranger: Actor;
let editor: Actor;
let first: Project;
let second: Project;
let draft: Project;
let officeId: string;
beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  const [office, other] = await twoTownHalls(api);
  officeId = office.id;
  const accounts = await Promise.all(['a', 'b', 'c', 'd'].map((name) => anAccount(api.database, name)));
  const [one, two, three, four] = accounts as [string, string, string, string];
  author = anActor({ accountId: one, organisationId: office.id, ags: office.ags });
  colleague = anActor({ accountId: two, organisationId: office.id, ags: office.ags });
  stranger = anActor({ accountId: three, organisationId: other.id, ags: other.ags });
  editor = anActor({ accountId: four, networkRoles: ['editor'] });
  first = await aSolution(api, author, office);
  second = await aSolution(api, author, office, { title: 'Ampeln steuern' });
  draft = await aDraft(api, author, office, { title: 'Noch geheim' });
});
afterAll(() => api?.stop());

async function ask(document: string, input: object, as?: Actor) {
  const { data, errors } = await api.query(document, { input }, as === undefined ? {} : { as });
  return { code: errors?.[0]?.extensions?.['code'], ...(data?.['answer'] ?? {}) };
}
async function read(key: string, as?: Actor) {
  const { data } = await api.query(READ, { key }, as === undefined ? {} : { as });
  return data?.['collection'] ?? null;
}
const create = async (as: Actor, more: object = {}) =>
  (await ask(CREATE, { title: 'Für den Bauhof', projectId: first.id, ...more }, as)).collection;

describe('A collection', () => {
  it('of one person is nobody else’s, editors included', async () => {
    const own = await create(author);
    expect(await read(own.key, author)).toMatchObject({ title: 'Für den Bauhof', viewerCan: { edit: true } });
    for (const other of [undefined, colleague, stranger, editor])
      expect(await read(own.key, other)).toBeNull();
    expect((await ask(ADD, { id: own.id, projectId: second.id }, colleague)).code).toBe('NOT_FOUND');
  });

  it('of an organisation is for its people, one of the editors for everybody', async () => {
    const office = await create(author, { scope: 'organisation', organisationId: officeId });
    expect(await read(office.key, colleague)).toMatchObject({ viewerCan: { edit: true } });
    expect(await read(office.key, stranger)).toBeNull();
    expect((await ask(CREATE, { title: 'x', scope: 'public' }, author)).code).toBe('FORBIDDEN');
    const open = await create(editor, { scope: 'public' });
    expect(await read(open.key)).toMatchObject({ viewerCan: { edit: false } });
  });

  it('takes in what is published and visible, and nothing else', async () => {
    const own = await create(author);
    for (const projectId of [draft.id, '01900000-0000-7000-8000-00000000ffff']) {
      expect((await ask(ADD, { id: own.id, projectId }, author)).code).toBe('NOT_FOUND');
    }
    await Promise.all([1, 2, 3].map(() => ask(ADD, { id: own.id, projectId: second.id }, author)));
    expect((await read(own.key, author)).entries).toHaveLength(2);
  });

  it('keeps the place of what was withdrawn, without its title', async () => {
    const town = await aSolution(api, author, { id: officeId, name: '', ags: first.ags });
    const open = await create(editor, { scope: 'public', projectId: town.id });
    await api.database.execute(
      `update projects.project set status = 'withdrawn', audiences = '{}' where id = $1`,
      [town.id],
    );
    for (const reader of [undefined, editor]) {
      expect((await read(open.key, reader)).entries).toEqual([
        { id: expect.any(String), note: '', project: null },
      ]);
    }
  });

  it('tells the later of two people that somebody was before', async () => {
    const office = await create(author, { scope: 'organisation', organisationId: officeId });
    const input = (title: string) => ({
      id: office.id,
      expectedVersion: office.version,
      title,
      description: '',
      entries: office.entries.map(({ id }: { id: string }) => ({ id, note: title })),
    });
    const answers = await Promise.all([
      ask(SAVE, input('Eins'), author),
      ask(SAVE, input('Zwei'), colleague),
    ]);
    const refused = answers.filter(({ problems }) => problems.length > 0);
    expect(refused.map(({ problems }) => problems[0])).toEqual([
      { code: 'STALE_VERSION', path: 'expectedVersion' },
    ]);
  });

  it('is gone for readers when deleted, and comes back', async () => {
    const open = await create(editor, { scope: 'public' });
    await ask(DELETE, { id: open.id }, editor);
    expect(await read(open.key)).toBeNull();
    expect((await ask(RESTORE, { id: open.id }, stranger)).code).toBe('NOT_FOUND');
    await ask(RESTORE, { id: open.id }, editor);
    expect(await read(open.key)).toMatchObject({ title: 'Für den Bauhof' });
  });

  it('refuses what cannot be', async () => {
    const problems = async (input: object) => (await ask(CREATE, input, author)).problems;
    expect(await problems({ title: '  ' })).toEqual([{ code: 'TITLE_MISSING', path: 'title' }]);
    expect(await problems({ title: 'x'.repeat(10_000) })).toEqual([
      { code: 'FIELD_TOO_LONG', path: 'title' },
    ]);
    expect(await problems({ title: 'x', scope: 'organisation' })).toEqual([
      { code: 'ORGANISATION_MISSING', path: 'organisationId' },
    ]);
  });

  it('is listed with its solutions in two statements, however many there are', async () => {
    for (let at = 0; at < 5; at += 1) await create(author);
    const list = `{ myCollections { ${WHOLE} } }`;
    expect(await api.countQueries(() => api.query(list, {}, { as: author }))).toBe(2);
  });
});
