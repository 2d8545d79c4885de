import { TOKEN_RULES } from '@allmende/identity-core';
import { Clock } from '@allmende/platform-api';
import { type Actor, audienceKeys, type Membership } from '@allmende/platform-core';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { apiTokenHash, newApiToken } from '../access/api-token-text.js';
import { SESSION_COOKIE } from '../access/session-cookie.js';
import { IdentityModule } from '../identity.module.js';
import { LookAfterTokens } from '../jobs/look-after-tokens.js';
import { AddMember } from './add-member.js';
import { FoundOrganisation } from './found-organisation.js';
import { OpenSession } from './open-session.js';
import { RegisterAccount } from './register-account.js';

const DAY = 86_400_000;
const CREATE = `mutation ($input: CreateTokenInput!) { createToken(input: $input) {
  secret token { id prefix state expiresAt roles } problems { code path } } }`;
const REVOKE = `mutation ($id: ID!) { revokeToken(input: { id: $id }) { token { state } problems { code } } }`;
const MINE = '{ myTokens { id name prefix state lastUsedAt } }';
const SEARCH = '{ organisations(first: 5) { nodes { id } } }';

let api: TestApi;
let accountId: string;
let organisationId: string;
let elsewhereId: string;
let cookie: string;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule] });
  const person = { displayName: 'Mara', password: 'lang genug fürs Netz' };
  const account = await api.get(RegisterAccount).run({ ...person, email: 'mara@musterstadt.example' });
  accountId = account.id;
  organisationId = await aTown('99001001', 'Musterstadt');
  elsewhereId = await aTown('99001002', 'Beispielheim');
  await api.get(AddMember).run({ accountId, organisationId, roles: ['author', 'signatory'] });
  await api.get(AddMember).run({ accountId, organisationId: elsewhereId, roles: ['coordinator'] });
  cookie = `${SESSION_COOKIE}=${await api.get(OpenSession).run(accountId)}`;
});
afterAll(() => api?.stop());
afterEach(() => {
  Reflect.deleteProperty(api.get(Clock), 'now');
});

async function aTown(ags: string, name: string): Promise<string> {
  const town = { kind: 'municipality', name, ags, verified: true } as const;
  return (await api.get(FoundOrganisation).run(town)).id;
}

const wanted = (changes: Record<string, unknown> = {}) => ({
  input: { name: 'Export', organisationId, roles: ['author'], scopes: ['read'], days: 90, ...changes },
});

async function create(changes: Record<string, unknown> = {}) {
  const { data, errors } = await api.query(CREATE, wanted(changes), { cookie });
  expect(errors).toBeUndefined();
  return data['createToken'];
}

const bearer = (secret: string, further: Record<string, string> = {}) => ({
  headers: { authorization: `Bearer ${secret}`, ...further },
});
const statusOf = async (authorization: string) =>
  (await api.query(SEARCH, {}, { headers: { authorization } })).status;

