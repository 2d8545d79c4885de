import { createTestApi, postedMails, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '../access/session-cookie.js';
import { IdentityModule } from '../identity.module.js';
import { OpenSession } from './open-session.js';
import { RegisterAccount } from './register-account.js';

const EMAIL = 'mara@musterstadt.example';
const NEXT = 'mara.neu@musterstadt.example';
const OTHER = 'oskar@musterstadt.example';
const OLD = 'Der Bauhof fährt um sieben';
const NEW = 'Die Müllabfuhr kommt um acht';
const PROBLEMS = 'problems { code path }';
const OWN =
  '{ ownAccount { displayName jobTitle locale email emailVerified hasPassword pendingEmail { email } } }';
const PASSWORD = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { ownAccount { email } ${PROBLEMS} } }`;
const CHANGE = `mutation($input: ChangeEmailInput!) { requestEmailChange(input: $input) { ownAccount { email pendingEmail { email } } ${PROBLEMS} } }`;
const CONFIRM = `mutation($input: FollowLinkInput!) { confirmEmailChange(input: $input) { email ${PROBLEMS} } }`;
const PROFILE = `mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { ownAccount { displayName jobTitle locale } ${PROBLEMS} } }`;
const AGAIN = `mutation { resendEmailProof { ownAccount { pendingEmail { email } } ${PROBLEMS} } }`;
const WITHDRAW = `mutation { withdrawEmailChange { ownAccount { pendingEmail { email } } ${PROBLEMS} } }`;

let api: TestApi;
let accountId: string;
let cookie: string;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule], work: false });
});
afterAll(() => api.stop());
beforeEach(async () => {
  const tables = ['platform.mail', 'platform.rate_window', 'identity.account', 'identity.sign_in_attempt'];
  for (const table of tables) await api.database.execute(`delete from ${table}`);
  const register = (email: string) =>
    api.get(RegisterAccount).run({ email, displayName: 'Mara Beispiel', password: OLD });
  accountId = (await register(EMAIL)).id;
  await register(OTHER);
  cookie = await openSession();
});

const openSession = async () => `${SESSION_COOKIE}=${await api.get(OpenSession).run(accountId)}`;
const as = (document: string, input?: Record<string, unknown>, by = cookie) =>
  api.query(document, input === undefined ? {} : { input }, { cookie: by });
const viewerOf = async (by: string) =>
  (await api.query('{ viewer { email } }', {}, { cookie: by })).data['viewer']?.email;
const own = async () => (await as(OWN)).data['ownAccount'];
const confirm = async (token: string | null | undefined) =>
  (await api.query(CONFIRM, { input: { token: token ?? '' } })).data['confirmEmailChange'];
const change = (email: string) => as(CHANGE, { email });
const letAnHourPass = () =>
  api.database.execute(`update identity.session set confirmed_at = now() - interval '1 hour'`);
const subjectsTo = async (to: string) => (await postedMails(api, to)).map(({ subject }) => subject);

describe('Changing the password', () => {
  const changePassword = (input: Record<string, unknown> = {}) =>
    as(PASSWORD, { currentPassword: OLD, newPassword: NEW, ...input });

  it('ends all other sessions, gives this one another token and mails the owner', async () => {
    const elsewhere = await openSession();
    const answer = await changePassword();
    expect(answer.data['changePassword'].problems).toEqual([]);
    const fresh = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    expect(fresh).toMatch(new RegExp(`^${SESSION_COOKIE}=[\\w-]{43}$`));
    expect([await viewerOf(elsewhere), await viewerOf(cookie), await viewerOf(fresh)]).toEqual([
      undefined,
      undefined,
      EMAIL,
    ]);
    expect(await subjectsTo(EMAIL)).toEqual(['Ihr Passwort wurde geändert']);
  });

  it.each([
    ['the current one is wrong', { currentPassword: 'falsch' }, 'PASSWORD_WRONG', 'currentPassword'],
    ['the current one is missing', { currentPassword: null }, 'REQUIRED', 'currentPassword'],
    [
      'the new one is known to attackers',
      { newPassword: 'Passwort2026!' },
      'PASSWORD_KNOWN_TO_ATTACKERS',
      'newPassword',
    ],
  ])('is refused when %s, and no session ends', async (_, input, code, path) => {
    const answer = await changePassword(input);
    expect(answer.data['changePassword'].problems).toEqual([{ code, path }]);
    expect(await viewerOf(cookie)).toBe(EMAIL);
  });

  it('lets nobody guess the current one at a browser that was left open', async () => {
    for (let guess = 0; guess < 10; guess += 1) await changePassword({ currentPassword: `falsch ${guess}` });
    expect((await changePassword()).data['changePassword'].problems).toMatchObject([
      { code: 'TOO_MANY_ATTEMPTS' },
    ]);
  });

  it('sets a first one for an account without, if the person confirmed a moment ago', async () => {
    await api.database.execute('update identity.account set password_hash = null where id = $1', [accountId]);
    await letAnHourPass();
    const stale = await changePassword({ currentPassword: null });
    expect(stale.errors?.[0]?.extensions?.['code']).toBe('CONFIRMATION_NEEDED');
    await api.database.execute('update identity.session set confirmed_at = now()');
    expect((await changePassword({ currentPassword: null })).data['changePassword'].problems).toEqual([]);
  });

  it('asks those with a second factor for it as well, because the password may be what was stolen', async () => {
    await api.database.execute(
      `insert into identity.totp (account_id, sealed_secret, confirmed_at, created_at) values ($1, '\\x00', now(), now())`,
      [accountId],
    );
    await letAnHourPass();
    expect((await changePassword()).errors?.[0]?.extensions?.['code']).toBe('CONFIRMATION_NEEDED');
    await api.database.execute('update identity.session set confirmed_at = now()');
    expect((await changePassword()).data['changePassword'].problems).toEqual([]);
  });

  it('ends links that somebody with the old one may have asked for', async () => {
    await change(NEXT);
    await changePassword();
    expect(await confirm((await postedMails(api, NEXT))[0]?.token)).toMatchObject({
      problems: [{ code: 'LINK_NOT_VALID' }],
    });
  });
});

describe('Another address', () => {
  it('counts once its link was followed, and the old one is told twice', async () => {
    expect((await change(NEXT)).data['requestEmailChange']).toEqual({
      ownAccount: { email: EMAIL, pendingEmail: { email: NEXT } },
      problems: [],
    });
    const [{ token } = { token: null }] = await postedMails(api, NEXT);
    expect(await confirm(token)).toEqual({ email: NEXT, problems: [] });
    expect(await own()).toMatchObject({ email: NEXT, emailVerified: true, pendingEmail: null });
    expect(await subjectsTo(EMAIL)).toEqual([
      'Ihre E-Mail-Adresse soll geändert werden',
      'Ihre E-Mail-Adresse wurde geändert',
    ]);
    expect(await confirm(token)).toMatchObject({ problems: [{ code: 'LINK_NOT_VALID' }] });
  });

  it('that belongs to somebody else gets the same answer, and its owner a mail without a link', async () => {
    const [taken, free] = [await change(OTHER), await change(NEXT)];
    const problemsOf = (answer: typeof taken) => answer.data['requestEmailChange'].problems;
    expect(problemsOf(taken)).toEqual(problemsOf(free));
    expect(await postedMails(api, OTHER)).toMatchObject([
      { subject: 'Diese Adresse gehört schon zu einem Konto', token: null },
    ]);
  });

  it('that somebody else got meanwhile is refused', async () => {
    await change(NEXT);
    await api.get(RegisterAccount).run({ email: NEXT, displayName: 'Schneller', password: OLD });
    expect(await confirm((await postedMails(api, NEXT))[0]?.token)).toMatchObject({
      problems: [{ code: 'LINK_NOT_VALID' }],
    });
  });

  it.each([
    ['the same address', EMAIL.toUpperCase(), 'EMAIL_UNCHANGED'],
    ['no address', 'mara', 'EMAIL_INVALID'],
  ])('is refused for %s', async (_, email, code) => {
    expect((await change(email)).data['requestEmailChange'].problems).toMatchObject([{ code }]);
    expect(await postedMails(api)).toEqual([]);
  });

  it('is refused at a browser that was left open: the person confirms first who they are', async () => {
    await letAnHourPass();
    expect((await change(NEXT)).errors?.[0]?.extensions?.['code']).toBe('CONFIRMATION_NEEDED');
    expect(await postedMails(api)).toEqual([]);
  });

  it('can have its mail sent again and be withdrawn', async () => {
    await change(NEXT);
    await as(AGAIN);
    const [first, second] = await postedMails(api, NEXT);
    expect(await confirm(first?.token)).toMatchObject({ problems: [{ code: 'LINK_NOT_VALID' }] });
    expect((await as(WITHDRAW)).data['withdrawEmailChange'].ownAccount).toEqual({ pendingEmail: null });
    expect(await confirm(second?.token)).toMatchObject({ problems: [{ code: 'LINK_NOT_VALID' }] });
    expect((await as(AGAIN)).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  it('proves one that was never proven by asking for it again', async () => {
    await api.database.execute('update identity.account set email_verified_at = null where id = $1', [
      accountId,
    ]);
    expect((await own()).emailVerified).toBe(false);
    await change(EMAIL);
    const mails = await postedMails(api, EMAIL);
    expect(mails).toHaveLength(1);
    expect((await confirm(mails[0]?.token)).problems).toEqual([]);
    expect((await own()).emailVerified).toBe(true);
  });
});

describe('What a person says about themselves', () => {
  it('is kept, and saying it again is no event', async () => {
    const input = { displayName: '  Mara  ', jobTitle: '', locale: 'en' };
    const kept = { displayName: 'Mara', jobTitle: null, locale: 'en' };
    for (let time = 0; time < 2; time += 1)
      expect((await as(PROFILE, input)).data['updateProfile']).toEqual({ ownAccount: kept, problems: [] });
    const events = await api.database.query(
      `select 1 from platform.event where type = 'account.profile_changed' and subject_id = $1`,
      [accountId],
    );
    expect(events).toHaveLength(1);
  });

  it('needs a name', async () => {
    const answer = await as(PROFILE, { displayName: ' ', locale: 'de' });
    expect(answer.data['updateProfile'].problems).toEqual([{ code: 'REQUIRED', path: 'displayName' }]);
  });
});

describe('An account', () => {
  it('is nothing for a machine with a token, whatever its scopes', async () => {
    const proof = { kind: 'token', tokenId: accountId, scopes: ['read', 'write', 'documents'] } as const;
    const machine = { accountId, memberships: [], networkRoles: [], audiences: [], proof };
    const answer = await api.query(OWN, {}, { as: machine });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('of an invented person cannot be taken away from the others', async () => {
    await api.database.execute('update identity.account set demo = true where id = $1', [accountId]);
    const refused = [{ code: 'DEMO_ACCOUNT_FIXED', path: '' }];
    expect((await change(NEXT)).data['requestEmailChange'].problems).toEqual(refused);
    const answer = await as(PASSWORD, { currentPassword: OLD, newPassword: NEW });
    expect(answer.data['changePassword'].problems).toEqual(refused);
  });
});
