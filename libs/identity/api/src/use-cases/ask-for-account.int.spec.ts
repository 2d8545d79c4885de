import { Clock } from '@allmende/platform-api';
import { createTestApi, postedMails, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PasswordHasher } from '../access/password-hasher.js';
import { IdentityModule } from '../identity.module.js';
import { RemoveUnfollowedLinks } from '../jobs/remove-unfollowed-links.js';
import { RegisterAccount } from './register-account.js';

const KNOWN = 'mara@musterstadt.example';
const NEW = 'neu@musterstadt.example';
const PASSWORD = 'Der Bauhof fährt um sieben';
const SIGN_UP = `mutation($input: SignUpInput!) { signUp(input: $input) { mailed problems { code path } } }`;
const RESEND = `mutation($input: MailToInput!) { resendSignUpMail(input: $input) { mailed problems { code } } }`;
const CONFIRM = `mutation($input: FollowLinkInput!) { confirmSignUp(input: $input) { email problems { code path } } }`;
const LINK = `query($input: MailLinkInput!) { mailLink(input: $input) { email displayName } }`;
const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;
const SENT = { data: { signUp: { mailed: true, problems: [] } } };

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule], work: false });
  await api.get(RegisterAccount).run({ email: KNOWN, displayName: 'Mara Beispiel', password: PASSWORD });
});
afterAll(() => api.stop());
beforeEach(async () => {
  for (const table of [
    'platform.mail',
    'platform.rate_window',
    'identity.sign_up',
    'identity.sign_in_attempt',
  ])
    await api.database.execute(`delete from ${table}`);
  await api.database.execute('delete from identity.account where email <> $1', [KNOWN]);
});
afterEach(() => {
  Reflect.deleteProperty(api.get(Clock), 'now');
});

const signUp = (email: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  api.query(SIGN_UP, { input: { email, displayName: 'Neu Hier', password: PASSWORD, ...more } }, { headers });
const confirm = async (token: string | null) =>
  (await api.query(CONFIRM, { input: { token } })).data['confirmSignUp'];
const signIn = async (email: string, password = PASSWORD) =>
  (await api.query(SIGN_IN, { input: { email, password } })).data['signIn'].problems as { code: string }[];
const opened = async (token: string | null, purpose = 'sign_up') =>
  (await api.query(LINK, { input: { token, purpose } })).data['mailLink'];
async function mailTo(email: string) {
  const mails = await postedMails(api, email);
  const mail = mails.at(-1);
  if (mail === undefined) throw new Error(`No mail to ${email}`);
  return mail;
}

describe('Asking for an account', () => {
  it('mails a link, and only that link makes an account, which one then signs in to', async () => {
    expect(await signUp(NEW)).toMatchObject(SENT);
    expect(await signIn(NEW)).toEqual([{ code: 'SIGN_IN_FAILED' }]);
    const { token, subject } = await mailTo(NEW);
    expect(subject).toBe('Bitte bestätigen Sie Ihre E-Mail-Adresse');
    expect(await confirm(token)).toEqual({ email: NEW, problems: [] });
    expect(await signIn(NEW)).toEqual([]);
    const events = await api.database.query(
      `select type from platform.event e join identity.account a on a.id = e.subject_id::uuid
       where a.email = $1 and e.type = 'account.registered'`,
      [NEW],
    );
    expect(events).toHaveLength(1);
  });

  it('answers a known address with the same words and mails it that it has an account', async () => {
    const [known, unknown] = [await signUp(KNOWN.toUpperCase()), await signUp(NEW)];
    expect([known.data, known.status, known.errors]).toEqual([unknown.data, unknown.status, unknown.errors]);
    expect(await mailTo(KNOWN)).toMatchObject({ subject: 'Sie haben schon ein Konto', token: null });
    expect(await signIn(KNOWN)).toEqual([]);
  });

  it('costs the same statements and one hash whether the address is known or not', async () => {
    const hasher = api.get(PasswordHasher);
    let hashes = 0;
    hasher.hash = (password) => {
      hashes += 1;
      return PasswordHasher.prototype.hash.call(hasher, password);
    };
    try {
      const known = await api.countQueries(() => signUp(KNOWN));
      const unknown = await api.countQueries(() => signUp(NEW));
      expect([known, hashes]).toEqual([unknown, 2]);
    } finally {
      Reflect.deleteProperty(hasher, 'hash');
    }
  });

  it('stores neither the link nor the password', async () => {
    await signUp(NEW);
    const { token } = await mailTo(NEW);
    const rows = await api.database.query<{ row: string }>('select s::text as row from identity.sign_up s');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(PASSWORD);
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.row).not.toContain(Buffer.from(token ?? '').toString('hex'));
  });

  it('brings the way back into the link, but never one that leads elsewhere', async () => {
    await signUp(NEW, { back: '/einladung?t=1' });
    expect((await mailTo(NEW)).text).toContain('zurueck=%2Feinladung%3Ft%3D1');
    await signUp(NEW, { back: '//evil.example' });
    expect((await mailTo(NEW)).text).not.toContain('zurueck');
  });

  it.each([
    ['an address that is none', { email: 'mara' }, 'EMAIL_INVALID', 'email'],
    ['a name with an unseen sign', { displayName: 'Ma\u0000ra' }, 'CONTROL_CHARACTERS', 'displayName'],
    ['no name', { displayName: '  ' }, 'REQUIRED', 'displayName'],
    ['a short password', { password: 'zu kurz' }, 'PASSWORD_TOO_SHORT', 'password'],
    ['a password attackers know', { password: 'Sonnenschein1' }, 'PASSWORD_KNOWN_TO_ATTACKERS', 'password'],
    ['the name as password', { password: 'neu hier 2026!' }, 'PASSWORD_EASY_TO_GUESS', 'password'],
  ])('is refused for %s, without a mail', async (_, more, code, path) => {
    const answer = await signUp(NEW, more);
    expect(answer.data['signUp'].problems[0]).toMatchObject({ code, path });
    expect(await postedMails(api)).toEqual([]);
  });

  it('floods no mailbox: the sixth mail within an hour is refused, for known and unknown addresses alike', async () => {
    for (const email of [KNOWN, NEW]) {
      for (let count = 0; count < 5; count += 1) expect(await signUp(email)).toMatchObject(SENT);
      const answer = await signUp(email);
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('RATE_LIMITED');
      expect(await postedMails(api, email)).toHaveLength(5);
    }
  });
});

