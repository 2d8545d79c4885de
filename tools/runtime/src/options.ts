import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from './app-programs.ts';
import { StartProblem } from './start-problem.ts';

export type Language = 'de' | 'en';

export interface WantedPort {
  port: number;
  /** The setting that asked for exactly this port; undefined when it is only the default. */
  setting?: string;
}

export interface StartOptions {
  web: WantedPort;
  api: WantedPort;
  dataDir: string;
  fresh: boolean;
  yes: boolean;
  help: boolean;
  language: Language;
  /** Given from outside: then we start none. */
  databaseUrl?: string;
  meilisearch?: { host: string; key: string };
}

const DEFAULT_WEB_PORT = 4200;
const DEFAULT_API_PORT = 4201;

function asPort(value: string, setting: string): WantedPort {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new StartProblem('PORT_INVALID', { value, setting });
  return { port, setting };
}

function wantedWebPort(flag: string | undefined, env: NodeJS.ProcessEnv): WantedPort {
  if (flag !== undefined) return asPort(flag, '--port');
  return env.PORT ? asPort(env.PORT, 'PORT') : { port: DEFAULT_WEB_PORT };
}

function parse(args: string[]): ReturnType<typeof parseFlags> {
  try {
    return parseFlags(args);
  } catch (error) {
    throw new StartProblem('OPTION_UNKNOWN', {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

function parseFlags(args: string[]): {
  port?: string;
  'data-dir'?: string;
  lang?: string;
  fresh?: boolean;
  yes?: boolean;
  help?: boolean;
} {
  return parseArgs({
    args,
    options: {
      port: { type: 'string' },
      'data-dir': { type: 'string' },
      lang: { type: 'string' },
      fresh: { type: 'boolean' },
      yes: { type: 'boolean', short: 'y' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}

/** German unless `--lang en`; read apart from the rest so that even a wrong option is answered in that language. */
export function wantedLanguage(args: string[]): Language {
  return /(^|\s)--lang[= ]en(\s|$)/.test(args.join(' ')) ? 'en' : 'de';
}

function givenServers(env: NodeJS.ProcessEnv): Pick<StartOptions, 'databaseUrl' | 'meilisearch'> {
  const { DATABASE_URL: databaseUrl, MEILI_HOST: host, MEILI_KEY: key = '' } = env;
  return { ...(databaseUrl && { databaseUrl }), ...(host && { meilisearch: { host, key } }) };
}

export function readOptions(args: string[], env: NodeJS.ProcessEnv = process.env): StartOptions {
  const flags = parse(args);
  const dataDir = flags['data-dir'] ?? env.DATA_DIR;
  return {
    web: wantedWebPort(flags.port, env),
    api: env.API_PORT ? asPort(env.API_PORT, 'API_PORT') : { port: DEFAULT_API_PORT },
    dataDir: dataDir ? resolve(dataDir) : join(PROJECT_ROOT, '.allmende'),
    fresh: flags.fresh === true,
    yes: flags.yes === true,
    help: flags.help === true,
    language: wantedLanguage(args),
    ...givenServers(env),
  };
}
