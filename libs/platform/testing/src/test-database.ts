import { randomUUID } from 'node:crypto';
import { migrate } from '@allmende/platform-api';
import { Client } from 'pg';
import { PgBoss } from 'pg-boss';

const MIGRATIONS = new URL('../../../../apps/api/migrations/', import.meta.url);
const TEMPLATE = 'allmende_test_template';

function adminUrl(): string {
  const url = process.env['ALLMENDE_TEST_DATABASE'];
  if (url === undefined)
    throw new Error('No test PostgreSQL: run Jest with the project `integration`, which starts one');
  return url;
}

function urlOf(database: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  return url.toString();
}

/** An empty, migrated database of its own for one test file; refuses any whose name lacks `test`. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `allmende_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  await withAdmin(async (admin) => {
    // Templates cannot be copied while somebody is connected, so copies and the making of it queue up here.
    await admin.query('select pg_advisory_lock(4718)');
    const known = await admin.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (known.rowCount === 0) await makeTemplate(admin);
    await admin.query(`create database ${name} template ${TEMPLATE}`);
  });
  return { url: urlOf(name), drop: () => dropTestDatabase(name) };
}

async function makeTemplate(admin: Client): Promise<void> {
  const building = `${TEMPLATE}_building`;
  await admin.query(`drop database if exists ${building} with (force)`);
  await admin.query(`create database ${building}`);
  await migrate(urlOf(building), MIGRATIONS);
  const boss = new PgBoss({
    connectionString: urlOf(building),
    schema: 'job',
    supervise: false,
    schedule: false,
  });
  await boss.start();
  await boss.stop({ graceful: false });
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [building]);
  await admin.query(`alter database ${building} rename to ${TEMPLATE}`);
}

async function dropTestDatabase(name: string): Promise<void> {
  if (!name.includes('test')) throw new Error(`${name} is not a test database`);
  await withAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`));
}

async function withAdmin(work: (admin: Client) => Promise<unknown>): Promise<void> {
  const admin = new Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
