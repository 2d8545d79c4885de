import { IdentityModule } from '@allmende/identity-api';
import { AccessError, Clock, createApi, Database, PlatformModule, RateLimits } from '@allmende/platform-api';
import { CONFIG, type Config } from '@allmende/platform-api';
import { RATE_RULES } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

const rule = { name: 'sample', most: 3, windowSeconds: 60 };
const START = new Date('2026-03-02T08:00:00Z');
const SIGN_OUT = 'mutation { signOut { signedOut } }';
const later = (seconds: number) => new Date(START.getTime() + seconds * 1_000);

let api: TestApi;
let limits: RateLimits;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule], work: false });
  limits = api.get(RateLimits);
});
afterAll(() => api?.stop());
afterEach(async () => {
  Reflect.deleteProperty(api.get(Clock), 'now');
  await api.database.execute('delete from platform.rate_window');
});

function travelTo(time: Date): void {
  api.get(Clock).now = () => time;
}

/** How many of so many attempts at once are admitted. */
async function admitted(attempts: number, by: readonly RateLimits[]): Promise<number> {
  const all = Array.from({ length: attempts }, (_, index) => by[index % by.length]?.take(rule, 'a'));
  const settled = await Promise.allSettled(all);
  return settled.filter(({ status }) => status === 'fulfilled').length;
}

async function waitOf(attempt: Promise<void>): Promise<number | null> {
  const error: unknown = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AccessError)) throw new Error(`admitted or broken: ${String(error)}`);
  expect(error.code).toBe('RATE_LIMITED');
  return error.retryAfterSeconds;
}

describe('A rate limit', () => {
  it('admits exactly as many as the rule says, however many come at once', async () => {
    expect(await admitted(20, [limits])).toBe(3);
  });

  it('holds over all processes together', async () => {
    const config = (api.app as unknown as { get(token: symbol): Config }).get(CONFIG);
    const module = { module: class Second {}, imports: [PlatformModule.with(config), IdentityModule] };
    const second = await createApi(module, config);
    try {
      expect(second.get(Database)).not.toBe(api.database);
      expect(await admitted(20, [limits, second.get(RateLimits)])).toBe(3);
    } finally {
      await second.close();
    }
  });

  it('says how long to wait, and opens again after that', async () => {
    travelTo(START);
    expect(await admitted(3, [limits])).toBe(3);
    travelTo(later(20));
    expect(await waitOf(limits.take(rule, 'a'))).toBe(40);
    travelTo(later(60));
    await limits.take(rule, 'a');
  });

  it('counts everybody for themselves', async () => {
    await admitted(3, [limits]);
    await limits.take(rule, 'b');
    await limits.take({ ...rule, name: 'another' }, 'a');
  });

  it('refuses when one of several counters is used up', async () => {
    await admitted(3, [limits]);
    const wide = { ...rule, name: 'wide', most: 100 };
    expect(
      await waitOf(
        limits.takeEach([
          { rule: wide, key: 'x' },
          { rule, key: 'a' },
        ]),
      ),
    ).toBeGreaterThan(0);
  });

  it('keeps neither addresses nor accounts, and nothing for longer than its window', async () => {
    travelTo(START);
    await limits.take(rule, '192.0.2.7');
    const rows = await api.database.query('select * from platform.rate_window');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('192.0.2.7');
    expect(await limits.removeClosed(later(59))).toBe(0);
    expect(await limits.removeClosed(later(60))).toBe(1);
  });
});

describe('Writing', () => {
  const { most, windowSeconds } = RATE_RULES.WRITES_PER_ACTOR;

  async function useUp(): Promise<void> {
    travelTo(START);
    await api.query(SIGN_OUT, {}, { as: anActor() });
    await api.database.execute('update platform.rate_window set taken = $1', [most]);
  }

  it('is refused to an account that writes like a machine, in words of GraphQL and of HTTP', async () => {
    await useUp();
    const { errors, headers } = await api.query(SIGN_OUT, {}, { as: anActor() });
    const extensions = { code: 'RATE_LIMITED', retryAfterSeconds: windowSeconds };
    expect(errors).toMatchObject([{ message: 'RATE_LIMITED', extensions }]);
    expect(headers['retry-after']).toBe(String(windowSeconds));
  });

  it('counts every field of a mutation, so that aliases do not help', async () => {
    travelTo(START);
    await api.query('mutation { a: signOut { signedOut } b: signOut { signedOut } }', {}, { as: anActor() });
    const rows = await api.database.query<{ taken: number }>('select taken from platform.rate_window');
    expect(rows).toEqual([{ taken: 2 }, { taken: 2 }]);
  });

  it('does not stop anybody from reading', async () => {
    await useUp();
    expect(await api.countQueries(() => api.query('{ viewer { accountId } }', {}, { as: anActor() }))).toBe(
      1,
    );
  });

  it('costs one statement', async () => {
    expect(await api.countQueries(() => api.query(SIGN_OUT, {}, { as: anActor() }))).toBe(1);
  });
});
