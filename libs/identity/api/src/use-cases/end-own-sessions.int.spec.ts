import { Clock } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '../access/session-cookie.js';
import { IdentityModule } from '../identity.module.js';
import { OpenSession } from './open-session.js';
import { RegisterAccount } from './register-account.js';

const LIST = '{ ownAccount { sessions { id browser system current factor createdAt lastSeenAt } } }';
const END = `mutation($input: EndSessionInput!) { endSession(input: $input) { ownAccount { sessions { id } } problems { code } } }`;
const END_OTHERS = `mutation { endOtherSessions { ownAccount { sessions { current } } problems { code } } }`;
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile Safari/604.1';

let api: TestApi;
let mara: string;
let oskar: string;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule], work: false });
  const register = (email: string) =>
    api.get(RegisterAccount).run({ email, displayName: email, password: 'Der Bauhof fährt um sieben' });
  mara = (await register('mara@musterstadt.example')).id;
  oskar = (await register('oskar@musterstadt.example')).id;
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.database.execute('delete from identity.session');
});
afterEach(() => {
  Reflect.deleteProperty(api.get(Clock), 'now');
});

const open = async (accountId: string, userAgent: string | null = FIREFOX) =>
  `${SESSION_COOKIE}=${await api.get(OpenSession).run(accountId, { userAgent, previousToken: undefined })}`;
const listOf = async (cookie: string) =>
  (await api.query(LIST, {}, { cookie })).data['ownAccount'].sessions as Record<string, unknown>[];

describe('The list of one’s sessions', () => {
  it('names device and proof, marks the one that asks, and shows nobody else’s', async () => {
    await open(oskar);
    await open(mara, IPHONE);
    const cookie = await open(mara);
    expect(await listOf(cookie)).toMatchObject([
      { browser: 'firefox', system: 'windows', current: true, factor: 'password' },
      { browser: 'safari', system: 'ios', current: false },
    ]);
  });

  it('leaves out those that are over', async () => {
    const start = new Date();
    await open(mara, IPHONE);
    api.get(Clock).now = () => new Date(start.getTime() + 13 * 3_600_000);
    expect(await listOf(await open(mara))).toHaveLength(1);
  });
});

describe('Ending sessions', () => {
  it('ends one, at once', async () => {
    const phone = await open(mara, IPHONE);
    const cookie = await open(mara);
    const sessionId = (await listOf(cookie)).find(({ current }) => current === false)?.['id'];
    const answer = await api.query(END, { input: { sessionId } }, { cookie });
    expect(answer.data['endSession'].ownAccount.sessions).toHaveLength(1);
    expect((await api.query('{ viewer { email } }', {}, { cookie: phone })).data['viewer']).toBeNull();
    const events = await api.database.query(
      `select payload from platform.event where type = 'session.ended' and subject_id = $1`,
      [sessionId],
    );
    expect(events).toEqual([{ payload: { accountId: mara, reason: 'by_owner' } }]);
  });

  it('of somebody else looks like ending none', async () => {
    const others = (await listOf(await open(oskar)))[0]?.['id'];
    const cookie = await open(mara);
    for (const sessionId of [others, '01900000-0000-7000-8000-000000000009']) {
      const answer = await api.query(END, { input: { sessionId } }, { cookie });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    }
  });

  it('ends all but the one that asks', async () => {
    await open(mara, IPHONE);
    await open(mara, null);
    const answer = await api.query(END_OTHERS, {}, { cookie: await open(mara) });
    expect(answer.data['endOtherSessions'].ownAccount.sessions).toEqual([{ current: true }]);
  });
});

describe('A session that becomes worth more', () => {
  it('goes on under another token, and the old one opens nothing', async () => {
    const before = await open(mara);
    const sessionId = String((await listOf(before))[0]?.['id']);
    const after = `${SESSION_COOKIE}=${await api.get(OpenSession).rotate(sessionId)}`;
    expect((await listOf(after))[0]?.['id']).toBe(sessionId);
    expect((await api.query('{ viewer { email } }', {}, { cookie: before })).data['viewer']).toBeNull();
  });

  it('cannot be one that is over meanwhile', async () => {
    await expect(api.get(OpenSession).rotate('01900000-0000-7000-8000-000000000009')).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
