import { Clock } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PasswordHasher } from '../access/password-hasher.js';
import { SESSION_COOKIE } from '../access/session-cookie.js';
import { sessionTokenHash } from '../access/session-token.js';
import { IdentityModule } from '../identity.module.js';
import { RegisterAccount } from './register-account.js';

const EMAIL = 'mara.beispiel@musterstadt.example';
const PASSWORD = 'Ein Satz mit Umlauten: Öl';
const SIGN_IN = `mutation($input: SignInInput!) {
  signIn(input: $input) { viewer { email displayName } problems { code path params { name value } } }
}`;
const VIEWER = '{ viewer { email } }';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule] });
  await api.get(RegisterAccount).run({ email: EMAIL, displayName: 'Mara Beispiel', password: PASSWORD });
});
afterAll(() => api.stop());

beforeEach(async () => {
  await api.database.execute('delete from identity.sign_in_attempt');
});
afterEach(() => {
  // The fixed time of a test hides the method of the class; without it the clock runs again.
  Reflect.deleteProperty(api.get(Clock), 'now');
});

function signIn(
  email: string,
  password: string,
  options: { cookie?: string; headers?: Record<string, string> } = {},
) {
  return api.query(SIGN_IN, { input: { email, password } }, options);
}

function setCookie(headers: Readonly<Record<string, unknown>>): string {
  return [headers['set-cookie'] ?? ''].flat().join('; ');
}

function cookieOf(headers: Readonly<Record<string, unknown>>): string {
  return setCookie(headers).split(';')[0] ?? '';
}

async function viewerOf(cookie: string): Promise<string | undefined> {
  return (await api.query(VIEWER, {}, { cookie })).data['viewer']?.email;
}

function travelTo(time: Date): void {
  api.get(Clock).now = () => time;
}

describe('Signing in', () => {
  it('with the right password opens a session for that person', async () => {
    const answer = await signIn(EMAIL, PASSWORD);
    expect(answer.data['signIn']).toEqual({
      viewer: { email: EMAIL, displayName: 'Mara Beispiel' },
      problems: [],
    });
    expect(await viewerOf(cookieOf(answer.headers))).toBe(EMAIL);
  });

  it('does not mind the case of the e-mail nor how an umlaut was typed', async () => {
    const answer = await signIn(EMAIL.toUpperCase(), PASSWORD.normalize('NFD'));
    expect(answer.data['signIn'].problems).toEqual([]);
  });

  it('keeps the token from scripts, other sites and other hosts', async () => {
    const cookie = setCookie((await signIn(EMAIL, PASSWORD)).headers);
    const [pair = '', ...attributes] = cookie.split('; ');
    expect(pair).toMatch(new RegExp(`^${SESSION_COOKIE}=[\\w-]{43}$`));
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
  });

  it('stores the hash of the token and not the token', async () => {
    const token = cookieOf((await signIn(EMAIL, PASSWORD)).headers).split('=')[1] ?? '';
    const rows = await api.database.query<{ found: boolean; leaked: boolean }>(
      `select bool_or(token_hash = $1) as found, bool_or(s::text like '%' || $2 || '%') as leaked from identity.session s`,
      [sessionTokenHash(token), token],
    );
    expect(rows).toEqual([{ found: true, leaked: false }]);
  });

  it('gives a new token each time and ends the session of the old one', async () => {
    const first = cookieOf((await signIn(EMAIL, PASSWORD)).headers);
    const second = cookieOf((await signIn(EMAIL, PASSWORD, { cookie: first })).headers);
    expect(second).not.toBe(first);
    expect(await viewerOf(first)).toBeUndefined();
    expect(await viewerOf(second)).toBe(EMAIL);
  });

  it('leaves a trace that names the session', async () => {
    await signIn(EMAIL, PASSWORD);
    const rows = await api.database.query<{ own: boolean }>(
      `select e.account_id = e.subject_id::uuid and exists (
         select from identity.session s where s.id = (e.payload->>'sessionId')::uuid and s.account_id = e.account_id
       ) as own from platform.event e where e.type = 'account.signed_in' order by e.occurred_at desc limit 1`,
    );
    expect(rows).toEqual([{ own: true }]);
  });
});

