import { Clock } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '../access/session-cookie.js';
import { IdentityModule } from '../identity.module.js';
import { ABrowser } from '../../test/a-browser.js';
import { APasskey } from '../../test/a-passkey.js';
import { RegisterAccount } from './register-account.js';

const PASSWORD = 'lang genug fürs Netz';

let api: TestApi;
let now = new Date('2026-03-02T08:00:00Z');
let people = 0;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule] });
});
afterAll(() => api.stop());
beforeEach(() => travelBy(120));

function travelBy(seconds: number): void {
  now = new Date(now.getTime() + seconds * 1_000);
  api.get(Clock).now = () => now;
}

async function aPerson() {
  people += 1;
  const email = `person-${people}@musterstadt.example`;
  const { id } = await api.get(RegisterAccount).run({ email, displayName: 'Mara', password: PASSWORD });
  const browser = new ABrowser(api);
  await browser.ask('signIn', { email, password: PASSWORD });
  return { id, email, browser };
}

async function register(browser: ABrowser, passkey: APasskey, name = 'Diensthandy') {
  const { options } = await browser.ask('startPasskeyRegistration');
  return browser.ask('registerPasskey', { name, answer: passkey.register(String(options)) });
}

async function aPersonWithPasskey() {
  const person = await aPerson();
  const passkey = new APasskey();
  await register(person.browser, passkey);
  return { ...person, passkey };
}

async function optionsFor(browser: ABrowser): Promise<string> {
  return String((await browser.ask('startPasskeySignIn'))['options']);
}

const codes = (browser: ABrowser, answer: string) => browser.problemsOf('signInWithPasskey', { answer });

