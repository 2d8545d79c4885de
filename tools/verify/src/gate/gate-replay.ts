import { REPLAY_EXITS, replayForm, runReplay } from './run-replay.js';

/*
 * Recomputes every decision of the release gate from what was kept with it and ends with 1 when one comes out
 * differently or its row was altered: `npm run gate:replay -- [--json] [--lang en]`. It reads the database of
 * DATABASE_URL, else that of the local system, and changes nothing.
 */
async function main(argv: readonly string[]): Promise<void> {
  const form = replayForm(argv);
  if (form === null) {
    process.stderr.write('npm run gate:replay -- [--json] [--lang en]\n');
    process.exitCode = REPLAY_EXITS.wrongUse;
    return;
  }
  const replay = async (databaseUrl: string): Promise<void> => {
    const { output, exitCode } = await runReplay(databaseUrl, form);
    process.stdout.write(output);
    process.exitCode = exitCode;
  };
  const { DATABASE_URL: given = '', DATA_DIR: dataDirectory = '.allmende' } = process.env;
  if (given !== '') return replay(given);
  // Brings the engines of a local run along, which a server has no use for.
  const { withLocalDatabase } = await import('@allmende/tool-runtime');
  return withLocalDatabase(dataDirectory, replay);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isKnown = (error as { code?: unknown } | null)?.code !== undefined;
  process.stderr.write(`${isKnown ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = REPLAY_EXITS.wrongUse;
}
