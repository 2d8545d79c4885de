import { SESSION_RULES } from '@allmende/identity-core';
import { Clock } from '@allmende/platform-api';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Memberships } from '../data/membership.repository.js';
import { IdentityModule } from '../identity.module.js';
import { AddMember } from '../use-cases/add-member.js';
import { FoundOrganisation } from '../use-cases/found-organisation.js';
import { GrantNetworkRole } from '../use-cases/grant-network-role.js';
import { OpenSession } from '../use-cases/open-session.js';
import { RegisterAccount } from '../use-cases/register-account.js';
import { ABrowser, codeOf } from '../../test/a-browser.js';
import { SESSION_COOKIE } from './session-cookie.js';

const TAKE = `mutation ($id: ID!) { takeNetworkRole(input: { accountId: $id, role: editor }) { problems { code } } }`;

let api: TestApi;
let organisationId: string;
let accountId: string;
let count = 0;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule], work: false });
  organisationId = (await api.get(FoundOrganisation).run({ kind: 'research', name: 'Institut Musterland' }))
    .id;
});
afterAll(() => api?.stop());
beforeEach(async () => {
  count += 1;
  const email = `mara-${count}@musterstadt.example`;
  accountId = (
    await api.get(RegisterAccount).run({ email, displayName: 'Mara', password: 'lang genug fürs Netz' })
  ).id;
});
afterEach(() => {
  Reflect.deleteProperty(api.get(Clock), 'now');
});

const tokenOf = (browser: ABrowser) => browser.cookies.get(SESSION_COOKIE);
const isSignedIn = async (browser: ABrowser) => (await browser.ask('viewer'))['email'] !== undefined;

async function signedIn(): Promise<ABrowser> {
  const browser = new ABrowser(api);
  browser.cookies.set(SESSION_COOKIE, await api.get(OpenSession).run(accountId));
  return browser;
}

/** A browser that never learns of a new token, like a thief with a copy of the old one. */
function copyOf(browser: ABrowser): ABrowser {
  const copy = new ABrowser(api);
  copy.cookies.set(SESSION_COOKIE, tokenOf(browser) ?? '');
  return copy;
}

function wait(seconds: number): void {
  const later = new Date(Date.now() + seconds * 1_000);
  api.get(Clock).now = () => later;
}

/** Whether the next request brought the browser another token. */
async function isRenewed(browser: ABrowser): Promise<boolean> {
  const before = tokenOf(browser);
  expect(await isSignedIn(browser)).toBe(true);
  return tokenOf(browser) !== before;
}

const CHANGES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['gets a task of the network', () => api.get(GrantNetworkRole).run({ accountId, role: 'editor' })],
  [
    'loses a task of the network',
    async () => {
      const as = anActor({ networkRoles: ['administrator'] });
      expect((await api.query(TAKE, { id: accountId }, { as })).data['takeNetworkRole'].problems).toEqual([]);
    },
  ],
  [
    'gets a role in an organisation',
    () => api.get(AddMember).run({ accountId, organisationId, roles: ['admin'] }),
  ],
  [
    'is given another role by an admin',
    () => api.get(Memberships).setRoles(organisationId, accountId, ['author'], new Date()),
  ],
  ['loses the last role', () => api.get(Memberships).setRoles(organisationId, accountId, [], new Date())],
];

describe('The token of a session', () => {
  it('is another one after each change of what the person may do, and else stays', async () => {
    const browser = await signedIn();
    expect(await isRenewed(browser)).toBe(false);
    for (const [change, make] of CHANGES) {
      await make();
      expect([change, await isRenewed(browser)]).toEqual([change, true]);
      expect([change, await isRenewed(browser)]).toEqual([change, false]);
    }
  });

  it('before that is worth nothing half a minute later', async () => {
    const browser = await signedIn();
    const thief = copyOf(browser);
    await api.get(GrantNetworkRole).run({ accountId, role: 'monitor' });
    expect(await isRenewed(browser)).toBe(true);
    expect(await isRenewed(thief)).toBe(false);
    wait(SESSION_RULES.graceSeconds + 1);
    expect([await isSignedIn(thief), await isSignedIn(browser)]).toEqual([false, true]);
  });

  it('is renewed once when a page asks several things at the same moment, and all are answered', async () => {
    const page = await signedIn();
    const requests = Array.from({ length: 6 }, () => copyOf(page));
    await api.get(GrantNetworkRole).run({ accountId, role: 'monitor' });
    const renewed = await Promise.all(requests.map(isRenewed));
    expect(renewed.filter((was) => was)).toHaveLength(1);
  });

  it('is another one in every browser after a second factor was added or removed', async () => {
    const [desk, phone] = [await signedIn(), await signedIn()];
    const { key } = await desk.ask('startTotp');
    const before = tokenOf(desk);
    expect(await desk.problemsOf('confirmTotp', { code: codeOf(String(key), new Date()) })).toEqual([]);
    expect(tokenOf(desk)).not.toBe(before);
    expect([await isRenewed(desk), await isRenewed(phone)]).toEqual([false, true]);
    expect(await desk.problemsOf('removeTotp')).toEqual([]);
    expect([await isRenewed(desk), await isRenewed(phone)]).toEqual([true, true]);
  });

  it('that was replaced a moment ago still signs out', async () => {
    const browser = await signedIn();
    const late = copyOf(browser);
    await api.get(GrantNetworkRole).run({ accountId, role: 'monitor' });
    expect(await isRenewed(browser)).toBe(true);
    const cookie = `${SESSION_COOKIE}=${tokenOf(late)}`;
    await api.query('mutation { signOut { signedOut } }', {}, { cookie });
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('of a session from before fingerprints is kept, and compared from its next use on', async () => {
    const browser = await signedIn();
    await api.database.execute('update identity.session set privileges = null where account_id = $1', [
      accountId,
    ]);
    wait(SESSION_RULES.touchSeconds + 1);
    expect(await isRenewed(browser)).toBe(false);
    await api.get(GrantNetworkRole).run({ accountId, role: 'monitor' });
    expect(await isRenewed(browser)).toBe(true);
  });
});
