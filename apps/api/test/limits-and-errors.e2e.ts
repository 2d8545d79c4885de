import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { DOMAIN_MODULES } from '../src/domains.js';

describe('the API under bad requests', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi({ modules: [...DOMAIN_MODULES] });
  });

  afterAll(async () => {
    await api?.stop();
  });

  it('answers a syntax error as a bad request, not as a failure', async () => {
    const { status, errors } = await api.query('{ viewer {');
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  it.each([0, 101, -1])('refuses a page of %s entries and names the limits', async (first) => {
    const { errors } = await api.query('query ($first: Int!) { projects(first: $first) { totalCount } }', {
      first,
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ code: 'PAGE_SIZE_OUT_OF_RANGE', path: 'first' }],
    });
  });

  it('refuses a cursor that somebody made up', async () => {
    const { errors } = await api.query('{ projects(first: 5, after: "xyz") { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ problems: [{ code: 'CURSOR_INVALID' }] });
  });

  it('refuses a write that comes from the page of another site', async () => {
    const origin = { origin: 'https://boese.example' };
    const { status } = await api.query('mutation { signOut { signedOut } }', {}, { headers: origin });
    expect(status).toBe(403);
  });

  it('refuses a form post that a browser would send without asking (CSRF)', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: 'mutation { signOut { signedOut } }' }),
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('hides what went wrong inside and gives the request id instead', async () => {
    const broken = api.database.query.bind(api.database);
    api.database.query = () => Promise.reject(new Error('relation "secret.table" does not exist'));
    try {
      const { errors, headers } = await api.query('{ projects(first: 1) { nodes { id } } }');
      expect(JSON.stringify(errors)).not.toContain('secret');
      expect(errors?.[0]?.extensions?.['code']).toBe('INTERNAL');
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    } finally {
      api.database.query = broken;
    }
  });
});