describe('A token', () => {
  it('is told once, kept as a hash, and its making is mailed', async () => {
    const { secret, token, problems } = await create();
    expect(problems).toEqual([]);
    expect(secret).toMatch(/^almd_[\w-]{49}$/);
    expect(token).toMatchObject({ prefix: secret.slice(0, 11), state: 'token_active', roles: ['author'] });
    const kept = await api.database.query<{
      found: boolean;
      leaked: boolean;
      mailed: boolean;
      told: boolean;
    }>(
      `select bool_or(token_hash = $1) as found, bool_or(t::text like '%' || $2 || '%') as leaked,
         (select bool_or(text like '%' || $2 || '%') from platform.mail) as mailed,
         (select bool_or(e::text like '%' || $2 || '%') from platform.event e) as told
       from identity.api_token t`,
      [apiTokenHash(secret), secret.slice(11)],
    );
    expect(kept).toEqual([{ found: true, leaked: false, mailed: false, told: false }]);
    const mails = await api.database.query<{ subject: string; text: string }>(
      'select subject, text from platform.mail',
    );
    expect(mails[0]?.subject).toBe('Neuer Zugangsschlüssel zu Ihrem Konto');
    expect(mails[0]?.text).toContain('/konto/zugangsschluessel');
  });

  it('acts for one organisation, with the roles it was given and no others', async () => {
    const { secret } = await create();
    const answer = await api.query(SEARCH, {}, bearer(secret));
    expect(answer.errors).toBeUndefined();
    expect(answer.data['organisations'].nodes).toHaveLength(2);
  });

  it('costs a request one statement to be known, and one a minute to be noted', async () => {
    const { secret } = await create();
    const ask = () => api.countQueries(() => api.query('{ __typename }', {}, bearer(secret)));
    expect([await ask(), await ask()]).toEqual([2, 1]);
    const { data } = await api.query(MINE, {}, { cookie });
    expect(data['myTokens'][0].lastUsedAt).not.toBeNull();
  });

  it('counts instead of a cookie that comes with it', async () => {
    const { secret } = await create();
    const both = { cookie, headers: { authorization: `Bearer ${secret}` } };
    expect((await api.query(MINE, {}, both)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const wrong = { cookie, headers: { authorization: 'Bearer almd_wrong' } };
    expect((await api.query(SEARCH, {}, wrong)).status).toBe(401);
  });

  it('does what its scopes say and is told which one it lacks', async () => {
    const { secret } = await create({ scopes: ['documents'] });
    const { errors } = await api.query(SEARCH, {}, bearer(secret));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOKEN_SCOPE_MISSING', scope: 'read' });
  });

  it('is no way to more tokens, nor to anything of the account', async () => {
    const { secret, token } = await create({ scopes: ['read', 'write'] });
    const codes = await Promise.all([
      api.query(CREATE, wanted(), bearer(secret)),
      api.query(REVOKE, { id: token.id }, bearer(secret)),
      api.query('{ viewer { email } }', {}, bearer(secret)),
    ]);
    expect(codes.map(({ errors }) => errors?.[0]?.extensions?.['code'])).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  it('is still refused from the page of another site', async () => {
    const { secret } = await create();
    const answer = await api.query(SEARCH, {}, bearer(secret, { origin: 'https://boese.example' }));
    expect(answer.status).toBe(403);
  });
});

describe('A token that is not good', () => {
  it('is refused with 401 alike: mistyped, unknown, expired, revoked, or no longer backed by a membership', async () => {
    const good = await create();
    const ended = await create({ days: 7 });
    const revoked = await create();
    await api.query(REVOKE, { id: revoked.token.id }, { cookie });
    const left = await create({ organisationId: elsewhereId, roles: ['coordinator'] });
    await api.database.execute('delete from identity.membership where organisation_id = $1', [elsewhereId]);
    const soon = new Date(Date.now() + 7 * DAY + 1_000);
    api.get(Clock).now = () => soon;
    const texts = [`${good.secret}x`, newApiToken(), ended.secret, revoked.secret, left.secret, ''];
    const answers = await Promise.all(texts.map((text) => api.query(SEARCH, {}, bearer(text))));
    expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 401));
    expect(new Set(answers.map(({ errors }) => JSON.stringify(errors))).size).toBe(1);
    expect(await statusOf(`Bearer ${good.secret}`)).toBe(200);
  });

  it('costs no statement when it was mistyped', async () => {
    const mistyped = `${newApiToken().slice(0, -1)}!`;
    expect(await api.countQueries(() => api.query(SEARCH, {}, bearer(mistyped)))).toBe(0);
  });
});

describe('Making a token', () => {
  it('needs a person who confirmed a moment ago who they are', async () => {
    await api.database.execute(`update identity.session set confirmed_at = now() - interval '1 hour'`);
    const late = await api.query(CREATE, wanted(), { cookie });
    expect(late.errors?.[0]?.extensions?.['code']).toBe('CONFIRMATION_NEEDED');
    await api.database.execute('update identity.session set confirmed_at = now()');
  });

  it.each([
    [{ roles: ['coordinator'] }, 'TOKEN_ROLE_NOT_YOURS', 'roles'],
    [
      { organisationId: '01900000-0000-7000-8000-00000000dead' },
      'TOKEN_ORGANISATION_NOT_YOURS',
      'organisationId',
    ],
    [{ organisationId: 'unlesbar' }, 'REQUIRED', 'organisationId'],
    [{ days: 366 }, 'TOKEN_DAYS_OUT_OF_RANGE', 'days'],
    [{ name: ' ' }, 'REQUIRED', 'name'],
    [{ scopes: [] }, 'REQUIRED', 'scopes'],
  ])('with %j is refused', async (changes, code, path) => {
    expect(await create(changes)).toEqual({ secret: null, token: null, problems: [{ code, path }] });
  });
});

describe('Looking after tokens', () => {
  it('is for the person and the admins of the organisation, and to others they look absent', async () => {
    const { token } = await create();
    const member = (role: Membership['role'], id = organisationId): Membership[] => [
      { organisationId: id, organisationName: 'x', ags: null, verified: true, role },
    ];
    const as = (memberships: Membership[]): { as: Actor } => ({
      as: {
        accountId: '01900000-0000-7000-8000-000000000077',
        memberships,
        networkRoles: [],
        audiences: audienceKeys(memberships),
        proof: { kind: 'session', sessionId: 'x', factor: 'password', confirmedAt: new Date() },
      },
    });
    const list = `query ($id: ID!) { organisationTokens(organisationId: $id) { id } }`;
    const stranger = as(member('admin', elsewhereId));
    expect((await api.query(list, { id: organisationId }, stranger)).errors?.[0]?.message).toBe('FORBIDDEN');
    expect((await api.query(REVOKE, { id: token.id }, stranger)).errors?.[0]?.message).toBe('NOT_FOUND');
    expect((await api.query(REVOKE, { id: 'x' }, stranger)).errors?.[0]?.message).toBe('NOT_FOUND');
    const admin = as(member('admin'));
    const seen = await api.query(list, { id: organisationId }, admin);
    expect(seen.data['organisationTokens']).toContainEqual({ id: token.id });
    const ended = await api.query(REVOKE, { id: token.id }, admin);
    expect(ended.data['revokeToken'].token.state).toBe('token_revoked');
  });

  it('warns once a week before the end and forgets what has long been over', async () => {
    await api.database.execute('delete from identity.api_token');
    await api.database.execute('delete from platform.mail');
    await create();
    await create({ days: 365, name: 'Lange' });
    const subjects = async () =>
      (
        await api.database.query<{ subject: string }>(
          `select subject from platform.mail where subject like '%läuft%'`,
        )
      ).map(({ subject }) => subject);
    const at = (days: number) => {
      const time = new Date(Date.now() + days * DAY);
      api.get(Clock).now = () => time;
    };
    await api.get(LookAfterTokens).handle();
    expect(await subjects()).toEqual([]);
    at(TOKEN_RULES.defaultDays - TOKEN_RULES.warnDays + 1);
    await api.get(LookAfterTokens).handle();
    await api.get(LookAfterTokens).handle();
    expect(await subjects()).toEqual(['Zugangsschlüssel „Export“ läuft bald ab']);
    at(TOKEN_RULES.defaultDays + TOKEN_RULES.keptDays + 1);
    await api.get(LookAfterTokens).handle();
    const rows = await api.database.query<{ name: string }>('select name from identity.api_token');
    expect(rows).toEqual([{ name: 'Lange' }]);
  });
});
