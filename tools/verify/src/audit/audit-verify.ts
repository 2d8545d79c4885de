import { type ChainMark, readMark } from '@allmende/oversight-core';
import { withDatabase } from '../kit/database.js';
import { walkDatabase } from './walk-database.js';
import { type Language, reportLines } from './words.js';

/*
 * Walks along the chain over the trail of events and ends with 1 when a line was altered, removed or put in:
 * `npm run audit:verify -- [--lang en] [--seal <day>/<number>/<64 letters>]…`. It reads the database of DATABASE_URL,
 * else that of the local system, and changes nothing. `--seal` names a seal that was noted elsewhere.
 */
const BROKEN = 1;
const WRONG_USE = 2;

async function verify(databaseUrl: string, language: Language, marks: readonly ChainMark[]): Promise<void> {
  const walked = await withDatabase(databaseUrl, (client) => walkDatabase(client, marks));
  process.stdout.write(`${reportLines(walked, language).join('\n')}\n`);
  process.exitCode = walked.findings === 0 ? 0 : BROKEN;
}

/** The seals named on the command line; null when something else stands there. */
function marksOf(argv: readonly string[]): readonly ChainMark[] | null {
  const marks = argv.flatMap((word, index) => (argv[index - 1] === '--seal' ? [readMark(word)] : []));
  const known = new Set(['--seal', '--lang']);
  const isStrange = argv.some((word, index) => !known.has(word) && !known.has(argv[index - 1] ?? ''));
  const whole = marks.filter((mark) => mark !== null);
  return isStrange || whole.length < marks.length ? null : whole;
}

async function main(argv: readonly string[]): Promise<void> {
  const language: Language = argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'de';
  const marks = marksOf(argv);
  if (marks === null) {
    process.stderr.write('npm run audit:verify -- [--lang en] [--seal 2027-03-01/412/<64 × 0-9a-f>]\n');
    process.exitCode = WRONG_USE;
    return;
  }
  const { DATABASE_URL: given = '', DATA_DIR: dataDirectory = '.allmende' } = process.env;
  if (given !== '') return verify(given, language, marks);
  // Brings the engines of a local run along, which a server has no use for.
  const { withLocalDatabase } = await import('@allmende/tool-runtime');
  return withLocalDatabase(dataDirectory, (databaseUrl) => verify(databaseUrl, language, marks));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isKnown = (error as { code?: unknown } | null)?.code !== undefined;
  process.stderr.write(`${isKnown ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = WRONG_USE;
}
