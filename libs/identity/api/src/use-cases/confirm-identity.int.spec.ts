import { Clock } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '../access/session-cookie.js';
import { IdentityModule } from '../identity.module.js';
import { ABrowser, codeOf } from '../../test/a-browser.js';
import { AddMember } from './add-member.js';
import { FoundOrganisation } from './found-organisation.js';
import { GrantNetworkRole } from './grant-network-role.js';
import { OpenSession } from './open-session.js';
import { RegisterAccount } from './register-account.js';

const PASSWORD = 'lang genug fürs Netz';

let api: TestApi;
let now = new Date('2026-03-02T08:00:00Z');
let people = 0;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule], config: { SECOND_FACTOR: 'required' } });
});
afterAll(() => api.stop());
beforeEach(() => travelBy(120));

function travelBy(seconds: number): void {
  now = new Date(now.getTime() + seconds * 1_000);
  api.get(Clock).now = () => now;
}

/** Somebody new in a browser where they signed in a moment ago. */
async function aPerson(demo = false) {
  people += 1;
  const email = `person-${people}@musterstadt.example`;
  const { id } = await api.get(RegisterAccount).run({ email, displayName: 'Mara', password: PASSWORD, demo });
  const browser = new ABrowser(api);
  await browser.ask('signIn', { email, password: PASSWORD });
  return { id, email, browser };
}

async function withApp(browser: ABrowser): Promise<string> {
  const { key } = await browser.ask('startTotp');
  await browser.ask('confirmTotp', { code: codeOf(String(key), now) });
  travelBy(60);
  return String(key);
}

async function sessionsOf(accountId: string) {
  return api.database.query<{ factor: string; confirmedAt: Date }>(
    `select factor, confirmed_at as "confirmedAt" from identity.session where account_id = $1`,
    [accountId],
  );
}

describe('A confirmation', () => {
  it('is good for fifteen minutes and then asked again', async () => {
    const { browser } = await aPerson();
    travelBy(899);
    expect(await browser.problemsOf('startTotp')).toEqual([]);
    travelBy(1);
    expect(await browser.ask('startTotp')).toEqual({ error: 'CONFIRMATION_NEEDED' });
  });

  it('with the password renews the session under another token, and the old token is worth nothing', async () => {
    const { id, browser } = await aPerson();
    travelBy(3_600);
    const old = browser.cookies.get(SESSION_COOKIE) ?? '';
    expect(await browser.ask('confirmationMethods')).toEqual(['password']);
    const answer = await browser.ask('confirmIdentity', { method: 'password', secret: PASSWORD });
    expect(answer).toEqual({ confirmed: true, problems: [] });
    expect(await sessionsOf(id)).toEqual([{ factor: 'password', confirmedAt: now }]);
    expect(await browser.problemsOf('startTotp')).toEqual([]);
    browser.cookies.set(SESSION_COOKIE, old);
    expect(await browser.ask('viewer')).toEqual({});
  });

  it('with a wrong password changes nothing and counts as a failed sign-in', async () => {
    const { id, email, browser } = await aPerson();
    const [before] = await sessionsOf(id);
    travelBy(3_600);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await browser.problemsOf('confirmIdentity', { method: 'password', secret: 'falsch' })).toEqual([
        'PASSWORD_WRONG',
      ]);
    }
    expect(await browser.problemsOf('confirmIdentity', { method: 'password', secret: PASSWORD })).toEqual([
      'TOO_MANY_ATTEMPTS',
    ]);
    expect(await new ABrowser(api).problemsOf('signIn', { email, password: PASSWORD })).toEqual([
      'TOO_MANY_ATTEMPTS',
    ]);
    expect(await sessionsOf(id)).toEqual([before]);
  });

  it('asks for the second factor once there is one; the password is no longer enough', async () => {
    const { id, browser } = await aPerson();
    const key = await withApp(browser);
    travelBy(3_600);
    expect(await browser.ask('confirmationMethods')).toEqual(['totp', 'recovery_code']);
    expect(await browser.problemsOf('confirmIdentity', { method: 'password', secret: PASSWORD })).toEqual([
      'CONFIRMATION_METHOD_NOT_OFFERED',
    ]);
    const code = { method: 'totp', secret: codeOf(key, now) };
    expect(await browser.problemsOf('confirmIdentity', { ...code, secret: '000000' })).toEqual([
      'CODE_WRONG',
    ]);
    expect(await browser.problemsOf('confirmIdentity', code)).toEqual([]);
    expect(await browser.problemsOf('confirmIdentity', code)).toEqual(['CODE_WRONG']);
    expect(await sessionsOf(id)).toEqual([{ factor: 'second_factor', confirmedAt: now }]);
    const events = await api.database.query(
      `select payload from platform.event where type = 'session.confirmed' and account_id = $1`,
      [id],
    );
    expect(events).toEqual([{ payload: { method: 'totp' } }]);
  });

  it('at a provider is not ours to take', async () => {
    const { browser } = await aPerson();
    expect(await browser.problemsOf('confirmIdentity', { method: 'provider', secret: 'x' })).toEqual([
      'CONFIRMATION_METHOD_NOT_OFFERED',
    ]);
  });
});

