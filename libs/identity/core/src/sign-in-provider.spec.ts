import { describe, expect, it } from '@jest/globals';
import { signInProvidersInput } from './sign-in-provider.input.js';
import { claimAt, provesSecondFactor, readStatement, rolesOfGroups } from './sign-in-provider.js';

const WRITTEN = {
  key: 'land',
  label: { de: 'Landesportal', en: 'State portal' },
  issuer: 'https://login.musterland.example/realms/kommunen',
  clientId: 'allmende',
  clientSecret: 'secret',
};

function problemsOf(...providers: object[]): string[] {
  const result = signInProvidersInput.safeParse(providers);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('The providers that operators write down', () => {
  it('need no more than who and where, and get usual claims and scopes', () => {
    expect(signInProvidersInput.parse([WRITTEN])[0]).toMatchObject({
      scopes: ['openid', 'email', 'profile'],
      claims: { mail: 'email', mailVerified: 'email_verified', name: 'name', groups: 'groups' },
      requireGroup: false,
      privateNetwork: false,
    });
  });

  it.each([
    ['a misspelt setting', { clientID: 'x' }, /Unrecognized key.*clientID/],
    ['an issuer without encryption', { issuer: 'http://login.example' }, /issuer: must begin with https/],
    ['no secret', { clientSecret: undefined }, /clientSecret: give either/],
    ['two secrets', { clientSecretFile: '/run/secrets/oidc' }, /clientSecret: give either/],
    ['a key that is no part of an address', { key: 'Das Land' }, /key: small letters/],
    ['scopes without openid', { scopes: ['email'] }, /scopes: must contain openid/],
    ['a group for nothing', { roles: [{ group: '/a' }] }, /roles.0: give "group" with either/],
    ['an unknown role', { roles: [{ group: '/a', networkRole: 'king' }] }, /networkRole/],
    ['a domain with an at sign', { mailDomains: ['@stadt.example'] }, /mailDomains.0: a domain such as/],
  ])('are refused with %s, and the remedy is said', (_says, change, words) => {
    expect(problemsOf({ ...WRITTEN, ...change }).join()).toMatch(words);
  });

  it('are refused when two share a key or an issuer', () => {
    expect(problemsOf(WRITTEN, { ...WRITTEN, issuer: 'https://other.example' }).join()).toContain(
      'each key only once',
    );
    expect(problemsOf(WRITTEN, { ...WRITTEN, key: 'other' }).join()).toContain('each issuer only once');
  });
});

describe('What a provider says about a person', () => {
  const [provider] = signInProvidersInput.parse([
    { ...WRITTEN, claims: { groups: 'realm_access.roles' }, secondFactor: { acr: ['gold'], amr: ['otp'] } },
  ]);
  const read = (claims: object) => {
    if (provider === undefined) throw new Error('no provider');
    return readStatement(provider, { sub: 's', iss: provider.issuer, iat: 100, ...claims });
  };

  it('is read by the names the operators gave, nested ones too', () => {
    expect(
      read({ realm_access: { roles: ['a', 7, 'b'] }, email: ' a@b.example ', email_verified: 'true' }),
    ).toMatchObject({
      groups: ['a', 'b'],
      mail: 'a@b.example',
      mailVerified: true,
      issuedAt: new Date(100_000),
      authenticatedAt: null,
    });
  });

  it('is nothing where nothing usable is said', () => {
    expect(read({ email: 5, email_verified: 1, name: ' ', auth_time: 'now' })).toMatchObject({
      groups: [],
      mail: null,
      mailVerified: false,
      name: null,
      authenticatedAt: null,
    });
  });

  it('prefers a claim whose name has a dot over a path', () => {
    expect(claimAt({ 'a.b': 1, a: { b: 2 } }, 'a.b')).toBe(1);
    expect(claimAt({ a: { b: 2 } }, 'a.b')).toBe(2);
    expect(claimAt({}, '__proto__.polluted')).toBeUndefined();
  });

  it('proves a second factor by the agreed level or means only', () => {
    const rule = { acr: ['gold'], amr: ['otp'] };
    expect(
      [{ acr: 'gold' }, { amr: ['pwd', 'otp'] }].map((claims) => provesSecondFactor(rule, claims)),
    ).toEqual([true, true]);
    expect([{}, { acr: 'silver', amr: ['pwd'] }].map((claims) => provesSecondFactor(rule, claims))).toEqual([
      false,
      false,
    ]);
    expect(provesSecondFactor({ acr: [], amr: [] }, { acr: 'gold', amr: ['otp'] })).toBe(false);
  });

  it('brings the roles of exactly the groups that are mapped', () => {
    const mapping = [
      { group: '/town', organisation: { ags: '99001001' }, roles: ['author' as const, 'reader' as const] },
      { group: '/desk', networkRole: 'editor' as const },
    ];
    expect(rolesOfGroups(mapping, ['/town', '/elsewhere'])).toEqual([
      { organisation: { ags: '99001001' }, role: 'author' },
      { organisation: { ags: '99001001' }, role: 'reader' },
    ]);
    expect(rolesOfGroups(mapping, ['/Desk', '/desk/sub'])).toEqual([]);
    expect(rolesOfGroups(mapping, ['/desk'])).toEqual([{ organisation: null, role: 'editor' }]);
  });
});
