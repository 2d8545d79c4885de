import { SESSION_RULES } from '@allmende/identity-core';
import { Audiences, Clock } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '../identity.module.js';
import { RemoveExpiredSignIns } from '../jobs/remove-expired-sign-ins.js';
import { AddMember } from '../use-cases/add-member.js';
import { FoundOrganisation } from '../use-cases/found-organisation.js';
import { GrantNetworkRole } from '../use-cases/grant-network-role.js';
import { OpenSession } from '../use-cases/open-session.js';
import { RegisterAccount } from '../use-cases/register-account.js';
import { SESSION_COOKIE } from './session-cookie.js';
import { SessionActorSource } from './session-actor-source.js';

const HOUR = 3_600_000;
const START = new Date('2026-03-02T08:00:00Z');
const VIEWER = '{ viewer { accountId } }';
const SIGN_OUT = 'mutation { signOut { signedOut problems { code } } }';

let api: TestApi;
let accountId: string;
let organisationId: string;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule] });
  const email = 'mara.beispiel@musterstadt.example';
  const account = await api
    .get(RegisterAccount)
    .run({ email, displayName: 'Mara', password: 'lang genug fürs Netz' });
  const town = { kind: 'municipality', name: 'Stadt Musterstadt', ags: '99001001', verified: true } as const;
  const organisation = await api.get(FoundOrganisation).run(town);
  accountId = account.id;
  organisationId = organisation.id;
  await api.get(AddMember).run({ accountId, organisationId, roles: ['author', 'coordinator'] });
  await api.get(GrantNetworkRole).run({ accountId, role: 'monitor' });
});
afterAll(() => api.stop());
afterEach(() => {
  Reflect.deleteProperty(api.get(Clock), 'now');
});

function travelTo(time: Date): void {
  api.get(Clock).now = () => time;
}

async function openSession(): Promise<string> {
  return `${SESSION_COOKIE}=${await api.get(OpenSession).run(accountId)}`;
}

async function viewerOf(cookie: string): Promise<string | undefined> {
  return (await api.query(VIEWER, {}, { cookie })).data['viewer']?.accountId;
}

describe('Who sends a request', () => {
  it('is told by one statement: account, every role, verified or not, and what they may see', async () => {
    const token = await api.get(OpenSession).run(accountId);
    const actors: unknown[] = [];
    const statements = await api.countQueries(async () => {
      actors.push(await api.get(SessionActorSource).actorOfToken(token));
    });
    const membership = {
      organisationId,
      organisationName: 'Stadt Musterstadt',
      ags: '99001001',
      verified: true,
    };
    expect(statements).toBe(1);
    expect(actors).toMatchObject([
      {
        accountId,
        memberships: [
          { ...membership, role: 'author' },
          { ...membership, role: 'coordinator' },
        ],
        networkRoles: ['monitor'],
        audiences: [
          'PUBLIC',
          'NETWORK',
          `ORGANISATION:${organisationId}`,
          'MUNICIPALITY:99001001',
          'KREIS:99001',
          'ROLE:monitor',
        ],
      },
    ]);
  });

  it('costs a request one statement, whatever else it asks', async () => {
    const cookie = await openSession();
    expect(await api.countQueries(() => api.query('{ __typename }', {}, { cookie }))).toBe(0);
    expect(await api.countQueries(() => api.query('{ a: demoAccounts { email } }', {}, { cookie }))).toBe(2);
    const twice = '{ a: demoAccounts { email } b: demoAccounts { email } }';
    expect(await api.countQueries(() => api.query(twice, {}, { cookie }))).toBe(3);
  });

  it('is nobody without a cookie, and then the database is not asked', async () => {
    const statements = await api.countQueries(async () => {
      expect((await api.query(VIEWER)).data).toEqual({ viewer: null });
      expect(await viewerOf(`${SESSION_COOKIE}=not-one-of-ours`)).toBeUndefined();
    });
    expect(statements).toBe(0);
  });

  it('is nobody with a token that was never given out', async () => {
    expect(await viewerOf(`${SESSION_COOKIE}=${'A'.repeat(43)}`)).toBeUndefined();
  });

  it('may see what domains above add', async () => {
    api.get(Audiences).add(async (account, organisations) => {
      expect([account, organisations]).toEqual([accountId, [organisationId]]);
      return ['CONSORTIUM:c1'];
    });
    const actor = await api.get(SessionActorSource).actorOfToken(await api.get(OpenSession).run(accountId));
    expect(actor.audiences).toContain('CONSORTIUM:c1');
  });
});

describe('A session', () => {
  it('is over after twelve hours without use', async () => {
    travelTo(START);
    const cookie = await openSession();
    travelTo(new Date(START.getTime() + SESSION_RULES.idleHours * HOUR));
    expect(await viewerOf(cookie)).toBeUndefined();
  });

  it('lives on while it is used, but not beyond seven days', async () => {
    travelTo(START);
    const cookie = await openSession();
    for (let hours = 11; hours < 168; hours += 11) {
      travelTo(new Date(START.getTime() + hours * HOUR));
      expect(await viewerOf(cookie)).toBe(accountId);
    }
    travelTo(new Date(START.getTime() + 168 * HOUR));
    expect(await viewerOf(cookie)).toBeUndefined();
  });

  it('has its use noted at most once a minute', async () => {
    travelTo(START);
    const cookie = await openSession();
    const statementsAfter = (seconds: number) => {
      travelTo(new Date(START.getTime() + seconds * 1_000));
      return api.countQueries(() => api.query('{ demoAccounts { email } }', {}, { cookie }));
    };
    expect([await statementsAfter(59), await statementsAfter(60), await statementsAfter(61)]).toEqual([
      2, 3, 2,
    ]);
  });

  it('ends at once when one signs out, and the browser is told to forget it', async () => {
    const cookie = await openSession();
    const other = await openSession();
    const answer = await api.query(SIGN_OUT, {}, { cookie });
    expect(answer.data).toEqual({ signOut: { signedOut: true, problems: [] } });
    const attributes = String(answer.headers['set-cookie']).split('; ');
    expect(attributes).toEqual(
      expect.arrayContaining([
        `${SESSION_COOKIE}=`,
        'Path=/',
        'Secure',
        'Expires=Thu, 01 Jan 1970 00:00:00 GMT',
      ]),
    );
    expect(await viewerOf(cookie)).toBeUndefined();
    expect(await viewerOf(other)).toBe(accountId);
  });

  it('that is over already is no reason to refuse a sign-out', async () => {
    expect((await api.query(SIGN_OUT)).data).toEqual({ signOut: { signedOut: true, problems: [] } });
  });

  it('is removed once it is over, together with failures that no longer count', async () => {
    await api.database.execute('delete from identity.session');
    travelTo(START);
    await openSession();
    travelTo(new Date(START.getTime() + 6 * HOUR));
    const living = await openSession();
    await api.query('mutation { signIn(input: { email: "x", password: "y" }) { problems { code } } }');
    travelTo(new Date(START.getTime() + 12 * HOUR));
    await api.get(RemoveExpiredSignIns).handle();
    const rows = await api.database.query<{ sessions: string; attempts: string }>(
      `select (select count(*) from identity.session) as sessions, (select count(*) from identity.sign_in_attempt) as attempts`,
    );
    expect(rows).toEqual([{ sessions: '1', attempts: '0' }]);
    expect(await viewerOf(living)).toBe(accountId);
  });
});
