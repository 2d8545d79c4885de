import { Clock } from '@allmende/platform-api';
import { createTestApi, postedMails, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '../access/session-cookie.js';
import { IdentityModule } from '../identity.module.js';
import { OpenSession } from './open-session.js';
import { RegisterAccount } from './register-account.js';

const EMAIL = 'mara@musterstadt.example';
const STRANGER = 'fremd@musterstadt.example';
const OLD = 'Der Bauhof fährt um sieben';
const NEW = 'Die Müllabfuhr kommt um acht';
const ASK = `mutation($input: MailToInput!) { requestPasswordReset(input: $input) { mailed problems { code path } } }`;
const RESET = `mutation($input: ResetPasswordInput!) { resetPassword(input: $input) { reset problems { code path } } }`;
const LINK = `query($input: MailLinkInput!) { mailLink(input: $input) { email } }`;
const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;
const LOST = { reset: null, problems: [{ code: 'LINK_NOT_VALID', path: '' }] };
const DONE = { reset: true, problems: [] };

let api: TestApi;
let accountId: string;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule], work: false });
});
afterAll(() => api.stop());
beforeEach(async () => {
  for (const table of ['platform.mail', 'platform.rate_window', 'identity.mail_link', 'identity.account'])
    await api.database.execute(`delete from ${table}`);
  const person = { email: EMAIL, displayName: 'Mara Beispiel', password: OLD };
  accountId = (await api.get(RegisterAccount).run(person)).id;
});
afterEach(() => {
  Reflect.deleteProperty(api.get(Clock), 'now');
});

const ask = (email: string) => api.query(ASK, { input: { email } });
const reset = async (token: string | null, newPassword = NEW) =>
  (await api.query(RESET, { input: { token, newPassword } })).data['resetPassword'];
const signIn = (email: string, password: string) => api.query(SIGN_IN, { input: { email, password } });
const mayEnter = async (password: string) =>
  (await signIn(EMAIL, password)).data['signIn'].problems.length === 0;
async function linkTo(email: string): Promise<string | null> {
  await ask(email);
  return (await postedMails(api, email)).at(-1)?.token ?? null;
}
const viewerOf = async (cookie: string) =>
  (await api.query('{ viewer { email } }', {}, { cookie })).data['viewer']?.email;

describe('Asking for a new password', () => {
  it('is answered with the same words and the same statements for a known and an unknown address', async () => {
    const answers: unknown[] = [];
    const count = (email: string) =>
      api.countQueries(async () => {
        const { data, status, errors } = await ask(email);
        answers.push({ data, status, errors });
      });
    expect(await count(EMAIL)).toBe(await count(STRANGER));
    expect(answers[0]).toEqual(answers[1]);
    expect((await postedMails(api, STRANGER))[0]).toMatchObject({ token: null });
  });

  it('tells an account that signs in elsewhere so, without a link', async () => {
    await api.database.execute('update identity.account set password_hash = null');
    expect(await linkTo(EMAIL)).toBeNull();
    expect((await postedMails(api, EMAIL))[0]?.subject).toBe('Ihr Konto meldet sich woanders an');
  });

  it('floods no mailbox', async () => {
    for (let count = 0; count < 5; count += 1) await ask(STRANGER);
    expect((await ask(STRANGER)).errors?.[0]?.extensions?.['code']).toBe('RATE_LIMITED');
    expect(await postedMails(api)).toHaveLength(5);
  });
});

describe('The new password', () => {
  it('counts from then on, ends every session, begins none, and the owner gets a mail', async () => {
    const cookie = `${SESSION_COOKIE}=${await api.get(OpenSession).run(accountId)}`;
    const token = await linkTo(EMAIL);
    const answer = await api.query(RESET, { input: { token, newPassword: NEW } }, { cookie });
    expect(answer.data['resetPassword']).toEqual(DONE);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(await viewerOf(cookie)).toBeUndefined();
    expect([await mayEnter(OLD), await mayEnter(NEW)]).toEqual([false, true]);
    expect((await postedMails(api, EMAIL)).at(-1)?.subject).toBe('Ihr Passwort wurde geändert');
    const events = await api.database.query<{ type: string }>(
      `select type from platform.event where account_id = $1 and type like '%password%' or payload->>'reason' = 'password_reset'`,
      [accountId],
    );
    expect(events.map(({ type }) => type).sort()).toEqual(['account.password_reset', 'session.ended']);
  });

  it.each([
    ['is too short', 'zu kurz', 'PASSWORD_TOO_SHORT'],
    ['attackers know', 'Passwort2026!', 'PASSWORD_KNOWN_TO_ATTACKERS'],
    ['is the name', 'Mara.Beispiel', 'PASSWORD_EASY_TO_GUESS'],
  ])('that %s is refused, and the link still works', async (_, password, code) => {
    const token = await linkTo(EMAIL);
    expect(await reset(token, password)).toMatchObject({ problems: [{ code, path: 'newPassword' }] });
    expect(await reset(token)).toEqual(DONE);
  });

  it('is not for invented people, as whom everybody acts', async () => {
    await api.database.execute('update identity.account set demo = true');
    expect(await reset(await linkTo(EMAIL))).toMatchObject({ problems: [{ code: 'DEMO_ACCOUNT_FIXED' }] });
  });
});

describe('The link for a new password', () => {
  it('works once, also when it is pressed twice at the same moment', async () => {
    const token = await linkTo(EMAIL);
    const answers = await Promise.all([reset(token), reset(token)]);
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect(await reset(token)).toEqual(LOST);
  });

  it('works for one hour', async () => {
    const start = new Date();
    api.get(Clock).now = () => start;
    const token = await linkTo(EMAIL);
    const input = { token, purpose: 'reset_password' };
    api.get(Clock).now = () => new Date(start.getTime() + 3_599_000);
    expect((await api.query(LINK, { input })).data['mailLink']).toEqual({ email: EMAIL });
    api.get(Clock).now = () => new Date(start.getTime() + 3_600_000);
    expect((await api.query(LINK, { input })).data['mailLink']).toBeNull();
    expect(await reset(token)).toEqual(LOST);
    expect(await mayEnter(OLD)).toBe(true);
  });

  it('ends when a newer one is asked for', async () => {
    const first = await linkTo(EMAIL);
    const second = await linkTo(EMAIL);
    expect([await reset(first), await reset(second)]).toEqual([LOST, DONE]);
  });

  it('that was altered or made up opens nothing and costs no hash', async () => {
    const token = await linkTo(EMAIL);
    const altered = `${token?.startsWith('A') ? 'B' : 'A'}${token?.slice(1)}`;
    for (const wrong of [altered, 'A'.repeat(43), '', "' or true --"])
      expect(await reset(wrong)).toEqual(LOST);
    expect(await mayEnter(OLD)).toBe(true);
  });

  it('stands nowhere in the database once the mail is sent', async () => {
    const token = await linkTo(EMAIL);
    const rows = await api.database.query<{ leaked: boolean }>(
      `select (select bool_or(l::text like '%' || $1 || '%') from identity.mail_link l) or
              (select coalesce(bool_or(e::text like '%' || $1 || '%'), false) from platform.event e) as leaked`,
      [token],
    );
    expect(rows).toEqual([{ leaked: false }]);
  });
});
