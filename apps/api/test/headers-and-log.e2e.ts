import { IdentityModule } from '@allmende/identity-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { Public } from '@allmende/platform-api';

const SECRET = 'jana.ohlsen@wattenau.example';
const TOKEN = '3fJx9AqZ0kLm27TuVw_8bNcDeFgHiJkLmN0pQrStUvW';

@Controller('broken')
class Broken {
  @Public()
  @Get()
  fail(): never {
    throw new Error(`nobody answers to ${SECRET} with ${TOKEN}`);
  }
}

@Module({ controllers: [Broken] })
class BrokenModule {}

let api: TestApi;
const lines: string[] = [];

beforeAll(async () => {
  api = await createTestApi({
    modules: [IdentityModule, BrokenModule],
    work: false,
    config: { LOG_LEVEL: 'info', PUBLIC_URL: 'https://allmende.example' },
  });
});
afterAll(() => api?.stop());

beforeEach(() => {
  lines.length = 0;
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const somebody = {
  accountId: '01900000-0000-7000-8000-00000000abcd',
  memberships: [],
  networkRoles: [],
  audiences: ['PUBLIC'],
  proof: {
    kind: 'session',
    sessionId: '01900000-0000-7000-8000-00000000abce',
    factor: 'password',
    confirmedAt: new Date(),
  },
} as const;
const written = () => lines.join('');
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { accountId } } }';

describe('The log', () => {
  it('tells of a defect in GraphQL once, by its number, without what people typed', async () => {
    await api.database.execute('alter table identity.account rename to away');
    try {
      const input = { email: SECRET, password: 'ein sehr geheimes Wort' };
      const { errors, headers } = await api.query(SIGN_IN, { input }, { cookie: `other=${TOKEN}` });
      expect(errors?.[0]).toEqual(
        expect.objectContaining({ message: 'INTERNAL', extensions: { code: 'INTERNAL' } }),
      );
      expect(written()).toContain(String(headers['x-request-id']));
    } finally {
      await api.database.execute('alter table identity.away rename to account');
    }
    expect(lines.filter((line) => line.includes('"level":50'))).toHaveLength(1);
    expect(written()).toContain('the database refused a statement');
    for (const secret of [SECRET, 'geheimes', TOKEN]) expect(written()).not.toContain(secret);
  });

  it('tells of a defect elsewhere the same way, and who asked gets the number', async () => {
    const headers = { cookie: `__Host-allmende=${TOKEN}`, authorization: `Basic ${TOKEN}` };
    const answer = await api.app.inject({ method: 'GET', url: '/broken', headers });
    const { code, requestId } = answer.json<{ code: string; requestId: string }>();
    expect([answer.statusCode, code]).toEqual([500, 'INTERNAL']);
    expect(written()).toContain(requestId);
    expect(written()).toContain('nobody answers to');
    for (const secret of [SECRET, TOKEN]) expect(written() + answer.body).not.toContain(secret);
  });

  it('says nothing of what is refused as expected', async () => {
    await api.query('{ myApiTokens { id } }');
    await api.app.inject({ method: 'GET', url: '/files/x' });
    await api.app.inject({ method: 'GET', url: '/nowhere' });
    expect(lines).toEqual([]);
  });

  it('notes wrong passwords, foreign things and attacks, and lets nobody be read from it', async () => {
    const signIn = `${SIGN_IN.replace('viewer { accountId }', 'problems { code }')}`;
    for (const password of ['falsch', 'auch falsch']) {
      await api.query(signIn, { input: { email: SECRET, password } });
    }
    await api.query('{ networkRoleHolders { displayName } }', {}, { as: somebody });
    await api.query(`{ ${Array.from({ length: 200 }, (_, index) => `a${index}: __typename`).join(' ')} }`);
    const noted = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(noted.map(({ msg, refused, field, by }) => [msg, refused, field, by])).toEqual([
      ['refused', ['SIGN_IN_FAILED'], 'signIn', 'visitor'],
      ['refused', ['SIGN_IN_FAILED'], 'signIn', 'visitor'],
      ['refused', ['FORBIDDEN'], 'networkRoleHolders', 'session'],
      ['refused', ['QUERY_TOO_MANY_ROOT_FIELDS'], '', 'visitor'],
      ['refused', ['QUERY_TOO_MANY_ALIASES'], '', 'visitor'],
    ]);
    expect(new Set(noted.map(({ from }) => from)).size).toBe(1);
    expect(noted[2]?.['who']).toMatch(/^[0-9a-f]{12}$/);
    for (const secret of [SECRET, 'falsch', somebody.accountId, '127.0.0.1']) {
      expect(written()).not.toContain(secret);
    }
  });
});

describe('Every answer of the api', () => {
  it.each(['/graphql', '/healthz', '/files/x', '/nowhere', '/broken'])(
    '%s is no page for a browser',
    async (url) => {
      const { headers, body } = await api.app.inject({ method: 'GET', url });
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(body).not.toMatch(/node_modules|\bat .+:\d+:\d+/);
    },
  );
});

describe('The page of another site', () => {
  const ask = (method: 'GET' | 'POST' | 'OPTIONS', url: string, headers: Record<string, string>) =>
    api.app.inject({ method, url, headers, ...(method === 'POST' ? { payload: '{}' } : {}) });
  const foreign = { origin: 'https://boese.example' };

  it.each([
    ['asks whether it may ask', 'OPTIONS', '/graphql', { 'access-control-request-method': 'POST' }],
    ['asks for data', 'POST', '/graphql', { 'content-type': 'application/json' }],
    ['asks for data in an address', 'GET', '/graphql?query={viewer{accountId}}', {}],
    ['asks for a file', 'GET', '/files/01900000-0000-7000-8000-000000000001', {}],
    ['opens a socket', 'GET', '/collab', { upgrade: 'websocket' }],
  ] as const)('gets nothing when it %s', async (_, method, url, headers) => {
    const answer = await ask(method, url, { ...headers, ...foreign });
    expect(answer.statusCode).toBe(403);
    const names = Object.keys(answer.headers).filter((name) => name.startsWith('access-control'));
    expect(names).toEqual([]);
  });

  it('of a sandbox has no origin and gets nothing', async () => {
    expect(
      (await ask('POST', '/graphql', { origin: 'null', 'content-type': 'application/json' })).statusCode,
    ).toBe(403);
  });

  it('is not ours: our own pages are answered, and their origin is told to nobody', async () => {
    const headers = { origin: 'https://allmende.example', 'content-type': 'application/json' };
    const payload = { query: '{ viewer { accountId } }' };
    const answer = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([200, undefined]);
  });

  it('cannot send a form that a browser would send without asking', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const payload = JSON.stringify({ query: 'mutation { signOut { signedOut } }' });
      const answer = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        payload,
      });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    }
  });
});
