import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, isAlive, processesIn } from './process-life.ts';

/** What PostgreSQL writes about itself into postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
}

export const postmasterFile = (dataDir: string): string => join(dataDir, 'postmaster.pid');

/**
 * The PostgreSQL that runs on this directory, or undefined. A pid file left by a crash whose number now belongs
 * to a stranger is removed: PostgreSQL itself would refuse to start because of it.
 */
export function runningPostmaster(dataDir: string): Postmaster | undefined {
  const file = postmasterFile(dataDir);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined;
  const command = commandLine(pid);
  if (command === '' || command.includes('postgres')) return { pid, port };
  rmSync(file, { force: true });
  return undefined;
}

/**
 * Sessions that outlive a killed postmaster hold its shared memory and block the next start. With them gone the
 * pid file goes too: PostgreSQL takes a zombie (nobody collects them in many containers) for a living server.
 */
export function endLeftoverSessions(dataDir: string): void {
  if (process.platform !== 'linux' || runningPostmaster(dataDir) !== undefined) return;
  for (const pid of processesIn(dataDir)) {
    if (commandLine(pid).includes('postgres')) process.kill(pid, 'SIGKILL');
  }
  rmSync(postmasterFile(dataDir), { force: true });
}
