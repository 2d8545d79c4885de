import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { AlignProjectIndex, IndexProject } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, aSolution, MODULES, twoTownHalls } from '../../test/discovery-bed.js';

const SIMILAR = `query($key: String!) { project(key: $key) {
  similar { project { title } reasons isClose } } }`;

let api: TestApi;
let author: Actor;
let stranger: Actor;
let own: Project;
let draft: Project;
beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  await api.get(AlignProjectIndex).run();
  const [office, other] = await twoTownHalls(api);
  author = anActor({ organisationId: office.id, ags: office.ags });
  stranger = anActor({
    ...{ organisationId: other.id, ags: other.ags },
    accountId: '01900000-0000-7000-8000-000000000002',
  });
  own = await aSolution(api, author, office);
  const published = [
    own,
    await aSolution(api, stranger, other, { title: 'Straßenschäden am Radweg erkennen' }),
    await aSolution(api, stranger, other, {
      ...{ title: 'Wohngeld erklären', primaryField: 'care', solutionType: 'ml' },
    }),
  ];
  await aDraft(api, stranger, other, { title: 'Straßenschäden geheim erkennen' });
  const withdrawn = await aSolution(api, stranger, other, { title: 'Straßenschäden früher erkennen' });
  for (const { id } of [...published, withdrawn]) await api.get(IndexProject).run(id);
  // The index lags behind: it still holds what is no longer public.
  await api.database.execute(
    `update projects.project set status = 'withdrawn', audiences = '{}' where id = $1`,
    [withdrawn.id],
  );
  draft = await aDraft(api, author, office, { title: 'Straßenschäden mit Kameras erkennen' });
});
afterAll(() => api?.stop());

async function similar(key: string, as?: Actor) {
  const { data, errors } = await api.query(SIMILAR, { key }, as === undefined ? {} : { as });
  expect(errors).toBeUndefined();
  return data['project'].similar.map(({ project, ...found }: { project: { title: string } }) => ({
    ...found,
    title: project.title,
  }));
}

describe('Similar solutions', () => {
  it('are published ones with their reasons, whoever asks', async () => {
    for (const as of [undefined, author, stranger]) {
      expect((await similar(own.key, as)).map(({ title }: { title: string }) => title)).toEqual([
        'Straßenschäden am Radweg erkennen',
      ]);
    }
    expect((await similar(own.key))[0].reasons).toEqual(expect.arrayContaining(['same_field', 'same_kind']));
  });

  it('warn who writes a draft, and name no draft of others', async () => {
    const titles = (await similar(draft.key, author)).map(({ title }: { title: string }) => title);
    expect(titles).toEqual(expect.arrayContaining([own.title, 'Straßenschäden am Radweg erkennen']));
    expect(titles).not.toContain('Straßenschäden geheim erkennen');
    expect(titles).not.toContain('Straßenschäden früher erkennen');
  });

  it('are not asked for by a list', async () => {
    const list = `{ projects(first: 20) { nodes { similar { isClose } } } a: projects(first: 20) { nodes { similar { isClose } } }
      b: projects(first: 20) { nodes { similar { isClose } } } }`;
    const { errors } = await api.query(list);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
