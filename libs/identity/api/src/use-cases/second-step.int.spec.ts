import { Clock } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '../access/session-cookie.js';
import { STEP_COOKIE } from '../access/step-cookie.js';
import { IdentityModule } from '../identity.module.js';
import { RemoveExpiredSignIns } from '../jobs/remove-expired-sign-ins.js';
import { ABrowser, codeOf } from '../../test/a-browser.js';
import { RegisterAccount } from './register-account.js';

const EMAIL = 'mara.beispiel@musterstadt.example';
const PASSWORD = 'lang genug fürs Netz';
const START = new Date('2026-03-02T08:00:00Z');
const INPUT = { email: EMAIL, password: PASSWORD };

let api: TestApi;
let key: string;
let recoveryCodes: readonly string[];
let now = START;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule] });
  travelBy(0);
  await api.get(RegisterAccount).run({ email: EMAIL, displayName: 'Mara Beispiel', password: PASSWORD });
  const browser = new ABrowser(api);
  await browser.ask('signIn', INPUT);
  key = (await browser.ask('startTotp'))['key'];
  const before = browser.cookies.get(SESSION_COOKIE);
  const confirmed = await browser.ask('confirmTotp', { code: codeOf(key, now) });
  recoveryCodes = confirmed['recoveryCodes'];
  expect([before === browser.cookies.get(SESSION_COOKIE), recoveryCodes.length]).toEqual([false, 10]);
});
afterAll(() => api.stop());

beforeEach(async () => {
  await api.database.execute('delete from identity.sign_in_attempt');
  await api.database.execute('delete from identity.sign_in_step');
  // A new code for every test: the one before is used up.
  travelBy(120);
});
afterEach(() => {
  Reflect.deleteProperty(api.get(Clock), 'now');
});

function travelBy(seconds: number): void {
  now = new Date(now.getTime() + seconds * 1_000);
  api.get(Clock).now = () => now;
}

async function afterPassword(): Promise<ABrowser> {
  const browser = new ABrowser(api);
  await browser.ask('signIn', INPUT);
  return browser;
}

const totp = (code: string) => ({ method: 'totp', code });
const recovery = (code: string) => ({ method: 'recovery_code', code });

describe('The right password of an account with a second factor', () => {
  it('opens no session but the second step, and says what may be shown', async () => {
    const browser = new ABrowser(api);
    const answer = await browser.ask('signIn', INPUT);
    expect(answer).toMatchObject({ viewer: null, problems: [] });
    expect(answer['challenge']).toEqual({
      methods: ['totp', 'recovery_code'],
      expiresAt: new Date(now.getTime() + 600_000).toISOString(),
    });
    expect([...browser.cookies.keys()]).toEqual([STEP_COOKIE]);
    expect(await browser.ask('viewer')).toEqual({});
  });

  it('costs as many statements as ever when it is wrong', async () => {
    const wrong = await api.countQueries(() =>
      new ABrowser(api).ask('signIn', { ...INPUT, password: 'ein anderes Wort' }),
    );
    const unknown = await api.countQueries(() =>
      new ABrowser(api).ask('signIn', { email: 'niemand@musterstadt.example', password: 'ein anderes Wort' }),
    );
    expect(wrong).toBe(unknown);
  });
});

