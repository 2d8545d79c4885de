import { anActor, createTestApi, postedMails, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '../identity.module.js';
import type { ConfiguredProvider } from '../access/sign-in-providers.js';
import { GrantNetworkRole } from './grant-network-role.js';
import { OpenSession } from './open-session.js';
import { ReceiveProviderIdentity } from './receive-provider-identity.js';
import { RegisterAccount } from './register-account.js';
import { SESSION_COOKIE } from '../access/session-cookie.js';

const LIST = '{ networkRoleHolders { email roles { role fromProvider } } }';
const GIVE = `mutation ($email: String!, $role: NetworkRole!) {
  giveNetworkRole(input: { email: $email, role: $role }) { problems { code path } networkRoleHolders { email } } }`;
const TAKE = `mutation ($id: ID!, $role: NetworkRole!) {
  takeNetworkRole(input: { accountId: $id, role: $role }) { problems { code } } }`;

let api: TestApi;
const ids = new Map<string, string>();
beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule], work: false });
  for (const name of ['anna', 'bert', 'cora']) {
    const password = 'lang genug fürs Netz';
    const account = await api
      .get(RegisterAccount)
      .run({ email: `${name}@netz.example`, displayName: name, password });
    ids.set(name, account.id);
  }
  await api.get(GrantNetworkRole).run({ accountId: idOf('anna'), role: 'administrator' });
});
afterAll(() => api?.stop());

const idOf = (name: string) => ids.get(name) ?? '';
const as = (name: string) => anActor({ accountId: idOf(name), networkRoles: ['administrator'] });
const give = (email: string, role: string) => api.query(GIVE, { email, role }, { as: as('anna') });
const take = (name: string, role: string, by = 'anna') =>
  api.query(TAKE, { id: idOf(name), role }, { as: as(by) });

