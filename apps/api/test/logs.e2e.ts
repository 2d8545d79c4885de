import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule, RegisterAccount } from '@allmende/identity-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';

const EMAIL = 'mara@musterstadt.example';
const PASSWORD = 'Der Bauhof fährt um sieben';
const SIGN_IN =
  'mutation($input: SignInInput!) { signIn(input: $input) { viewer { accountId } problems { code } } }';

let api: TestApi;
const lines: string[] = [];
const standing = { out: process.stdout.write, err: process.stderr.write };

/** Everything that goes to the log: lines of requests, and what parts write beside it. */
function listen(): void {
  const { log } = api.app.getHttpAdapter().getInstance() as unknown as { log: Record<symbol, unknown> };
  const stream = Object.getOwnPropertySymbols(log).find(({ description }) => description === 'pino.stream');
  if (stream === undefined) throw new Error('the logger keeps no stream to listen to');
  const keep = (line: unknown): boolean => lines.push(String(line)) > 0;
  (log[stream] as { write: unknown }).write = keep;
  process.stdout.write = keep as never;
  process.stderr.write = keep as never;
}

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule], work: false, config: { LOG_LEVEL: 'info' } });
  await api.get(RegisterAccount).run({ email: EMAIL, displayName: 'Mara Beispiel', password: PASSWORD });
});
afterAll(async () => {
  process.stdout.write = standing.out;
  process.stderr.write = standing.err;
  await api.stop();
});

describe('the log', () => {
  it('tells of a defect by its id, and neither who asked nor what was typed', async () => {
    listen();
    const input = { email: EMAIL, password: PASSWORD };
    await api.query(SIGN_IN, { input: { ...input, password: 'falsch' } });
    // A table that is not there: the worst moment, in which the driver hands out all it was given.
    await api.database.execute('alter table identity.session rename to session_away');
    const broken = await api.query(SIGN_IN, { input }, { headers: { cookie: '__Host-allmende=geheimnis' } });
    expect(broken.errors?.[0]?.extensions?.['code']).toBe('INTERNAL');
    await api.database.execute('alter table identity.session_away rename to session');
    await api.database.execute(
      `alter table identity.session add constraint ck_session_planted check (user_agent = 'never') not valid`,
    );
    const refused = await api.query(SIGN_IN, { input }, { headers: { 'user-agent': 'Browser der Mara' } });
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('INTERNAL');
    process.stdout.write = standing.out;
    process.stderr.write = standing.err;
    const text = lines.join('');
    expect(text).toContain('defect');
    expect(text).toContain('session');
    for (const word of [EMAIL, 'Mara', PASSWORD, 'falsch', 'geheimnis', '127.0.0.1']) {
      expect([word, text.includes(word)]).toEqual([word, false]);
    }
  });
});
