import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeProcess } from './node-process.ts';
import { readOrMakeKey } from './kept-key.ts';
import { StartProblem } from './start-problem.ts';

export const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

export type ProgramName = 'api' | 'worker' | 'web';
export type Entries = Record<ProgramName | 'prepare' | 'demo', string>;

/** The built programs. `ALLMENDE_API_ENTRY` and so on replace one, for tests of the runtime itself. */
export function programEntries(env: NodeJS.ProcessEnv = process.env): Entries {
  const entry = (override: string | undefined, built: string): string => {
    const path = override ?? built;
    return isAbsolute(path) ? path : resolve(PROJECT_ROOT, path);
  };
  return {
    prepare: entry(env.ALLMENDE_PREPARE_ENTRY, 'apps/api/dist/prepare.js'),
    demo: entry(env.ALLMENDE_DEMO_ENTRY, 'tools/demo-region/dist/load.js'),
    api: entry(env.ALLMENDE_API_ENTRY, 'apps/api/dist/main.js'),
    worker: entry(env.ALLMENDE_WORKER_ENTRY, 'apps/api/dist/worker.js'),
    web: entry(env.ALLMENDE_WEB_ENTRY, 'apps/web/dist/node/main.js'),
  };
}

export function assertBuilt(entries: Entries): void {
  const missing = Object.values(entries).find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new StartProblem('BUILD_MISSING', { file: relative(PROJECT_ROOT, missing) });
}

export interface AppSettings {
  databaseUrl: string;
  meilisearch?: { host: string; key: string };
  apiPort: number;
  webPort: number;
  dataDir: string;
  /** Wins over everything else. */
  extra?: NodeJS.ProcessEnv;
}

/** The environment all programs get; without Meilisearch its two variables are absent. */
export function appEnvironment(settings: AppSettings): NodeJS.ProcessEnv {
  const { MEILI_HOST: _host, MEILI_KEY: _key, ...inherited } = process.env;
  const { meilisearch } = settings;
  return {
    // A system on one's own machine is a place to try the API, unless somebody says otherwise.
    API_DOCUMENTS: 'any',
    ...inherited,
    NODE_ENV: 'production',
    DATABASE_URL: settings.databaseUrl,
    ...(meilisearch && { MEILI_HOST: meilisearch.host, MEILI_KEY: meilisearch.key }),
    API_PORT: String(settings.apiPort),
    WEB_PORT: String(settings.webPort),
    API_URL: `http://127.0.0.1:${settings.apiPort}`,
    PUBLIC_URL: `http://localhost:${settings.webPort}`,
    DATA_DIR: settings.dataDir,
    SECRETS_KEY: inherited['SECRETS_KEY'] ?? readOrMakeKey(join(settings.dataDir, 'secrets.key')),
    SECOND_FACTOR: inherited['SECOND_FACTOR'] ?? 'offered',
    ...settings.extra,
  };
}

export interface ProgramPlace {
  home: string;
  entries: Entries;
  env: NodeJS.ProcessEnv;
}

export function program(name: ProgramName, { home, entries, env }: ProgramPlace): NodeProcess {
  return new NodeProcess({
    name,
    entry: entries[name],
    cwd: PROJECT_ROOT,
    env,
    logFile: join(home, 'log', `${name}.log`),
    pidFile: join(home, 'run', `${name}.pid`),
    graceMs: name === 'worker' ? 30_000 : 15_000,
  });
}

/** True when the address answers 200. */
export async function servesPage(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}
