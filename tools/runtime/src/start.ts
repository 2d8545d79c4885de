import { assertBuilt, programEntries } from './app-programs.ts';
import { assertDiskSpace, fullDiskProblem } from './disk-space.ts';
import { destroyEngines } from './engines.ts';
import { Guard, whenTidied } from './guard.ts';
import { confirm, emptyHome, guardianFile, lockFile, openHome } from './home.ts';
import { readOptions, type StartOptions, wantedLanguage } from './options.ts';
import { endRunningCommands } from './run-command.ts';
import { Screen } from './screen.ts';
import { addressOf, type LockHolder, readHolder, StartLock } from './start-lock.ts';
import { errorCode, StartProblem } from './start-problem.ts';
import { startAll } from './start-sequence.ts';
import { Supervisor } from './supervisor.ts';
import { tellProblem, wordsFor } from './words.ts';

const args = process.argv.slice(2);
const words = wordsFor(wantedLanguage(args));
const screen = new Screen(words);
let stopping = false;

async function main(): Promise<void> {
  const options = readOptions(args);
  if (options.help) return screen.line(words.help);
  assertBuilt(programEntries());
  openHome(options.dataDir);
  if (options.fresh) await assertMayDelete(options);
  const lock = new StartLock(lockFile(options.dataDir));
  const holder = await lock.take();
  if (holder !== undefined) return pointToOther(holder, options);
  await whenTidied(guardianFile(options.dataDir));
  screen.line(words.title);
  if (options.fresh) await deleteAll(options);
  assertDiskSpace(options.dataDir);
  await runUntilStopped(options, lock);
}

async function runUntilStopped(options: StartOptions, lock: StartLock): Promise<void> {
  const guard = new Guard(guardianFile(options.dataDir));
  let fail!: (problem: StartProblem) => void;
  const failed = new Promise<never>((_resolve, reject) => (fail = reject));
  failed.catch(() => undefined);
  let isReady = false;
  const supervisor = new Supervisor({
    crashed: (name, reason) => screen.warn(words.crashed(name, reason)),
    healed: (name) => screen.warn(words.healed(name)),
    diskFull: (name) => screen.warn(words.diskFull(name)),
    failing: (name, log) => {
      if (isReady) screen.warn(words.failing(name, log.tail(), log.path));
      const full = fullDiskProblem(options.dataDir, log.tail());
      fail(full ?? new StartProblem('PART_FAILING', { name, tail: log.tail(), log: log.path }));
    },
  });
  const end = async (code: number): Promise<never> => {
    stopping = true;
    endRunningCommands();
    await supervisor.stop();
    lock.release();
    guard.dismiss();
    if (code === 0) screen.line(words.stopped);
    process.exit(code);
  };
  stopOnSignals(end, async () => {
    await supervisor.kill();
    endRunningCommands();
  });
  try {
    lock.publish(await startAll({ options, screen, supervisor, guard }, failed));
    isReady = true;
  } catch (error) {
    // A stop in the middle of the start makes the current step fail; that is not worth telling.
    if (stopping) return;
    tell(error, options.dataDir);
    await end(1);
  }
}

function stopOnSignals(end: (code: number) => Promise<never>, force: () => Promise<void>): void {
  const stop = async (): Promise<void> => {
    if (stopping) {
      await force();
      screen.line(words.forced);
      process.exit(130);
    }
    stopping = true;
    screen.line();
    screen.line(words.stopping);
    await end(0);
  };
  const signals: NodeJS.Signals[] = process.stdout.isTTY
    ? ['SIGINT', 'SIGTERM', 'SIGHUP']
    : ['SIGINT', 'SIGTERM'];
  for (const signal of signals) process.on(signal, () => void stop());
  // A SIGTERM to `npm start` ends npm and its shell, but not us; we notice that the parent has changed.
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void stop();
  }, 1_000);
}

async function assertMayDelete({ dataDir, yes }: StartOptions): Promise<void> {
  const holder = readHolder(lockFile(dataDir));
  if (holder !== undefined)
    throw new StartProblem('RUNNING_ELSEWHERE', { pid: holder.pid, url: holder.url ?? '…' });
  if (yes || (await confirm(words.freshQuestion(dataDir)))) return;
  throw new StartProblem('FRESH_NOT_CONFIRMED', { dir: dataDir });
}

async function deleteAll({ dataDir }: StartOptions): Promise<void> {
  await destroyEngines(dataDir);
  emptyHome(dataDir);
  screen.line(`  ✓ ${words.freshDone}`);
}

async function pointToOther({ pid, url }: LockHolder, { dataDir }: StartOptions): Promise<void> {
  if (url === undefined) screen.line(words.waitingForOther(pid));
  const address = url ?? (await addressOf(lockFile(dataDir)));
  if (address === undefined) throw new StartProblem('OTHER_START_FAILED', { pid });
  screen.line(words.alreadyRunning(address, dataDir));
}

function tell(error: unknown, dataDir?: string): void {
  const full = errorCode(error) === 'ENOSPC' ? fullDiskProblem(dataDir ?? '.', 'ENOSPC') : undefined;
  const problem = full ?? error;
  if (problem instanceof StartProblem) screen.error(tellProblem(words, problem));
  else screen.error(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
}

main().catch((error: unknown) => {
  tell(error);
  process.exit(1);
});
