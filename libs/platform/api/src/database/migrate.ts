import { readdirSync, readFileSync } from 'node:fs';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

/** The SQL files of a folder in order of their 13-digit timestamps. */
export function migrationFiles(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d{13}-[a-z0-9-]+\.sql$/.test(file))
    .sort();
}

/** Applies all migrations that the database does not have yet, in one transaction, and names them. */
export async function migrate(url: string, folder: URL): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: migrationFiles(folder).map((file) => migrationOf(file, folder)),
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'all',
    // The lock below is held by a session, so there must be only one.
    poolSize: 1,
  });
  await source.initialize();
  try {
    // Two starts at once would both find the same migrations missing; the second waits for the first.
    await source.query('select pg_advisory_lock(4717)');
    const applied = await source.runMigrations();
    return applied.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** Turns `1764000000001-platform.sql` into the migration class that the ORM keeps book of. */
function migrationOf(file: string, folder: URL): new () => MigrationInterface {
  const sql = readFileSync(new URL(file, folder), 'utf8');
  const [timestamp, ...words] = file.replace(/\.sql$/, '').split('-');
  return class implements MigrationInterface {
    readonly name = `${words.join('')}${timestamp}`;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }

    async down(): Promise<void> {
      throw new Error('Migrations go forward only; restore a backup instead');
    }
  };
}
