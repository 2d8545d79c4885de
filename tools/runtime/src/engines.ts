import pg from 'pg';
import { assertDiskSpace } from './disk-space.ts';
import type { Guard } from './guard.ts';
import { rememberedPorts, rememberPorts } from './home.ts';
import { findMeilisearch, LocalMeilisearch } from './local-meilisearch.ts';
import { LocalPostgres } from './local-postgres.ts';
import type { StartOptions } from './options.ts';
import { postmasterFile } from './postmaster-file.ts';
import type { Screen } from './screen.ts';
import { StartProblem } from './start-problem.ts';
import type { Supervisor } from './supervisor.ts';

export interface Database {
  url: string;
  /** For the status block. */
  label: string;
}

export interface Search {
  meilisearch?: { host: string; key: string };
  label: string;
}

export interface Stage {
  options: StartOptions;
  screen: Screen;
  supervisor: Supervisor;
  guard: Guard;
}

const DATABASE = 'allmende';

/** The database everything is kept in: the given one, or our own PostgreSQL. */
export async function startDatabase({ options, screen, supervisor, guard }: Stage): Promise<Database> {
  const { words } = screen;
  if (options.databaseUrl !== undefined) {
    await assertReachable(options.databaseUrl);
    return { url: options.databaseUrl, label: `${withoutPassword(options.databaseUrl)} (${words.given})` };
  }
  const { dataDir: home } = options;
  const remembered = rememberedPorts(home);
  const postgres = new LocalPostgres({ home, preferredPort: remembered.postgres });
  assertDiskSpace(postgres.dataDir);
  const { barrier } = postgres;
  if (barrier !== undefined) screen.warn(words.elsewhere(postgres.dataDir, barrier, postgres.accountName));
  guard.watch('postgres', postmasterFile(postgres.dataDir), 'SIGINT');
  const wasRunning = postgres.pid() !== undefined;
  await supervisor.run('PostgreSQL', postgres);
  rememberPorts(home, { ...remembered, postgres: postgres.port });
  await postgres.createDatabase(DATABASE);
  const state = wasRunning ? ` (${words.reused})` : '';
  return { url: postgres.url(DATABASE), label: `${postgres.version}, 127.0.0.1:${postgres.port}${state}` };
}

/** The search engine: the given one, our own Meilisearch, or none (the app then searches in PostgreSQL). */
export async function startSearch({ options, screen, supervisor, guard }: Stage): Promise<Search> {
  const { words } = screen;
  if (options.meilisearch !== undefined) {
    const { host } = options.meilisearch;
    if (!(await isHealthy(host))) screen.warn(words.meilisearchSilent(host));
    return { meilisearch: options.meilisearch, label: `${host} (${words.given})` };
  }
  const binary = findMeilisearch();
  if (binary === undefined) return { label: words.noMeilisearch };
  const { dataDir: home } = options;
  const remembered = rememberedPorts(home);
  const meilisearch = new LocalMeilisearch({ home, preferredPort: remembered.meilisearch }, binary);
  guard.watch('meilisearch', meilisearch.pidFile);
  await supervisor.run('Meilisearch', meilisearch);
  rememberPorts(home, { ...remembered, meilisearch: meilisearch.port });
  const { host, key, version, port } = meilisearch;
  return { meilisearch: { host, key }, label: `${version}, 127.0.0.1:${port}` };
}

/** Ends what an earlier run left and deletes all files of both, wherever they are. */
export async function destroyEngines(home: string): Promise<void> {
  await new LocalPostgres({ home }).destroy();
  const binary = findMeilisearch();
  if (binary !== undefined) await new LocalMeilisearch({ home }, binary).destroy();
}

function withoutPassword(url: string): string {
  return url.replace(/:[^:@/]*@/, ':…@');
}

async function assertReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new StartProblem('DATABASE_UNREACHABLE', { url: withoutPassword(url), reason });
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function isHealthy(host: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/health', host), { signal: AbortSignal.timeout(3_000) });
    return answer.ok;
  } catch {
    return false;
  }
}
