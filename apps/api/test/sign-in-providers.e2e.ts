import type { RealProvider } from '@allmende/tool-runtime/trial-provider';
import {
  AddMember,
  OpenSession,
  PROVIDER_COOKIE,
  RegisterAccount,
  SESSION_COOKIE,
} from '@allmende/identity-api';
import { Clock } from '@allmende/platform-api';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from './providers/browser.js';
import { errorOf, type Land, START, startLand } from './providers/land.js';
import type { ProviderApi } from './providers/provider-api.js';
import { agreeToLeave } from './providers/real-provider.js';

const VIEWER = '{ viewer { accountId displayName email networkRoles memberships { ags role } } }';
const MINUTE = 60_000;

let land: Land;
let system: ProviderApi;
let provider: RealProvider;

beforeAll(async () => {
  land = await startLand();
  ({ system, provider } = land);
});
afterAll(() => land?.stop());
afterEach(() => {
  Reflect.deleteProperty(system.api.get(Clock), 'now');
});

const signIn = (browser: Browser, person: string, address?: string) => land.signIn(browser, person, address);

async function rolesOf(browser: Browser): Promise<{ networkRoles: string[]; roles: string[] }> {
  const { viewer } = (await browser.ask(VIEWER)).data;
  return {
    networkRoles: viewer.networkRoles,
    roles: viewer.memberships.map(({ role }: { role: string }) => role).sort(),
  };
}

async function eventsOf(accountId: string): Promise<string[]> {
  const rows = await system.api.database.query<{ type: string }>(
    `select type from platform.event where account_id = $1 order by occurred_at, id`,
    [accountId],
  );
  return rows.map(({ type }) => type);
}

describe('Signing in by a provider', () => {
  it('makes an account for somebody new, with the roles of their groups, and says so in the trail', async () => {
    const browser = system.newBrowser();
    const visit = await signIn(browser, 'jana', `${START}?zurueck=%2Fkommunen%3Fland%3D99`);
    expect([errorOf(visit), visit.url.pathname + visit.url.search]).toEqual([null, '/kommunen?land=99']);
    const { viewer } = (await browser.ask(VIEWER)).data;
    expect(viewer).toMatchObject({ displayName: 'jana aus Wattenau', email: 'jana@wattenau.example' });
    expect(await rolesOf(browser)).toEqual({ networkRoles: ['editor'], roles: ['author', 'reader'] });
    expect((await eventsOf(viewer.accountId)).sort()).toEqual([
      'account.registered',
      'account.signed_in',
      'membership.added',
      'membership.added',
      'network_role.granted',
      'provider.linked',
    ]);
  });

  it('follows the groups at every sign-in, and leaves what was given by hand', async () => {
    const browser = system.newBrowser();
    await signIn(browser, 'rike');
    const { viewer } = (await browser.ask(VIEWER)).data;
    const [town] = await system.api.database.query<{ id: string }>(`select id from identity.organisation`);
    const accountId = viewer.accountId as string;
    await system.api.get(AddMember).run({ accountId, organisationId: town?.id ?? '', roles: ['signatory'] });
    const rike = provider.people.get('rike');
    if (rike !== undefined) rike.groups = ['/wattenau/leitung'];
    await signIn(browser, 'rike');
    expect(await rolesOf(browser)).toEqual({ networkRoles: [], roles: ['approver', 'signatory'] });
    expect((await eventsOf(accountId)).slice(-2).sort()).toEqual([
      'account.signed_in',
      'membership.roles_changed',
    ]);
  });

  it('keeps neither the subject nor the address in the trail', async () => {
    const rows = await system.api.database.query<{ told: string }>(
      `select type || payload::text || subject_id as told from platform.event`,
    );
    expect(rows.map(({ told }) => told).join()).not.toMatch(/@|jana|rike/);
  });

  it('proves the session by the provider, and not by a second factor nobody asked for', async () => {
    const rows = await system.api.database.query(`select distinct factor from identity.session`);
    expect(rows).toEqual([{ factor: 'provider' }]);
  });

  it('never opens an account by its address alone, and makes no second one', async () => {
    await system.api.get(RegisterAccount).run({
      email: 'OLE@wattenau.example',
      displayName: 'Ole',
      password: 'lang genug fürs Netz',
    });
    const browser = system.newBrowser();
    expect(errorOf(await signIn(browser, 'ole'))).toBe('PROVIDER_ACCOUNT_EXISTS');
    expect((await browser.ask(VIEWER)).data.viewer).toBeNull();
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/auth/oidc/land/start'])(
    'never leads on to %s',
    async (elsewhere) => {
      const visit = await signIn(
        system.newBrowser(),
        'jana',
        `${START}?zurueck=${encodeURIComponent(elsewhere)}`,
      );
      expect(visit.url.href).toBe(`${system.origin}/`);
    },
  );
});

describe('The way back from a provider', () => {
  /** Stops right before the callback and answers its address. */
  async function callbackOf(browser: Browser): Promise<URL> {
    let url = new URL(START, system.origin);
    for (;;) {
      const answer = await browser.request(url);
      const location = new URL(answer.headers.get('location') ?? '', url);
      if (location.pathname.endsWith('/callback')) return location;
      url = location;
    }
  }

  it('is good for one time: the same address again opens nothing', async () => {
    const browser = system.newBrowser();
    await signIn(browser, 'jana');
    const callback = await callbackOf(browser);
    expect(errorOf(await browser.open(callback))).toBeNull();
    expect(errorOf(await browser.open(callback))).toBe('PROVIDER_FLOW_OVER');
  });

  it('is only for the browser that began it', async () => {
    const browser = system.newBrowser();
    await signIn(browser, 'jana');
    const callback = await callbackOf(browser);
    const other = system.newBrowser();
    expect(errorOf(await other.open(callback))).toBe('PROVIDER_FLOW_OVER');
    other.setCookie(PROVIDER_COOKIE, 'A'.repeat(43));
    expect(errorOf(await other.open(callback))).toBe('PROVIDER_FLOW_OVER');
    expect(errorOf(await browser.open(callback))).toBeNull();
  });

  it('is over after ten minutes', async () => {
    const browser = system.newBrowser();
    await signIn(browser, 'jana');
    const callback = await callbackOf(browser);
    system.api.get(Clock).now = () => new Date(Date.now() + 10 * MINUTE);
    expect(errorOf(await browser.open(callback))).toBe('PROVIDER_FLOW_OVER');
  });

  it('says that the provider or the person refused', async () => {
    const browser = system.newBrowser();
    const page = await browser.open(START);
    const abort = /href="([^"]+\/abort)"/.exec(page.body)?.[1] ?? '';
    expect(errorOf(await browser.open(new URL(abort, page.url)))).toBe('PROVIDER_DENIED');
  });

  it('leaves no secret in the database that would open anything', async () => {
    const browser = system.newBrowser();
    await browser.request(new URL(START, system.origin));
    const rows = await system.api.database.query<{ row: string }>(
      `select row_to_json(f)::text as row from identity.provider_flow f`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join()).not.toContain(String(browser.cookie(PROVIDER_COOKIE)));
  });
});

