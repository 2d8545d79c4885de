import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROJECT_ROOT } from './app-programs.ts';
import { LocalPostgres } from './local-postgres.ts';

const DATABASE = 'allmende';

/**
 * Runs some work with the database of the local system in this checkout, whether that is running or not; what this
 * starts it stops again.
 */
export async function withLocalDatabase(
  dataDirectory: string,
  work: (databaseUrl: string, home: string) => Promise<void>,
): Promise<void> {
  const home = resolve(PROJECT_ROOT, dataDirectory);
  // Without this look a command of removal would make a new system first.
  if (!existsSync(join(home, 'allmende.json'))) {
    throw Object.assign(new Error(`No local system in ${home}; set DATABASE_URL for another one`), {
      code: 'NO_LOCAL_SYSTEM',
    });
  }
  const postgres = new LocalPostgres({ home });
  const wasRunning = postgres.pid() !== undefined;
  await postgres.start();
  try {
    await work(postgres.url(DATABASE), home);
  } finally {
    if (!wasRunning) await postgres.stop();
  }
}