describe('A factor', () => {
  it('is set up only by the first right code, and there is one app at a time', async () => {
    const { id, browser } = await aPerson();
    expect(await browser.problemsOf('confirmTotp', { code: '000000' })).toEqual(['TOTP_NOT_BEGUN']);
    const { key } = await browser.ask('startTotp');
    expect(await browser.problemsOf('confirmTotp', { code: '000000' })).toEqual(['CODE_WRONG']);
    expect(await browser.ask('secondFactors')).toMatchObject({ totp: null, recoveryCodesLeft: 0 });
    expect(await browser.problemsOf('confirmTotp', { code: codeOf(String(key), now) })).toEqual([]);
    expect(await browser.problemsOf('startTotp')).toEqual(['TOTP_SET_UP_ALREADY']);
    expect(await sessionsOf(id)).toMatchObject([{ factor: 'second_factor' }]);
  });

  it('is never removed silently, and with the last one the codes go and no session counts as proven by it', async () => {
    const { id, email, browser } = await aPerson();
    await withApp(browser);
    travelBy(3_600);
    expect(await browser.ask('removeTotp')).toEqual({ error: 'CONFIRMATION_NEEDED' });
    await api.database.execute('update identity.session set confirmed_at = $2 where account_id = $1', [
      id,
      now,
    ]);
    expect(await browser.ask('removeTotp')).toEqual({
      secondFactors: { recoveryCodesLeft: 0 },
      problems: [],
    });
    expect(await browser.ask('removeTotp')).toEqual({ error: 'NOT_FOUND' });
    expect(await sessionsOf(id)).toMatchObject([{ factor: 'password' }]);
    await api.runJobs().catch(() => undefined);
    const mails = await api.database.query<{ subject: string }>(
      `select subject from platform.mail where recipient = $1 order by created_at, id`,
      [email],
    );
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Ihre Anmeldung hat einen neuen zweiten Faktor',
      'Ein zweiter Faktor Ihrer Anmeldung wurde entfernt',
    ]);
  });

  it('has its recovery codes renewed, and then the old ones are void', async () => {
    const { browser } = await aPerson();
    expect(await browser.problemsOf('renewRecoveryCodes')).toEqual(['NO_SECOND_FACTOR']);
    const { key } = await browser.ask('startTotp');
    const first = await browser.ask('confirmTotp', { code: codeOf(String(key), now) });
    const second = await browser.ask('renewRecoveryCodes');
    const [old = ''] = first['recoveryCodes'] as string[];
    const [fresh = ''] = second['recoveryCodes'] as string[];
    const confirm = (secret: string) =>
      browser.problemsOf('confirmIdentity', { method: 'recovery_code', secret });
    expect([await confirm(old), await confirm(fresh)]).toEqual([['CODE_WRONG'], []]);
  });
});

describe('Roles that want a second factor', () => {
  async function grant(accountId: string): Promise<void> {
    const town = { kind: 'association', name: `Verband ${people}`, verified: true } as const;
    const { id: organisationId } = await api.get(FoundOrganisation).run(town);
    await api.get(AddMember).run({ accountId, organisationId, roles: ['author', 'approver'] });
    await api.get(GrantNetworkRole).run({ accountId, role: 'editor' });
  }

  it('rest after a password alone, the person is told, and setting up a factor wakes them at once', async () => {
    const { id, browser } = await aPerson();
    await grant(id);
    expect(await browser.ask('viewer')).toMatchObject({
      memberships: [{ role: 'author' }],
      networkRoles: [],
      restingRoles: { memberships: [{ role: 'approver' }], networkRoles: ['editor'] },
    });
    await withApp(browser);
    expect(await browser.ask('viewer')).toMatchObject({
      memberships: [{ role: 'approver' }, { role: 'author' }],
      networkRoles: ['editor'],
      restingRoles: { memberships: [], networkRoles: [] },
    });
  });

  it('never rest for the invented people', async () => {
    const { id, browser } = await aPerson(true);
    await grant(id);
    expect(await browser.ask('viewer')).toMatchObject({ networkRoles: ['editor'] });
  });
});

describe('A session', () => {
  it('gets another token without being confirmed by that, and one that is over gets none', async () => {
    const { id } = await aPerson();
    const rows = await api.database.query<{ id: string }>(
      'select id from identity.session where account_id = $1',
      [id],
    );
    const sessionId = rows[0]?.id ?? '';
    const before = await sessionsOf(id);
    const token = await api.get(OpenSession).rotate(sessionId);
    const browser = new ABrowser(api);
    browser.cookies.set(SESSION_COOKIE, token);
    expect(await browser.ask('viewer')).toMatchObject({ email: `person-${people}@musterstadt.example` });
    expect(await sessionsOf(id)).toEqual(before);
    await expect(api.get(OpenSession).rotate(id)).rejects.toThrow('UNAUTHENTICATED');
  });
});
