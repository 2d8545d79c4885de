import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { postmasterFile } from './postmaster-file.ts';
import { isAlive } from './process-life.ts';
import { attachTestServices, type OwnedTestServices, startTestServices } from './test-services.ts';
import { waitFor } from './ports.ts';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('services for a test run', () => {
  let services: OwnedTestServices;
  beforeAll(async () => {
    services = await startTestServices({ durable: true });
  }, 60_000);
  afterAll(() => services.stop(), 60_000);

  test('PostgreSQL listens on the loopback address only and knows German order', async () => {
    const [settings] = await query(
      services.adminUrl,
      `SELECT current_setting('listen_addresses') AS host,
      current_setting('unix_socket_directories') AS sockets, current_setting('fsync') AS fsync`,
    );
    expect(settings).toEqual({ host: '127.0.0.1', sockets: '', fsync: 'on' });
    const sorted = await query(
      services.adminUrl,
      `SELECT w FROM unnest(ARRAY['Zwickau', 'Öhringen', 'Osnabrück', 'Ahlen']) w ORDER BY w COLLATE "de-x-icu"`,
    );
    expect(sorted).toEqual([{ w: 'Ahlen' }, { w: 'Öhringen' }, { w: 'Osnabrück' }, { w: 'Zwickau' }]);
  });

  test('the extensions the app needs are there', async () => {
    const url = await services.createDatabase('extensions_test');
    for (const name of ['pg_trgm', 'unaccent', 'btree_gin', 'pgcrypto']) {
      await query(url, `CREATE EXTENSION ${name}`);
    }
    expect(await query(url, `SELECT similarity('Straße', 'Strasse') > 0.2 AS alike`)).toEqual([
      { alike: true },
    ]);
  });

  test('a database can be made from a template, twice asked is made once, and dropped with open sessions', async () => {
    const url = await services.createDatabase('template_test');
    await query(url, 'CREATE TABLE town AS SELECT 1 AS id');
    const copy = await services.createDatabase('copy_test', 'template_test');
    await services.createDatabase('copy_test');
    expect(await query(copy, 'SELECT id FROM town')).toEqual([{ id: 1 }]);
    const open = new pg.Client({ connectionString: copy });
    open.on('error', () => undefined);
    await open.connect();
    await services.dropDatabase('copy_test');
    await open.end().catch(() => undefined);
    await expect(query(copy, 'SELECT 1')).rejects.toThrow(/does not exist/);
  });

  test('a committed row survives kill -9 of PostgreSQL, on the same port', async () => {
    const url = await services.createDatabase('crash_test');
    await query(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const before = services.postgresPid();
    await services.killPostgres();
    await expect(query(url, 'SELECT 1')).rejects.toThrow();
    await services.startPostgres();
    expect(services.postgresPid()).not.toBe(before);
    expect(await query(url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  }, 30_000);

  test('a pid file whose number now belongs to a stranger does not stop PostgreSQL from starting', async () => {
    await services.stopPostgres();
    writeFileSync(postmasterFile(join(services.dir, 'postgres')), `${process.ppid}\n/elsewhere\n1\n5432\n`);
    await services.startPostgres();
    expect(await query(services.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }, 30_000);

  test('Meilisearch wants its key, which only its owner may read, and comes back after kill -9', async () => {
    const status = async (key?: string): Promise<number> =>
      (
        await fetch(`${services.meiliHost}/indexes`, {
          headers: key ? { authorization: `Bearer ${key}` } : {},
        })
      ).status;
    expect([await status(), await status(services.meiliKey)]).toEqual([401, 200]);
    expect(services.meiliKey?.length).toBeGreaterThanOrEqual(16);
    expect(statSync(join(services.dir, 'meilisearch.key')).mode & 0o777).toBe(0o600);
    await services.killMeilisearch();
    await expect(status()).rejects.toThrow();
    await services.startMeilisearch();
    expect(await status(services.meiliKey)).toBe(200);
  }, 30_000);

  test('another process finds the services through the announced coordinates', async () => {
    const attached = attachTestServices({ ALLMENDE_TEST_SERVICES: JSON.stringify(services) });
    expect(attached.databaseUrl('x_test')).toBe(services.databaseUrl('x_test'));
    expect(attached.meiliKey).toBe(services.meiliKey);
    expect(attached.postgresPid()).toBe(services.postgresPid());
    expect(() => attachTestServices({})).toThrow(/global set-up/);
  });
});

test('kill -9 of the process that started the services leaves neither process nor file', async () => {
  const module = fileURLToPath(new URL('./test-services.ts', import.meta.url));
  const script = `const { startTestServices } = await import(${JSON.stringify(module)});
    const s = await startTestServices();
    console.log(JSON.stringify([s.dir, s.postgresPid(), s.meilisearchPid() ?? s.postgresPid()]));
    setInterval(() => 0, 1000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) =>
    starter.stdout.once('data', (data) => resolve(String(data))),
  );
  const [dir, ...pids] = JSON.parse(line) as [string, number, number];
  expect(pids.every(isAlive)).toBe(true);
  starter.kill('SIGKILL');
  expect(await waitFor(async () => !pids.some(isAlive) && !existsSync(dir), 20_000)).toBe(true);
}, 60_000);
