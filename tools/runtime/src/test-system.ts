import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { appEnvironment, assertBuilt, program, programEntries, type ProgramName } from './app-programs.ts';
import { PROJECT_ROOT, servesPage } from './app-programs.ts';
import { Guard } from './guard.ts';
import type { NodeProcess } from './node-process.ts';
import { accepts, freePort, waitFor } from './ports.ts';
import { runCommand } from './run-command.ts';
import { StartProblem } from './start-problem.ts';
import { Supervisor } from './supervisor.ts';
import type { TestServices } from './test-services.ts';

export interface SystemOptions {
  services: TestServices;
  databaseName: string;
  apiPort?: number;
  webPort?: number;
  /** Run migrations and seed first; default true. */
  prepare?: boolean;
  /** Load the demo region as well; default true. */
  demo?: boolean;
  /** Which programs; default all three. */
  programs?: ProgramName[];
  /** Start a program again after it died, as `npm start` does; default false. */
  autoRestart?: boolean;
  /** Added to the environment of all programs. */
  env?: NodeJS.ProcessEnv;
}

/** The programs of the app on test services, with handles to kill and start each. */
export interface RunningSystem {
  apiUrl: string;
  webUrl: string;
  dataDir: string;
  api: NodeProcess;
  worker: NodeProcess;
  web: NodeProcess;
  /** Starts one again and waits until it serves; for use without `autoRestart`. */
  startAgain(name: ProgramName): Promise<void>;
  /** True once the program serves (api: its port, web: its page), false after `timeoutMs`. */
  whenServing(name: ProgramName, timeoutMs?: number): Promise<boolean>;
  stop(): Promise<void>;
}

const quiet = { crashed: ignore, healed: ignore, failing: ignore, diskFull: ignore };
function ignore(): void {}

export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  const { services, databaseName, programs = ['api', 'worker', 'web'] } = options;
  const entries = programEntries();
  assertBuilt(entries);
  const dataDir = join(services.dir, 'systems', databaseName);
  mkdirSync(dataDir, { recursive: true });
  const apiPort = options.apiPort ?? (await freePort());
  const webPort = options.webPort ?? (await freePort());
  await services.createDatabase(databaseName);
  const env = appEnvironment({
    databaseUrl: services.databaseUrl(databaseName),
    meilisearch: meilisearchOf(services),
    ...{ apiPort, webPort, dataDir, extra: options.env },
  });
  if (options.prepare !== false) await prepare(entries.prepare, env, dataDir);
  if (options.prepare !== false && options.demo !== false) await prepare(entries.demo, env, dataDir);
  const place = { home: dataDir, entries, env };
  const all = { api: program('api', place), worker: program('worker', place), web: program('web', place) };
  const urls = { apiUrl: `http://127.0.0.1:${apiPort}`, webUrl: `http://localhost:${webPort}` };
  const whenServing = (name: ProgramName, timeoutMs = 60_000): Promise<boolean> =>
    waitFor(() => serves(name, all[name], apiPort, urls.webUrl), timeoutMs);
  const stop = await startPrograms(all, programs, options.autoRestart ?? false);
  const startAgain = async (name: ProgramName): Promise<void> => {
    await all[name].start();
    await assertServing(name);
  };
  const assertServing = async (name: ProgramName): Promise<void> => {
    if (await whenServing(name)) return;
    throw new StartProblem('PART_FAILING', { name, tail: all[name].log.tail(), log: all[name].log.path });
  };
  try {
    await Promise.all(programs.map(assertServing));
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...urls, ...all, dataDir, startAgain, whenServing, stop };
}

function meilisearchOf({ meiliHost, meiliKey }: TestServices): { host: string; key: string } | undefined {
  return meiliHost === undefined || meiliKey === undefined ? undefined : { host: meiliHost, key: meiliKey };
}

async function prepare(entry: string, env: NodeJS.ProcessEnv, dataDir: string): Promise<void> {
  const { ok, output } = await runCommand(process.execPath, [entry], { cwd: PROJECT_ROOT, env });
  if (!ok) throw new StartProblem('PREPARE_FAILED', { tail: output.slice(-4_000), log: dataDir });
}

async function serves(
  name: ProgramName,
  child: NodeProcess,
  apiPort: number,
  webUrl: string,
): Promise<boolean> {
  if (child.pid() === undefined) return false;
  if (name === 'worker') return true;
  return name === 'api' ? accepts(apiPort) : servesPage(webUrl);
}

async function startPrograms(
  all: Record<ProgramName, NodeProcess>,
  programs: ProgramName[],
  autoRestart: boolean,
): Promise<() => Promise<void>> {
  const guard = new Guard();
  const supervisor = new Supervisor(quiet);
  for (const name of programs) {
    guard.watch(`${name} ${all[name].pidFile}`, all[name].pidFile);
    if (autoRestart) await supervisor.run(name, all[name]);
    else await all[name].start();
  }
  return async () => {
    await supervisor.stop();
    for (const name of [...programs].reverse()) await all[name].stop();
    guard.dismiss();
  };
}
