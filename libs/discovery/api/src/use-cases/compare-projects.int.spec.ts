import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import type { Project } from '@allmende/projects-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, aSolution, MODULES, twoTownHalls } from '../../test/discovery-bed.js';

const COMPARE = `query($keys: [String!]!) { comparedProjects(keys: $keys) { key project { id title } } }`;

let api: TestApi;
let author: Actor;
let first: Project;
let second: Project;
let draft: Project;
let withdrawn: Project;
beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  const [office] = await twoTownHalls(api);
  author = anActor({ organisationId: office.id, ags: office.ags });
  first = await aSolution(api, author, office);
  second = await aSolution(api, author, office, { title: 'Ampeln steuern' });
  draft = await aDraft(api, author, office, { title: 'Noch geheim' });
  withdrawn = await aSolution(api, author, office, { title: 'Zurückgenommen' });
  await api.database.execute(
    `update projects.project set status = 'withdrawn', audiences = '{}' where id = $1`,
    [withdrawn.id],
  );
});
afterAll(() => api?.stop());

const compare = (keys: readonly string[], as?: Actor) =>
  api.query(COMPARE, { keys }, as === undefined ? {} : { as });

describe('A comparison', () => {
  it('keeps the order asked for and takes each once', async () => {
    const { data } = await compare([second.key, first.key, second.key]);
    expect(data['comparedProjects'].map(({ key }: { key: string }) => key)).toEqual([second.key, first.key]);
  });

  it('does not tell what never was from what one may not see, and leaves the others standing', async () => {
    const keys = [first.key, draft.key, withdrawn.key, 'gab-es-nie'];
    for (const as of [undefined, author]) {
      const { data, errors } = await compare(keys, as);
      expect(errors).toBeUndefined();
      expect(data['comparedProjects']).toEqual([
        { key: first.key, project: { id: first.id, title: first.title } },
        ...keys.slice(1).map((key) => ({ key, project: null })),
      ]);
    }
  });

  it('reads all columns in one statement', async () => {
    expect(await api.countQueries(() => compare([first.key, second.key, draft.key]))).toBe(1);
  });

  it.each([[['a', 'b', 'c', 'd', 'e']], [['']], [['x'.repeat(10_000)]]])('refuses %#', async (keys) => {
    const { errors } = await compare(keys);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('takes anything as a key', async () => {
    const odd = [`' or 1=1 --`, '<script>', '💥', '{PUBLIC}'];
    const { data, errors } = await compare(odd);
    expect(errors).toBeUndefined();
    expect(data['comparedProjects']).toHaveLength(4);
  });
});
