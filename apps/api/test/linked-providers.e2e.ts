import { OpenSession, RegisterAccount, SESSION_COOKIE } from '@allmende/identity-api';
import { Clock } from '@allmende/platform-api';
import type { RealProvider } from '@allmende/tool-runtime/trial-provider';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from './providers/browser.js';
import { errorOf, type Land, START, startLand } from './providers/land.js';
import type { ProviderApi } from './providers/provider-api.js';
import { passThrough } from './providers/real-provider.js';

const VIEWER = '{ viewer { displayName networkRoles } }';
const MINUTE = 60_000;

let land: Land;
let system: ProviderApi;
let provider: RealProvider;

beforeAll(async () => {
  land = await startLand();
  ({ system, provider } = land);
  await system.api.get(RegisterAccount).run({
    email: 'ole@wattenau.example',
    displayName: 'Ole',
    password: 'lang genug fürs Netz',
  });
  await signIn(system.newBrowser(), 'jana');
});
afterAll(() => land?.stop());
afterEach(() => {
  Reflect.deleteProperty(system.api.get(Clock), 'now');
});

const signIn = (browser: Browser, person: string, address?: string) => land.signIn(browser, person, address);

async function networkRolesOf(browser: Browser): Promise<string[]> {
  return (await browser.ask(VIEWER)).data['viewer'].networkRoles;
}