describe('The second step', () => {
  it('with the code of the app opens a session and is over', async () => {
    const browser = await afterPassword();
    const answer = await browser.ask('completeSignIn', totp(codeOf(key, now)));
    expect(answer).toMatchObject({ viewer: { email: EMAIL }, problems: [] });
    expect([...browser.cookies.keys()]).toEqual([SESSION_COOKIE]);
    expect(await browser.ask('viewer')).toMatchObject({ email: EMAIL });
    const rows = await api.database.query(
      `select s.factor, (select count(*)::int from identity.sign_in_step) as steps
       from identity.session s order by s.created_at desc limit 1`,
    );
    expect(rows).toEqual([{ factor: 'second_factor', steps: 0 }]);
  });

  it('takes no code twice, not even in another browser, and none of before', async () => {
    const code = codeOf(key, now);
    const [one, other] = [await afterPassword(), await afterPassword()];
    expect(await one.problemsOf('completeSignIn', totp(code))).toEqual([]);
    expect(await other.problemsOf('completeSignIn', totp(code))).toEqual(['CODE_WRONG']);
    const before = codeOf(key, new Date(now.getTime() - 30_000));
    expect(await other.problemsOf('completeSignIn', totp(before))).toEqual(['CODE_WRONG']);
  });

  it('gives the same code sent twice at once one session', async () => {
    const code = codeOf(key, now);
    const browsers = [await afterPassword(), await afterPassword(), await afterPassword()];
    const problems = await Promise.all(
      browsers.map((browser) => browser.problemsOf('completeSignIn', totp(code))),
    );
    expect(problems.flat()).toEqual(['CODE_WRONG', 'CODE_WRONG']);
  });

  it('belongs to the browser that gave the password', async () => {
    await afterPassword();
    const stranger = new ABrowser(api);
    const codes = await stranger.problemsOf('completeSignIn', totp(codeOf(key, now)));
    stranger.cookies.set(STEP_COOKIE, 'A'.repeat(43));
    const guessed = await stranger.problemsOf('completeSignIn', totp(codeOf(key, now)));
    expect([codes, guessed]).toEqual([['SIGN_IN_STEP_OVER'], ['SIGN_IN_STEP_OVER']]);
  });

  it('ends after ten minutes, and is removed', async () => {
    const browser = await afterPassword();
    travelBy(600);
    expect(await browser.problemsOf('completeSignIn', totp(codeOf(key, now)))).toEqual(['SIGN_IN_STEP_OVER']);
    await api.get(RemoveExpiredSignIns).handle();
    expect(
      await api.database.query('select 1 from identity.sign_in_step where expires_at <= $1', [now]),
    ).toEqual([]);
  });

  it('ends with the fifth wrong code', async () => {
    const browser = await afterPassword();
    const codes: string[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      codes.push(...(await browser.problemsOf('completeSignIn', totp('000000'))));
    }
    expect(codes).toEqual([...Array<string>(4).fill('CODE_WRONG'), 'SIGN_IN_STEP_OVER', 'SIGN_IN_STEP_OVER']);
  });

  it('is held up after ten wrong codes, however many passwords were right between them', async () => {
    for (let step = 0; step < 2; step += 1) {
      const browser = await afterPassword();
      for (let attempt = 0; attempt < 5; attempt += 1) await browser.ask('completeSignIn', totp('000000'));
    }
    const browser = await afterPassword();
    expect(await browser.problemsOf('completeSignIn', totp(codeOf(key, now)))).toEqual(['TOO_MANY_ATTEMPTS']);
  });
});

describe('A recovery code', () => {
  it('opens the session once, and its owner is told how many are left', async () => {
    const [code = ''] = recoveryCodes;
    const browser = await afterPassword();
    expect(
      await browser.problemsOf('completeSignIn', recovery(code.toLowerCase().replace('-', ' '))),
    ).toEqual([]);
    expect(await browser.ask('secondFactors')).toMatchObject({ recoveryCodesLeft: 9 });
    const again = await afterPassword();
    expect(await again.problemsOf('completeSignIn', recovery(code))).toEqual(['CODE_WRONG']);
    const [mail] = await api.database.query<{ text: string }>(
      `select text from platform.mail where subject = 'Ein Wiederherstellungscode wurde verwendet'`,
    );
    expect(mail?.text).toContain('Es sind noch 9 Codes übrig.');
    const [event] = await api.database.query(
      `select payload from platform.event where type = 'factor.recovery_used'`,
    );
    expect(event).toEqual({ payload: { left: 9 } });
  });

  it('is kept as a hash, like the token of the step, and the key of the app is sealed', async () => {
    const browser = await afterPassword();
    const token = browser.cookies.get(STEP_COOKIE) ?? '';
    const [row] = await api.database.query<Record<string, boolean>>(
      `select (select bool_or(s::text like '%' || $1 || '%') from identity.sign_in_step s) as token,
              (select bool_or(c.code_hash not like '$argon2id$%') from identity.recovery_code c) as code,
              (select bool_or(position(decode($2, 'hex') in t.sealed_secret) > 0) from identity.totp t) as key`,
      [token, Buffer.from(key).toString('hex')],
    );
    expect(row).toEqual({ token: false, code: false, key: false });
  });
});
