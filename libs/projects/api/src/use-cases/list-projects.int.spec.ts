import { anActor, createTestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPLETE, errorOf, type GraphqlAnswer, ProjectBed, TOWN } from '../../test/project-bed.js';
import { RemoveDemoProjects } from './remove-demo-projects.js';

const FIND = `query($text: String!) { searchProjects(text: $text) { nodes { project { key } } engine degraded } }`;

let bed: ProjectBed;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
});
afterAll(() => bed?.api.stop());

describe('The public list', () => {
  const PAGE = `query($first: Int, $after: String, $filter: ProjectListFilterInput, $sort: ProjectListOrder!) {
    projects(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes { title municipality { name district { name } land { name } } organisation { name } }
      pageInfo { hasNextPage endCursor } } }`;

  it('pages through all once, in both orders, with two statements a page at most', async () => {
    for (let count = 0; count < 22; count += 1)
      await bed.publish({ ...COMPLETE, title: `Listenprobe ${count}` });
    for (const sort of ['newest', 'title']) {
      const titles: string[] = [];
      for (let after: string | null = null; ;) {
        const answer: GraphqlAnswer = await bed.api.query(PAGE, {
          first: 7,
          after,
          sort,
          filter: { ags: TOWN },
        });
        titles.push(...answer.data['projects'].nodes.map((node: { title: string }) => node.title));
        after = answer.data['projects'].pageInfo.endCursor;
        if (!answer.data['projects'].pageInfo.hasNextPage) break;
      }
      const probes = titles.filter((title) => title.startsWith('Listenprobe'));
      expect(new Set(probes).size).toBe(22);
      expect(probes).toHaveLength(22);
      if (sort === 'title') expect(titles).toEqual([...titles].sort(new Intl.Collator('de').compare));
    }
    const count = await bed.api.countQueries(() => bed.api.query(PAGE, { first: 20, sort: 'newest' }));
    expect(count).toBeLessThanOrEqual(2);
  });

  it('narrows by what is asked', async () => {
    const total = async (filter: object) =>
      (await bed.api.query(PAGE, { first: 100, sort: 'newest', filter })).data['projects'].nodes.length;
    expect(await total({ field: 'mobility', state: 'pilot', solutionType: 'perception' })).toBeGreaterThan(
      20,
    );
    expect(await total({ land: '99', kreis: '99001', organisationId: bed.organisationId })).toBeGreaterThan(
      20,
    );
    expect(await total({ field: 'care' })).toBe(0);
    expect(await total({ land: "0' or 1=1" })).toBe(0);
    expect(await total({ organisationId: 'nobody' })).toBe(0);
  });

  it.each([['WzFd'], ['bm9uc2Vuc2U'], ['WyJhIiwiYiJd'], ['']])(
    'refuses the made-up cursor «%s»',
    async (after) => {
      const answer = await bed.api.query(PAGE, { after, sort: 'newest' });
      expect(errorOf(answer)).toBe('BAD_USER_INPUT');
    },
  );

  it.each([0, -1, 101])('refuses pages of %d', async (first) => {
    const answer = await bed.api.query(PAGE, { first, sort: 'newest' });
    expect(errorOf(answer)).toBe('BAD_USER_INPUT');
  });
});

describe('Fields added to a municipality', () => {
  it('are read for many at once', async () => {
    const list = `{ municipalities(first: 20) { nodes { name projectCount projects(first: 2) { title } } } }`;
    const answers: GraphqlAnswer[] = [];
    const count = await bed.api.countQueries(async () => answers.push(await bed.api.query(list)));
    expect(count).toBeLessThanOrEqual(2);
    const nodes = answers[0]?.data['municipalities'].nodes as {
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
    await bed.api.runJobs();
    expect(await bed.api.get(RemoveDemoProjects).run()).toBeGreaterThan(20);
    await bed.api.runJobs();
    expect(await bed.api.database.query('select 1 from projects.project')).toEqual([]);
    expect(await bed.api.database.query('select 1 from platform.search_document')).toEqual([]);
    expect((await bed.api.query(FIND, { text: '' })).data['searchProjects'].nodes).toEqual([]);
  });
});
