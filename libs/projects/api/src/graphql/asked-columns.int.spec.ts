import { QueryWatch } from '@allmende/platform-api';
import { anActor, createTestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPLETE, ProjectBed } from '../../test/project-bed.js';

let bed: ProjectBed;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  await bed.publish({ ...COMPLETE, title: 'Spaltenprobe' });
});
afterAll(() => bed?.api.stop());

/** The columns that the list reads for a query, by the names of the core, and the first project it answers. */
async function readBy(query: string): Promise<{ columns: string[]; first: Record<string, unknown> }> {
  const statements: string[] = [];
  const stop = bed.api.get(QueryWatch).listen((sql) => statements.push(sql));
  const answer = await bed.api.query(query);
  stop();
  expect(answer.errors).toBeUndefined();
  const list = statements.find((sql) => sql.includes('p.audiences && $1') && sql.includes('order by'));
  const columns = [...(list ?? '').matchAll(/ as "(\w+)"/g)].map((match) => match[1] ?? '');
  return { columns, first: answer.data['projects'].nodes[0] };
}

const ALWAYS = ['id', 'ags', 'title', 'publishedAt'];

describe('The columns a list reads', () => {
  it('are those that are asked for, and what the order and the next page need', async () => {
    const { columns, first } = await readBy('{ projects { nodes { id heading: summary } } }');
    expect(columns).toEqual([...ALWAYS, 'summary']);
    expect(first['heading']).toBe(COMPLETE.summary);
  });

  it('are found inside fragments', async () => {
    const { columns, first } = await readBy(
      `{ projects { ...Page ... on ProjectConnection { nodes { problem } } } }
       fragment Page on ProjectConnection { nodes { ...Heading } }
       fragment Heading on Project { __typename title }`,
    );
    expect(columns).toEqual([...ALWAYS, 'problem']);
    expect(first).toEqual({ __typename: 'Project', title: 'Spaltenprobe', problem: COMPLETE.problem });
  });

  it('include the keys by which municipality and organisation are looked up', async () => {
    const { columns, first } = await readBy(
      '{ projects { nodes { municipality { ags } organisation { id } } } }',
    );
    expect(columns).toEqual([...ALWAYS, 'organisationId']);
    expect(first['organisation']).toEqual({ id: bed.organisationId });
  });

  it('are all of them as soon as a field may look at anything', async () => {
    const { columns, first } = await readBy('{ projects { nodes { completeness { complete } } } }');
    expect(columns).toHaveLength(29);
    expect(first).toEqual({ completeness: { complete: true } });
  });
});