describe('The link', () => {
  const DAY = 24 * 3_600_000;
  const LOST = { email: null, problems: [{ code: 'LINK_NOT_VALID', path: '' }] };

  it('shows for whom it is when it is opened, and opening it does nothing', async () => {
    await signUp(NEW);
    const { token } = await mailTo(NEW);
    for (let scan = 0; scan < 3; scan += 1)
      expect(await opened(token)).toEqual({ email: NEW, displayName: 'Neu Hier' });
    expect(await signIn(NEW)).toEqual([{ code: 'SIGN_IN_FAILED' }]);
    expect(await confirm(token)).toMatchObject({ problems: [] });
  });

  it('works once', async () => {
    await signUp(NEW);
    const { token } = await mailTo(NEW);
    const answers = await Promise.all([confirm(token), confirm(token), confirm(token)]);
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect(await confirm(token)).toEqual(LOST);
    expect(await opened(token)).toBeNull();
  });

  it('works for 24 hours, and then nothing of the wish is kept', async () => {
    const start = new Date();
    api.get(Clock).now = () => start;
    await signUp(NEW);
    const { token } = await mailTo(NEW);
    api.get(Clock).now = () => new Date(start.getTime() + DAY);
    expect([await opened(token), await confirm(token)]).toEqual([null, LOST]);
    await api.get(RemoveUnfollowedLinks).handle();
    expect(await api.database.query('select 1 from identity.sign_up')).toEqual([]);
  });

  it('that was altered, or made for something else, opens nothing', async () => {
    await signUp(NEW);
    const { token } = await mailTo(NEW);
    const altered = `${token?.startsWith('A') ? 'B' : 'A'}${token?.slice(1)}`;
    for (const wrong of [altered, '', `${token}x`, 'x'.repeat(500)])
      expect((await confirm(wrong)).problems).toEqual(LOST.problems);
    expect([await opened(token, 'reset_password'), await opened(token, 'prove_email')]).toEqual([null, null]);
  });

  it('of somebody else for the same address ends with the account, so that two wishes make one account', async () => {
    await signUp(NEW);
    const { token: first } = await mailTo(NEW);
    await signUp(NEW, { displayName: 'Jemand', password: 'Ein ganz anderer langer Satz' });
    const { token: second } = await mailTo(NEW);
    expect((await confirm(first)).problems).toEqual([]);
    expect(await confirm(second)).toEqual(LOST);
    expect(await signIn(NEW)).toEqual([]);
  });

  it('can be sent again: the new one works, the one before no more', async () => {
    await signUp(NEW);
    const { token: first } = await mailTo(NEW);
    const again = await api.query(RESEND, { input: { email: NEW } });
    expect(again.data['resendSignUpMail']).toEqual({ mailed: true, problems: [] });
    const { token: second } = await mailTo(NEW);
    expect(await confirm(first)).toEqual(LOST);
    expect((await confirm(second)).problems).toEqual([]);
  });

  it('is not mailed again to a known or a strange address, which get the same answer', async () => {
    await signUp(KNOWN);
    for (const email of [KNOWN, 'fremd@musterstadt.example']) {
      const answer = await api.query(RESEND, { input: { email } });
      expect(answer.data['resendSignUpMail']).toEqual({ mailed: true, problems: [] });
      expect((await mailTo(email)).token).toBeNull();
    }
  });
});
