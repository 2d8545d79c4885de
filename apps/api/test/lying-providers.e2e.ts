import { SESSION_COOKIE } from '@allmende/identity-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Visit } from './providers/browser.js';
import { type Lies, LyingProvider } from './providers/lying-provider.js';
import { type ProviderApi, reserveOrigin, startProviderApi, written } from './providers/provider-api.js';

let system: ProviderApi;
let liar: LyingProvider;
let other: LyingProvider;

beforeAll(async () => {
  const origin = await reserveOrigin();
  liar = await LyingProvider.start('allmende');
  other = await LyingProvider.start('allmende');
  system = await startProviderApi(origin, [
    written('liar', liar.issuer, {
      mailDomains: ['musterstadt.example'],
      secondFactor: { acr: ['loa3'], amr: ['otp'] },
    }),
    written('other', other.issuer, {
      requireGroup: true,
      roles: [{ group: '/redaktion', networkRole: 'editor' }],
    }),
  ]);
});
afterAll(async () => {
  await system?.stop();
  await liar?.stop();
  await other?.stop();
});
beforeEach(async () => {
  await system.api.database.execute('delete from identity.account');
  liar.tell({});
  other.tell({});
});

const errorOf = (visit: Visit) => visit.url.searchParams.get('fehler');
const now = () => Math.floor(Date.now() / 1000);

async function tryWith(lies: Partial<Lies>, browser: Browser = system.newBrowser()): Promise<string | null> {
  liar.tell(lies);
  const refusal = errorOf(await browser.open('/auth/oidc/liar/start'));
  expect(browser.cookie(SESSION_COOKIE) === undefined).toBe(refusal !== null);
  return refusal;
}

async function accounts(): Promise<number> {
  const rows = await system.api.database.query<{ count: string }>('select count(*) from identity.account');
  return Number(rows[0]?.count);
}

describe('An answer of a provider', () => {
  it('opens a session when all of it is true', async () => {
    expect(await tryWith({})).toBeNull();
    expect(await accounts()).toBe(1);
  });

  const REFUSED: readonly (readonly [says: string, lies: () => Partial<Lies>, refusal: string])[] = [
    ['another nonce', () => ({ claims: { nonce: 'of another way' } }), 'PROVIDER_ANSWER_INVALID'],
    ['no nonce', () => ({ claims: { nonce: undefined } }), 'PROVIDER_ANSWER_INVALID'],
    ['another issuer in the token', () => ({ claims: { iss: other.issuer } }), 'PROVIDER_ANSWER_INVALID'],
    ['another issuer in the address', () => ({ iss: other.issuer }), 'PROVIDER_ANSWER_INVALID'],
    ['another audience', () => ({ claims: { aud: 'another client' } }), 'PROVIDER_ANSWER_INVALID'],
    ['a key it does not publish', () => ({ foreignKey: true }), 'PROVIDER_ANSWER_INVALID'],
    ['no person', () => ({ claims: { sub: undefined } }), 'PROVIDER_ANSWER_INVALID'],
    [
      'a token that is long over',
      () => ({ claims: { iat: now() - 600, exp: now() - 75 } }),
      'PROVIDER_CLOCK_SKEW',
    ],
    [
      'a token from the future',
      () => ({ claims: { iat: now() + 90, exp: now() + 400 } }),
      'PROVIDER_CLOCK_SKEW',
    ],
    ['a token that is not valid yet', () => ({ claims: { nbf: now() + 90 } }), 'PROVIDER_CLOCK_SKEW'],
    ['that the person refused', () => ({ error: 'access_denied' }), 'PROVIDER_DENIED'],
    ['that it is busy', () => ({ error: 'temporarily_unavailable' }), 'PROVIDER_UNREACHABLE'],
    ['an error with words of its own', () => ({ error: '<script>' }), 'PROVIDER_ANSWER_INVALID'],
    ['no address', () => ({ claims: { email: undefined } }), 'PROVIDER_MAIL_MISSING'],
    ['an address that is none', () => ({ claims: { email: 'niemand' } }), 'PROVIDER_MAIL_MISSING'],
    [
      'an address it has not verified',
      () => ({ claims: { email_verified: false } }),
      'PROVIDER_MAIL_UNVERIFIED',
    ],
    [
      'an address it does not serve',
      () => ({ claims: { email: 'a@sub.musterstadt.example' } }),
      'PROVIDER_MAIL_NOT_SERVED',
    ],
  ];
  it.each(REFUSED)('with %s opens nothing and makes no account', async (_says, lies, refusal) => {
    expect(await tryWith(lies())).toBe(refusal);
    expect(await accounts()).toBe(0);
  });

  it('may come from a clock that differs by less than a minute', async () => {
    expect(await tryWith({ claims: { iat: now() - 400, exp: now() - 45 } })).toBeNull();
    expect(await tryWith({ claims: { iat: now() + 45 } })).toBeNull();
  });

  it('is told apart by issuer and subject: the same subject elsewhere is another person', async () => {
    await tryWith({});
    other.tell({ claims: { groups: ['/redaktion'] } });
    const visit = await system.newBrowser().open('/auth/oidc/other/start');
    expect(errorOf(visit)).toBe('PROVIDER_ACCOUNT_EXISTS');
  });

  it('finds the person again when their address has changed, and takes over no other account by it', async () => {
    await tryWith({});
    expect(await tryWith({ claims: { email: 'umbenannt@musterstadt.example' } })).toBeNull();
    expect(await accounts()).toBe(1);
  });

  it('does not finish a way that began at another provider', async () => {
    const browser = system.newBrowser();
    const start = await browser.request(new URL('/auth/oidc/liar/start', system.origin));
    const back = await browser.request(new URL(start.headers.get('location') ?? ''));
    const callback = new URL(back.headers.get('location') ?? '');
    callback.pathname = '/auth/oidc/other/callback';
    expect(errorOf(await browser.open(callback))).toBe('PROVIDER_ANSWER_INVALID');
    callback.pathname = '/auth/oidc/liar/callback';
    expect(errorOf(await browser.open(callback))).toBe('PROVIDER_FLOW_OVER');
  });

  it.each([
    ['acr', { acr: 'loa3' }, 'second_factor'],
    ['amr', { amr: ['pwd', 'otp'] }, 'second_factor'],
    ['neither', { acr: 'loa1', amr: ['pwd'] }, 'provider'],
  ])('counts as a second factor by what was agreed on (%s)', async (_by, claims, factor) => {
    await tryWith({ claims });
    expect(await system.api.database.query('select factor from identity.session')).toEqual([{ factor }]);
  });
});