describe('Failing to sign in', () => {
  it('looks the same for a wrong password and for an unknown e-mail, and sets no cookie', async () => {
    const wrong = await signIn(EMAIL, 'ein anderes Wort');
    const unknown = await signIn('niemand@musterstadt.example', PASSWORD);
    expect(wrong.data).toEqual({
      signIn: { viewer: null, problems: [{ code: 'SIGN_IN_FAILED', path: '', params: [] }] },
    });
    expect(unknown.data).toEqual(wrong.data);
    expect(unknown.status).toBe(wrong.status);
    expect([wrong.headers['set-cookie'], unknown.headers['set-cookie']]).toEqual([undefined, undefined]);
  });

  it('costs the same comparison and the same statements for a wrong password and for an unknown e-mail', async () => {
    const hasher = api.get(PasswordHasher);
    const compared: string[] = [];
    hasher.verify = (storedHash, password) => {
      compared.push(storedHash);
      return PasswordHasher.prototype.verify(storedHash, password);
    };
    try {
      const wrong = await api.countQueries(() => signIn(EMAIL, 'ein anderes Wort'));
      const unknown = await api.countQueries(() => signIn('niemand@musterstadt.example', 'ein anderes Wort'));
      const asCostly = expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(compared).toEqual([asCostly, asCostly]);
      expect(compared[0]).not.toBe(compared[1]);
      expect(unknown).toBe(wrong);
    } finally {
      Reflect.deleteProperty(hasher, 'verify');
    }
  });

  it('says what is missing in an empty form', async () => {
    const answer = await signIn('', '');
    expect(answer.data['signIn'].problems).toMatchObject([
      { code: 'REQUIRED', path: 'email' },
      { code: 'REQUIRED', path: 'password' },
    ]);
  });

  it('is survived for texts that no database would take', async () => {
    const answer = await signIn('a\u0000@b.example', PASSWORD);
    expect(answer.data['signIn'].problems).toMatchObject([{ code: 'CONTROL_CHARACTERS', path: 'email' }]);
  });
});

describe('Too many failures', () => {
  it('for one e-mail hold up even the right password, until they are fifteen minutes old', async () => {
    const start = new Date();
    travelTo(start);
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn(EMAIL, `falsches Wort ${attempt}`);
    const refused = await signIn(EMAIL, PASSWORD);
    expect(refused.data['signIn']).toEqual({
      viewer: null,
      problems: [
        { code: 'TOO_MANY_ATTEMPTS', path: '', params: [{ name: 'retryAfterSeconds', value: '900' }] },
      ],
    });
    travelTo(new Date(start.getTime() + 900_000));
    expect((await signIn(EMAIL, PASSWORD)).data['signIn'].problems).toEqual([]);
  });

  it('for one e-mail leave others alone, and an unknown e-mail is held up just so', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn('niemand@musterstadt.example', 'falsch');
    const held = await signIn('Niemand@musterstadt.example', 'falsch');
    expect(held.data['signIn'].problems).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
    expect((await signIn(EMAIL, PASSWORD)).data['signIn'].problems).toEqual([]);
  });

  it('are not made worse by knocking while one is held up', async () => {
    for (let attempt = 0; attempt < 14; attempt += 1) await signIn(EMAIL, 'falsch');
    const rows = await api.database.query('select 1 from identity.sign_in_attempt');
    expect(rows).toHaveLength(10);
  });

  it('sent all at once are counted one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => signIn(EMAIL, 'falsch')));
    const codes = answers.map((answer) => answer.data['signIn'].problems[0].code as string);
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(10);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(15);
  });

  it('from one address hold up every e-mail, but no other address', async () => {
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
    await api.database.execute(
      `insert into identity.sign_in_attempt (id, email_hash, address_hash, occurred_at)
       select gen_random_uuid(), sha256(n::text::bytea), sha256('203.0.113.9'), now() from generate_series(1, 50) n`,
    );
    const held = await signIn(EMAIL, PASSWORD, from('203.0.113.9'));
    expect(held.data['signIn'].problems).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
    const elsewhere = await signIn(EMAIL, PASSWORD, from('203.0.113.10'));
    expect(elsewhere.data['signIn'].problems).toEqual([]);
  });

  it('are not counted for a sign-in that succeeds', async () => {
    for (let attempt = 0; attempt < 12; attempt += 1) {
      expect((await signIn(EMAIL, PASSWORD)).data['signIn'].problems).toEqual([]);
    }
  });
});
