import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { ConfigError, ProblemsError } from '@allmende/platform-api';
import { createAdministrator } from './create-administrator.js';
import { madeLines, problemLines, readLanguage, usage } from './words.js';

/*
 * Makes an account an administrator of the network, for the first one of a real system:
 * `npm run administrator:create -- <mail> [--name "…"] [--link] [--lang en]`. It works on the database of DATABASE_URL, else
 * on that of the local system. A new account gets a link to choose a password; `--link` gives one to a known account too.
 */
const WRONG_USE = 2;

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { name: { type: 'string' }, link: { type: 'boolean' }, lang: { type: 'string' } },
  });
  const language = readLanguage(values.lang);
  const [email, ...more] = positionals;
  if (email === undefined || more.length > 0) {
    process.stderr.write(`${usage(language)}\n`);
    process.exitCode = WRONG_USE;
    return;
  }
  const wish = { email, displayName: values.name, wantsLink: values.link === true };
  const run = async (databaseUrl: string): Promise<void> => {
    const made = await createAdministrator(databaseUrl, wish);
    process.stdout.write(`${madeLines(made, language).join('\n')}\n`);
  };
  try {
    await onDatabase(run);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    process.stderr.write(`${problemLines(error.problems, language).join('\n')}\n`);
    process.exitCode = 1;
  }
}

async function onDatabase(run: (databaseUrl: string) => Promise<void>): Promise<void> {
  const { DATABASE_URL: given = '', DATA_DIR: dataDirectory = '.allmende' } = process.env;
  if (given !== '') return run(given);
  // Brings the engines of a local run along, which a server has no use for.
  const { withLocalDatabase } = await import('@allmende/tool-runtime');
  return withLocalDatabase(dataDirectory, run);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const code = (error as { code?: unknown } | null)?.code;
  const isKnown = code !== undefined || error instanceof ConfigError;
  process.stderr.write(`${isKnown ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = WRONG_USE;
}