describe('A provider that admits certain groups only', () => {
  it('lets nobody else in, and takes the roles of whoever has left them', async () => {
    const enter = async (groups: string[]) => {
      other.tell({ claims: { groups } });
      return errorOf(await system.newBrowser().open('/auth/oidc/other/start'));
    };
    const roles = () => system.api.database.query('select role from identity.network_role');
    expect(await enter([])).toBe('PROVIDER_GROUP_MISSING');
    expect(await accounts()).toBe(0);
    expect(await enter(['/redaktion'])).toBeNull();
    expect(await roles()).toEqual([{ role: 'editor' }]);
    expect(await enter(['/anders'])).toBe('PROVIDER_GROUP_MISSING');
    expect(await roles()).toEqual([]);
  });
});

describe('Confirming at a provider', () => {
  it.each([
    ['says nothing of when', { auth_time: undefined }, 'PROVIDER_NOT_CONFIRMED'],
    ['signed the person in long ago', { auth_time: now() - 600 }, 'PROVIDER_NOT_CONFIRMED'],
  ])('is refused when it %s', async (_says, claims, refusal) => {
    const browser = system.newBrowser();
    await tryWith({}, browser);
    liar.tell({ claims });
    expect(errorOf(await browser.open('/auth/oidc/liar/start?zweck=bestaetigen'))).toBe(refusal);
  });

  it('does not get by with less than the second factor the session began with', async () => {
    const browser = system.newBrowser();
    await tryWith({ claims: { acr: 'loa3' } }, browser);
    liar.tell({});
    expect(errorOf(await browser.open('/auth/oidc/liar/start?zweck=bestaetigen'))).toBe('PROVIDER_TOO_WEAK');
  });
});

describe('A provider whose own papers name another', () => {
  it('is not believed', async () => {
    const origin = await reserveOrigin();
    liar.tell({ discovered: other.issuer });
    const fresh = await startProviderApi(origin, [written('liar', liar.issuer)]);
    try {
      const visit = await fresh.newBrowser().open('/auth/oidc/liar/start');
      expect(errorOf(visit)).toBe('PROVIDER_ANSWER_INVALID');
    } finally {
      await fresh.stop();
    }
  });
});