describe('A provider that is down', () => {
  it('is said to be, after somebody tried, and holds up nobody else', async () => {
    const browser = system.newBrowser();
    const offered = '{ signInProviders { key labelDe labelEn available } }';
    expect((await browser.ask(offered)).data.signInProviders).toMatchObject([
      { key: 'land', available: true, labelDe: 'Landesportal land' },
      { key: 'fern', available: true },
    ]);
    expect(errorOf(await browser.open('/auth/oidc/fern/start'))).toBe('PROVIDER_UNREACHABLE');
    expect((await browser.ask(offered)).data.signInProviders[1]).toMatchObject({ available: false });
    expect(errorOf(await browser.open('/auth/oidc/nirgends/start'))).toBe('PROVIDER_UNKNOWN');
    expect(errorOf(await signIn(browser, 'jana'))).toBeNull();
  });
});

describe('Signing out', () => {
  it('ends the session here at once and then the one at the provider', async () => {
    const browser = system.newBrowser();
    await signIn(browser, 'jana');
    const before = provider.signedOut.length;
    const { signOut } = (await browser.ask('mutation { signOut { signedOut providerAddress } }')).data;
    expect(signOut.signedOut).toBe(true);
    expect((await browser.ask(VIEWER)).data.viewer).toBeNull();
    const visit = await agreeToLeave(browser, await browser.open(signOut.providerAddress));
    expect(visit.url.pathname + visit.url.search).toBe('/anmelden?hinweis=signed_out');
    expect(provider.signedOut.length).toBe(before + 1);
    expect((await browser.open(START)).body).toContain('name="login"');
    expect(errorOf(await browser.open(signOut.providerAddress))).toBe('PROVIDER_SIGN_OUT_FAILED');
  });

  it('leads nowhere else when a password opened the session', async () => {
    const [account] = await system.api.database.query<{ id: string }>(
      `select id from identity.account where email = 'ole@wattenau.example'`,
    );
    const browser = system.newBrowser();
    browser.setCookie(SESSION_COOKIE, await system.api.get(OpenSession).run(account?.id ?? ''));
    const { signOut } = (await browser.ask('mutation { signOut { signedOut providerAddress } }')).data;
    expect(signOut).toEqual({ signedOut: true, providerAddress: null });
  });
});