describe('The tasks of the network', () => {
  it('are given by the address of an account, in whatever case it is typed', async () => {
    const { giveNetworkRole } = (await give(' Bert@Netz.example ', 'editor')).data;
    expect(giveNetworkRole).toEqual({
      problems: [],
      networkRoleHolders: [{ email: 'anna@netz.example' }, { email: 'bert@netz.example' }],
    });
  });

  it('are refused to addresses without an account and to those who hold them', async () => {
    const problems = async (email: string) => (await give(email, 'editor')).data['giveNetworkRole'].problems;
    expect(await problems('niemand@netz.example')).toEqual([{ code: 'ACCOUNT_NOT_FOUND', path: 'email' }]);
    expect(await problems('keine adresse')).toEqual([{ code: 'EMAIL_INVALID', path: 'email' }]);
    expect(await problems('bert@netz.example')).toEqual([{ code: 'NETWORK_ROLE_HELD', path: 'role' }]);
  });

  it('act at once in a session that is open, and end there at once', async () => {
    const cookie = `${SESSION_COOKIE}=${await api.get(OpenSession).run(idOf('cora'))}`;
    const roles = async () =>
      (await api.query('{ viewer { networkRoles } }', {}, { cookie })).data['viewer'].networkRoles;
    await give('cora@netz.example', 'monitor');
    expect(await roles()).toEqual(['monitor']);
    await take('cora', 'monitor');
    expect(await roles()).toEqual([]);
  });

  it('keep the last administrator, even when two leave at the same moment', async () => {
    expect((await take('anna', 'administrator')).data['takeNetworkRole'].problems).toEqual([
      { code: 'LAST_ADMINISTRATOR' },
    ]);
    await give('bert@netz.example', 'administrator');
    const answers = await Promise.all([
      take('anna', 'administrator', 'bert'),
      take('bert', 'administrator', 'anna'),
    ]);
    const codes = answers.flatMap(({ data }) =>
      data['takeNetworkRole'].problems.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual(['LAST_ADMINISTRATOR']);
  });

  it('are told in the trail with the one who changed them, by ids only', async () => {
    const rows = await api.database.query<{ type: string; account: string; payload: object }>(
      `select type, account_id as account, payload from platform.event where subject_id = $1 order by occurred_at, id`,
      [idOf('cora')],
    );
    expect(rows.slice(-2)).toEqual([
      { type: 'network_role.granted', account: idOf('anna'), payload: { role: 'monitor' } },
      { type: 'network_role.revoked', account: idOf('anna'), payload: { role: 'monitor' } },
    ]);
  });

  it('are seen and changed by administrators only, who have just confirmed who they are', async () => {
    const codeOf = async (document: string, variables: object, actor: ReturnType<typeof anActor>) =>
      (await api.query(document, { ...variables }, { as: actor })).errors?.[0]?.extensions?.['code'];
    const editor = anActor({ accountId: idOf('bert'), networkRoles: ['editor'] });
    expect(await codeOf(LIST, {}, editor)).toBe('FORBIDDEN');
    expect(await codeOf(GIVE, { email: 'cora@netz.example', role: 'editor' }, editor)).toBe('FORBIDDEN');
    expect(await codeOf(TAKE, { id: idOf('bert'), role: 'editor' }, editor)).toBe('FORBIDDEN');
    const stale = {
      kind: 'session',
      sessionId: idOf('anna'),
      factor: 'password',
      confirmedAt: new Date(0),
    } as const;
    const unconfirmed = anActor({ accountId: idOf('anna'), networkRoles: ['administrator'], proof: stale });
    expect(await codeOf(GIVE, { email: 'cora@netz.example', role: 'editor' }, unconfirmed)).toBe(
      'CONFIRMATION_NEEDED',
    );
    expect(await codeOf(LIST, {}, unconfirmed)).toBeUndefined();
  });

  it('that came with a group of a provider stay once somebody has given them by hand', async () => {
    const [held] = await api.database.query<{ id: string }>(
      `with identity as (
         insert into identity.provider_identity (id, issuer, subject, account_id, linked_at, last_used_at)
         values (gen_random_uuid(), 'https://login.land.example', 'cora', $1, now(), now()) returning id)
       insert into identity.network_role (account_id, role, created_at, provider_identity_id)
       select $1, 'editor', now(), id from identity returning provider_identity_id as id`,
      [idOf('cora')],
    );
    const identity = { id: held?.id ?? '', accountId: idOf('cora') };
    const holders = async () => (await api.query(LIST, {}, { as: as('anna') })).data['networkRoleHolders'];
    const cora = { email: 'cora@netz.example', roles: [{ role: 'editor', fromProvider: true }] };
    expect(await holders()).toContainEqual(cora);
    expect((await give('cora@netz.example', 'editor')).data['giveNetworkRole'].problems).toEqual([]);
    const now = new Date();
    const land = { key: 'land', roles: [] } as unknown as ConfiguredProvider;
    await api.get(ReceiveProviderIdentity).alignRoles(
      land,
      {
        ...identity,
        issuer: 'https://login.land.example',
        subject: 'cora',
        linkedAt: now,
        lastUsedAt: now,
      },
      [],
      now,
    );
    expect(await holders()).toContainEqual({ ...cora, roles: [{ role: 'editor', fromProvider: false }] });
    await take('cora', 'editor');
  });
});

const SIGN_OUT = `mutation ($email: String!) {
  endSessionsOf(input: { email: $email }) { problems { code path } endedSessions } }`;

describe('Signing somebody out everywhere', () => {
  const signOut = (email: string, by = as('anna')) => api.query(SIGN_OUT, { email }, { as: by });

  it('ends every session of the account, tells the person and stands in the trail', async () => {
    const cookies: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      cookies.push(`${SESSION_COOKIE}=${await api.get(OpenSession).run(idOf('cora'))}`);
    }
    const viewer = async (cookie: string) =>
      (await api.query('{ viewer { accountId } }', {}, { cookie })).data;
    expect(await viewer(cookies[0] ?? '')).toEqual({ viewer: { accountId: idOf('cora') } });
    const open = await api.database.query('select id from identity.session where account_id = $1', [
      idOf('cora'),
    ]);
    const { data } = await signOut(' Cora@netz.example');
    expect(data['endSessionsOf']).toEqual({ problems: [], endedSessions: open.length });
    for (const cookie of cookies) expect(await viewer(cookie)).toEqual({ viewer: null });
    const mails = await postedMails(api, 'cora@netz.example');
    expect(mails.map(({ subject }) => subject)).toEqual(['Sie wurden auf allen Geräten abgemeldet']);
    const told = await api.database.query<{ reasons: number }>(
      `select count(*)::int as reasons from platform.event
       where type = 'session.ended' and account_id = $1 and payload ->> 'reason' = 'by_administrator'`,
      [idOf('anna')],
    );
    expect(told).toEqual([{ reasons: open.length }]);
  });

  it('says when nobody is signed in, and writes no mail', async () => {
    expect((await signOut('cora@netz.example')).data['endSessionsOf'].endedSessions).toBe(0);
    expect(await postedMails(api, 'cora@netz.example')).toHaveLength(1);
  });

  it('names the field when there is no such account', async () => {
    const { problems } = (await signOut('niemand@netz.example')).data['endSessionsOf'];
    expect(problems).toEqual([{ code: 'ACCOUNT_NOT_FOUND', path: 'email' }]);
  });

  it('is for administrators who have just confirmed who they are', async () => {
    const editor = anActor({ accountId: idOf('bert'), networkRoles: ['editor'] });
    expect((await signOut('cora@netz.example', editor)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const old = { ...as('anna'), proof: { ...as('anna').proof, confirmedAt: new Date(0) } } as never;
    expect((await signOut('cora@netz.example', old)).errors?.[0]?.extensions?.['code']).toBe(
      'CONFIRMATION_NEEDED',
    );
  });
});
