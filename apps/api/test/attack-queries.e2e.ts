import { QUERY_LIMITS } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { DOMAIN_MODULES } from '../src/domains.js';

/** An attack that is not answered within this time keeps others waiting, whatever it is told in the end. */
const PROMPT_MS = 1_500;

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const nested = (levels: number): string =>
  levels === 0 ? 'id' : `municipality { projects(first: 1) { ${nested(levels - 1)} } }`;

const hundreds = (levels: number): string =>
  levels === 0 ? 'id title' : `municipality { projects(first: 100) { ${hundreds(levels - 1)} } }`;

/** Each fragment leads to the next, once or twice: twenty lines of the second kind stand for a million fields. */
const chain = (ways: readonly string[]): string =>
  times(20, (at) => {
    const next = at === 19 ? 'id' : `...F${at + 1}`;
    return `fragment F${at} on Project { municipality { ${ways.map((way) => `${way} { ${next} }`).join(' ')} } }`;
  });
const follow = chain(['projects(first: 1)']);
const doubling = chain(['a: projects(first: 1)', 'b: projects(first: 1)']);
const cycle = times(
  60,
  (at) => `fragment C${at} on Project { id ...C${(at + 1) % 60} ...C${(at + 2) % 60} ...C${(at + 3) % 60} }`,
);
const crossed = times(
  25,
  (at) => `fragment X${at} on Project { ${times(25, (to) => `...X${to}`)} title municipality { ags name } }`,
);

type Attack = readonly [says: string, query: string, code: string];

const ATTACKS: readonly Attack[] = [
  ['nesting', `{ projects(first: 1) { nodes { ${nested(8)} } } }`, 'QUERY_TOO_DEEP'],
  ['nesting in fragments', `{ projects(first: 1) { nodes { ...F0 } } } ${follow}`, 'QUERY_TOO_DEEP'],
  ['a thousand aliases', `{ ${times(1_000, (at) => `a${at}: __typename`)} }`, 'QUERY_TOO_MANY_TOKENS'],
  [
    'four hundred aliases',
    `{ viewer { ${times(400, (at) => `a${at}: __typename`)} } }`,
    'QUERY_TOO_MANY_ALIASES',
  ],
  ['root fields', `{ ${times(21, () => 'viewer { accountId }')} }`, 'QUERY_TOO_MANY_ROOT_FIELDS'],
  [
    'root fields in fragments',
    `{ ...R ...S } fragment R on Query { ${times(11, () => 'viewer { accountId }')} } fragment S on Query { ${times(11, () => 'viewer { accountId }')} }`,
    'QUERY_TOO_MANY_ROOT_FIELDS',
  ],
  [
    'directives',
    `{ viewer { ${times(31, () => 'accountId @include(if: true)')} } }`,
    'QUERY_TOO_MANY_DIRECTIVES',
  ],
  ['a comment of 30,000 characters', `# ${'x'.repeat(30_000)}\n{ viewer { accountId } }`, 'QUERY_TOO_LONG'],
  ['lists in lists', `{ projects(first: 100) { nodes { ${hundreds(2)} } } }`, 'QUERY_TOO_COSTLY'],
];

describe('An attack by a query', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi({ modules: [...DOMAIN_MODULES], work: false });
  });
  afterAll(() => api?.stop());

  async function promptly<Result>(work: () => Promise<Result>): Promise<Result> {
    const start = performance.now();
    const result = await work();
    expect(performance.now() - start).toBeLessThan(PROMPT_MS);
    return result;
  }

  it.each(ATTACKS)(
    'with %s is refused by the name of its limit, with the maximum',
    async (_, query, code) => {
      const { status, errors } = await promptly(() => api.query(query));
      const max = QUERY_LIMITS[code as keyof typeof QUERY_LIMITS];
      expect([status, errors?.[0]?.extensions]).toEqual([400, { code, max }]);
      expect(errors?.[0]?.message).toMatch(/^[A-Z][a-z ]+/);
      if (code !== 'QUERY_TOO_MANY_TOKENS') expect(errors).toHaveLength(1);
    },
  );

  it.each([
    ['a circle of sixty', `{ projects(first: 1) { nodes { ...C0 } } } ${cycle}`],
    ['a knot of twenty-five, all with all', `{ projects(first: 1) { nodes { ...X0 } } } ${crossed}`],
  ])('with fragments in %s is refused, and quickly', async (_, query) => {
    const { status, errors } = await promptly(() => api.query(query));
    expect(status).toBe(400);
    const codes = errors?.map(({ extensions }) => extensions?.['code']);
    expect(codes).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('with fragments that double at each step is refused, and quickly', async () => {
    const { status } = await promptly(() =>
      api.query(`{ projects(first: 1) { nodes { ...F0 } } } ${doubling}`),
    );
    expect(status).toBe(400);
  });

  it('counts lists as long as the variables say', async () => {
    const query = `query ($first: Int!) { projects(first: $first) { nodes { municipality {
      projects(first: $first) { municipality { projects(first: $first) { id title } } } } } } }`;
    const few = await api.query(query, { first: 5 });
    expect([few.status, few.errors]).toEqual([200, undefined]);
    const many = await api.query(query, { first: 100 });
    expect([many.status, many.errors?.[0]?.extensions?.['code']]).toEqual([400, 'QUERY_TOO_COSTLY']);
  });

  it.each([
    ['in the variables', 'query ($ids: [ID!]) { viewer { accountId } }', { ids: Array(1_001).fill('a') }],
    ['deep in the variables', '{ viewer { accountId } }', { a: { b: [{ c: Array(1_001).fill(0) }] } }],
  ])('with a list of 1,001 entries %s is refused', async (_, query, variables) => {
    const { status, errors } = await api.query(query, variables);
    const max = QUERY_LIMITS.INPUT_LIST_TOO_LONG;
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'INPUT_LIST_TOO_LONG', max }]);
  });

  it('with variables nested a hundred thousand deep is refused', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const { status, code } = await send(`{"query":"{ viewer { accountId } }","variables":{"a":${deep}}}`);
    expect([status, code]).toEqual([400, 'INPUT_TOO_DEEP']);
  });

  it('of two megabytes is refused in words of GraphQL', async () => {
    const query = `{ viewer { accountId } } # ${'x'.repeat(2_000_000)}`;
    expect(await send(JSON.stringify({ query }))).toEqual({ status: 413, code: 'BODY_TOO_LARGE' });
  });

  it('in a batch is refused', async () => {
    const one = { query: '{ viewer { accountId } }' };
    expect(await send(JSON.stringify([one, one]))).toEqual({ status: 400, code: 'BATCH_NOT_ALLOWED' });
  });

  it('that is no JSON is refused in words of GraphQL', async () => {
    expect(await send('{"query": ')).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  it('does not keep tools from asking for the schema, where that is allowed', async () => {
    const { status, errors } = await api.query(getIntrospectionQuery());
    expect([status, errors]).toEqual([200, undefined]);
  });

  async function send(payload: string): Promise<{ status: number; code: unknown }> {
    const headers = { 'content-type': 'application/json' };
    const response = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    const { errors } = response.json<{ errors: { extensions: { code: string } }[] }>();
    return { status: response.statusCode, code: errors[0]?.extensions.code };
  }
});