describe('Linking a provider', () => {
  const LINK = 'mutation ($p: ID!) { linkProvider(input: { provider: $p }) { address problems { code } } }';
  const LINKED = '{ linkedProviders { id key viewerCan { unlink } } }';
  const UNLINK =
    'mutation ($id: ID!) { unlinkProvider(input: { id: $id }) { problems { code } linkedProviders { id } } }';

  async function asOle(): Promise<Browser> {
    const [account] = await system.api.database.query<{ id: string }>(
      `select id from identity.account where email = 'ole@wattenau.example'`,
    );
    const browser = system.newBrowser();
    browser.setCookie(SESSION_COOKIE, await system.api.get(OpenSession).run(account?.id ?? ''));
    return browser;
  }

  it('joins it to the account of the person who is signed in, after which it opens that account', async () => {
    const browser = await asOle();
    const { linkProvider } = (await browser.ask(LINK, { p: 'land' })).data;
    const visit = await passThrough(browser, await browser.open(linkProvider.address), 'ole');
    expect(visit.url.pathname + visit.url.search).toBe('/konto/anbieter?hinweis=link');
    const other = system.newBrowser();
    expect(errorOf(await signIn(other, 'ole'))).toBeNull();
    expect((await other.ask(VIEWER)).data.viewer).toMatchObject({ displayName: 'Ole' });
  });

  it('refuses somebody whom the provider already lets into another account', async () => {
    const browser = await asOle();
    const { linkProvider } = (await browser.ask(LINK, { p: 'land' })).data;
    const visit = await passThrough(browser, await browser.open(linkProvider.address), 'jana');
    expect([visit.url.pathname, errorOf(visit)]).toEqual(['/konto/anbieter', 'PROVIDER_IDENTITY_TAKEN']);
  });

  it('asks for a fresh confirmation, for taking away too', async () => {
    const browser = await asOle();
    system.api.get(Clock).now = () => new Date(Date.now() + 16 * MINUTE);
    expect((await browser.ask(LINK, { p: 'land' })).errors?.[0]?.extensions.code).toBe('CONFIRMATION_NEEDED');
    const [linked] = (await browser.ask(LINKED)).data.linkedProviders;
    expect((await browser.ask(UNLINK, { id: linked.id })).errors?.[0]?.extensions.code).toBe(
      'CONFIRMATION_NEEDED',
    );
  });

  it('tells in the page when the provider does not answer', async () => {
    const browser = await asOle();
    expect((await browser.ask(LINK, { p: 'fern' })).data.linkProvider).toEqual({
      address: null,
      problems: [{ code: 'PROVIDER_UNREACHABLE' }],
    });
  });

  it('is taken back with its roles while a password still opens the account', async () => {
    const ole = provider.people.get('ole');
    if (ole !== undefined) ole.groups = ['/redaktion'];
    const browser = system.newBrowser();
    await signIn(browser, 'ole');
    expect(await networkRolesOf(browser)).toEqual(['editor']);
    const [linked] = (await browser.ask(LINKED)).data.linkedProviders;
    expect(linked).toMatchObject({ key: 'land', viewerCan: { unlink: true } });
    const { unlinkProvider } = (await browser.ask(UNLINK, { id: linked.id })).data;
    expect(unlinkProvider).toEqual({ problems: [], linkedProviders: [] });
    expect(await networkRolesOf(browser)).toEqual([]);
  });

  it('stays when it is the last way to sign in, and is not shown to anybody else', async () => {
    const browser = system.newBrowser();
    await signIn(browser, 'jana');
    const [linked] = (await browser.ask(LINKED)).data.linkedProviders;
    expect(linked.viewerCan).toEqual({ unlink: false });
    const { unlinkProvider } = (await browser.ask(UNLINK, { id: linked.id })).data;
    expect(unlinkProvider).toEqual({ problems: [{ code: 'LAST_SIGN_IN_WAY' }], linkedProviders: null });
    const stranger = await asOle();
    expect((await stranger.ask(UNLINK, { id: linked.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('A passkey beside a provider', () => {
  const LINKED = '{ linkedProviders { id viewerCan { unlink } } }';
  const UNLINK = 'mutation ($id: ID!) { unlinkProvider(input: { id: $id }) { problems { code } } }';
  const REMOVE = 'mutation ($id: ID!) { removePasskey(input: { id: $id }) { problems { code } } }';

  it('opens the account without it, and is then what must stay', async () => {
    const browser = system.newBrowser();
    provider.people.set('mia', {
      email: 'mia@wattenau.example',
      email_verified: true,
      name: 'Mia',
      groups: [],
    });
    expect(errorOf(await signIn(browser, 'mia'))).toBeNull();
    const [passkey] = await system.api.database.query<{ id: string }>(
      `insert into identity.passkey (id, account_id, name, credential_id, public_key, counter, transports, synced,
         created_at)
       select gen_random_uuid(), a.id, 'Dienst-Laptop', 'mia', '\\x00', 0, '{}', false, now()
       from identity.account a where a.email = 'mia@wattenau.example' returning id`,
    );
    const [linked] = (await browser.ask(LINKED)).data.linkedProviders;
    expect(linked.viewerCan).toEqual({ unlink: true });
    expect((await browser.ask(UNLINK, { id: linked.id })).data.unlinkProvider.problems).toEqual([]);
    expect((await browser.ask(REMOVE, { id: passkey?.id })).data.removePasskey.problems).toEqual([
      { code: 'LAST_SIGN_IN_WAY' },
    ]);
  });
});

describe('Confirming at a provider', () => {
  const CONFIRM = `${START}?zweck=bestaetigen&zurueck=%2Fkonto`;

  async function confirmedAt(): Promise<number> {
    const rows = await system.api.database.query<{ at: Date }>(
      `select max(confirmed_at) as at from identity.session s join identity.account a on a.id = s.account_id
       where a.email = 'jana@wattenau.example'`,
    );
    return rows[0]?.at.getTime() ?? 0;
  }

  it('asks for the password there again and makes the same session fresh', async () => {
    const browser = system.newBrowser();
    await signIn(browser, 'jana');
    const token = browser.cookie(SESSION_COOKIE);
    await system.api.database.execute(`update identity.session set confirmed_at = now() - interval '1 hour'`);
    const page = await browser.open(CONFIRM);
    expect(page.body).toContain('name="login"');
    const visit = await passThrough(browser, page, 'jana');
    expect([errorOf(visit), visit.url.pathname]).toEqual([null, '/konto']);
    expect(browser.cookie(SESSION_COOKIE)).toBe(token);
    expect(Date.now() - (await confirmedAt())).toBeLessThan(MINUTE);
  });

  it('does not accept somebody else', async () => {
    const browser = system.newBrowser();
    await signIn(browser, 'jana');
    browser.forget(new URL(provider.issuer));
    const visit = await passThrough(browser, await browser.open(CONFIRM), 'rike');
    expect([visit.url.pathname, errorOf(visit)]).toEqual(['/konto/anbieter', 'PROVIDER_OTHER_PERSON']);
  });

  it('sends visitors to the sign-in', async () => {
    expect((await system.newBrowser().open(CONFIRM)).url.pathname).toBe('/anmelden');
  });
});
