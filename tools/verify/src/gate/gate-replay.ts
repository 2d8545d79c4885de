import { withDatabase } from '../kit/database.js';
import { differenceLine, replayDatabase } from './replay-database.js';

/*
 * Recomputes every decision of the release gate from what was kept with it and ends with 1 when one comes out
 * differently: `npm run gate:replay`. It reads the database of DATABASE_URL, else that of the local system, and
 * changes nothing.
 */
const DIFFERENT = 1;
const WRONG_USE = 2;

async function replay(databaseUrl: string): Promise<void> {
  const { decisions, differences } = await withDatabase(databaseUrl, replayDatabase);
  const lines = [
    ...differences.map(differenceLine),
    `${decisions} decisions, ${differences.length} differences`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = differences.length === 0 ? 0 : DIFFERENT;
}

async function main(): Promise<void> {
  const { DATABASE_URL: given = '', DATA_DIR: dataDirectory = '.allmende' } = process.env;
  if (given !== '') return replay(given);
  // Brings the engines of a local run along, which a server has no use for.
  const { withLocalDatabase } = await import('@allmende/tool-runtime');
  return withLocalDatabase(dataDirectory, replay);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  process.exitCode = WRONG_USE;
}
