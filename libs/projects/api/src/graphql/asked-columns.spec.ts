import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { askedColumns } from './asked-columns.js';

const schema = buildSchema(`
  type Municipality { name: String }
  type Abilities { edit: Boolean }
  type Project {
    id: ID title: String problem: String municipality: Municipality viewerCan: Abilities neighbours: Int
  }
  type Hit { project: Project }
  type Query { projects: [Project] hits: [Hit] }
`);

/** The columns that a query makes us read for the projects at that path. */
async function columnsOf(source: string, path: readonly string[] = []) {
  let columns: ReturnType<typeof askedColumns> | undefined;
  const resolve = (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    columns = askedColumns(info, path);
    return [];
  };
  const { errors } = await graphql({ schema, source, rootValue: { projects: resolve, hits: resolve } });
  if (errors !== undefined) throw errors[0];
  return columns;
}

describe('the columns behind a query', () => {
  it('are those that are asked for, under their own name whatever the alias', async () => {
    expect(await columnsOf('{ projects { id heading: title } }')).toEqual(['id', 'title']);
  });

  it('are found inside fragments and below a path', async () => {
    const query = `
      { hits { ...Found ... on Hit { project { problem } } } }
      fragment Found on Hit { project { ...Heading } }
      fragment Heading on Project { __typename title }`;
    expect(await columnsOf(query, ['project'])).toEqual(['title', 'problem']);
  });

  it('include the key by which a municipality is looked up', async () => {
    expect(await columnsOf('{ projects { municipality { name } } }')).toEqual(['ags']);
  });

  it('are all of them as soon as a field may look at anything', async () => {
    expect(await columnsOf('{ projects { title viewerCan { edit } } }')).toBeNull();
    expect(await columnsOf('{ projects { neighbours } }')).toBeNull();
  });
});