describe('A passkey', () => {
  it('is registered under a name and brings recovery codes the first time only', async () => {
    const { browser } = await aPerson();
    const { options } = await browser.ask('startPasskeyRegistration');
    expect(JSON.parse(String(options))).toMatchObject({
      rp: { id: 'localhost', name: 'Allmende' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const first = await register(browser, new APasskey(), ' Diensthandy ');
    expect(first['recoveryCodes']).toHaveLength(10);
    travelBy(1);
    const second = await register(browser, new APasskey(), 'Schlüssel');
    expect(second).toMatchObject({ recoveryCodes: null, problems: [] });
    expect(second['secondFactors'].passkeys).toMatchObject([{ name: 'Diensthandy' }, { name: 'Schlüssel' }]);
  });

  it('signs in alone, without a password, as a second factor', async () => {
    const { id, email, passkey } = await aPersonWithPasskey();
    const browser = new ABrowser(api);
    const options = await optionsFor(browser);
    expect(JSON.parse(options)).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    const answer = await browser.ask('signInWithPasskey', { answer: passkey.sign(options) });
    expect(answer).toEqual({ viewer: { email }, problems: [] });
    expect([...browser.cookies.keys()]).toEqual([SESSION_COOKIE]);
    const rows = await api.database.query(
      `select factor from identity.session where account_id = $1 order by created_at desc limit 1`,
      [id],
    );
    expect(rows).toEqual([{ factor: 'second_factor' }]);
  });

  it('is the second step after the password, and is asked for by name then', async () => {
    const { email, passkey } = await aPersonWithPasskey();
    const browser = new ABrowser(api);
    const { challenge } = await browser.ask('signIn', { email, password: PASSWORD });
    expect(challenge.methods).toEqual(['passkey', 'recovery_code']);
    const options = await optionsFor(browser);
    expect(JSON.parse(options).allowCredentials).toMatchObject([
      { id: passkey.credentialId.toString('base64url'), transports: ['internal'] },
    ]);
    expect(await codes(browser, passkey.sign(options))).toEqual([]);
    expect([...browser.cookies.keys()]).toEqual([SESSION_COOKIE]);
  });

  it('never tells a visitor which passkeys there are', async () => {
    await aPersonWithPasskey();
    expect(JSON.parse(await optionsFor(new ABrowser(api))).allowCredentials ?? []).toEqual([]);
  });

  it('confirms its owner, but nobody else', async () => {
    const one = await aPersonWithPasskey();
    const other = await aPersonWithPasskey();
    travelBy(3_600);
    const confirm = async (passkey: APasskey) => {
      const { options } = await one.browser.ask('startPasskeyConfirmation');
      return one.browser.problemsOf('confirmIdentity', {
        method: 'passkey',
        secret: passkey.sign(String(options)),
      });
    };
    expect(await confirm(other.passkey)).toEqual(['PASSKEY_UNKNOWN']);
    expect(await confirm(one.passkey)).toEqual([]);
    expect(await one.browser.problemsOf('startTotp')).toEqual([]);
  });

  it('is renamed and removed by its owner only; after the last one the password is enough again', async () => {
    const { email, browser } = await aPersonWithPasskey();
    const stranger = await aPersonWithPasskey();
    const id = (await browser.ask('secondFactors'))['passkeys'][0].id as string;
    const renamed = await browser.ask('renamePasskey', { id, name: 'Neues Handy' });
    expect(renamed['secondFactors'].passkeys).toEqual([{ id, name: 'Neues Handy' }]);
    expect(await stranger.browser.ask('renamePasskey', { id, name: 'x' })).toEqual({ error: 'NOT_FOUND' });
    expect(await stranger.browser.ask('removePasskey', { id })).toEqual({ error: 'NOT_FOUND' });
    const removed = await browser.ask('removePasskey', { id });
    expect(removed['secondFactors']).toEqual({ passkeys: [], recoveryCodesLeft: 0 });
    const again = await new ABrowser(api).ask('signIn', { email, password: PASSWORD });
    expect(again['viewer']).toEqual({ email });
  });
});

describe('An answer of a passkey', () => {
  it('counts once, for the browser that asked, and for five minutes', async () => {
    const { passkey } = await aPersonWithPasskey();
    const [browser, thief] = [new ABrowser(api), new ABrowser(api)];
    const answer = passkey.sign(await optionsFor(browser));
    await optionsFor(thief);
    expect(await codes(thief, answer)).toEqual(['PASSKEY_TOO_LATE']);
    expect(await codes(browser, answer)).toEqual([]);
    const late = new ABrowser(api);
    const slow = passkey.sign(await optionsFor(late));
    travelBy(300);
    expect(await codes(late, slow)).toEqual(['PASSKEY_TOO_LATE']);
  });

  it('is used up even when it was wrong', async () => {
    const { passkey } = await aPersonWithPasskey();
    const browser = new ABrowser(api);
    const options = await optionsFor(browser);
    expect(await codes(browser, passkey.sign(options, { verified: false }))).toEqual(['PASSKEY_REFUSED']);
    expect(await codes(browser, passkey.sign(options))).toEqual(['PASSKEY_TOO_LATE']);
  });

  it.each([
    ['signed on another site', { origin: 'https://evil.example' }, 'PASSKEY_REFUSED'],
    ['without the person having been verified', { verified: false }, 'PASSKEY_REFUSED'],
    ['for a challenge of its own', { challenge: 'AAAA' }, 'PASSKEY_TOO_LATE'],
    ['of a copy that has signed less often', { counter: 0 }, 'PASSKEY_COPIED'],
  ])('%s is refused', async (_, ceremony, code) => {
    const { passkey } = await aPersonWithPasskey();
    const first = new ABrowser(api);
    expect(await codes(first, passkey.sign(await optionsFor(first), { counter: 7 }))).toEqual([]);
    const browser = new ABrowser(api);
    const answer = passkey.sign(await optionsFor(browser), { counter: 8, ...ceremony });
    expect(await codes(browser, answer)).toEqual([code]);
    expect(browser.cookies.has(SESSION_COOKIE)).toBe(false);
  });

  it('of a passkey nobody registered is refused as unknown, and nonsense as too late', async () => {
    const browser = new ABrowser(api);
    expect(await codes(browser, new APasskey().sign(await optionsFor(browser)))).toEqual(['PASSKEY_UNKNOWN']);
    for (const nonsense of ['{}', 'null', 'no json', '{"id":1,"response":{"clientDataJSON":"bnVsbA"}}']) {
      expect(await codes(browser, nonsense)).toEqual(['PASSKEY_TOO_LATE']);
    }
  });

  it('to a sign-in is no registration, and the other way round', async () => {
    const { browser, passkey } = await aPersonWithPasskey();
    const signing = passkey.sign(await optionsFor(browser));
    expect(await browser.problemsOf('registerPasskey', { name: 'x', answer: signing })).toEqual([
      'PASSKEY_TOO_LATE',
    ]);
    const { options } = await browser.ask('startPasskeyRegistration');
    expect(await codes(browser, passkey.sign(String(options)))).toEqual(['PASSKEY_TOO_LATE']);
  });
});
