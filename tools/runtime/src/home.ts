import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { NEEDED_MB } from './disk-space.ts';
import { errorCode, StartProblem } from './start-problem.ts';

/** Proves that a directory is ours before anything in it is used or deleted; remembers the ports last used. */
const MARKER = 'allmende.json';

export interface RememberedPorts {
  postgres?: number;
  meilisearch?: number;
  smtp?: number;
  mailbox?: number;
}

export const lockFile = (home: string): string => join(home, 'allmende.lock');

export const guardianFile = (home: string): string => join(home, 'guardian.pid');

/** Makes the data directory, or checks that the existing one is ours and writable. */
export function openHome(home: string): void {
  try {
    const isNew = !existsSync(home) || readdirSync(home).length === 0;
    if (!isNew && !existsSync(join(home, MARKER))) throw new StartProblem('DATA_DIR_FOREIGN', { dir: home });
    // The database account must get through to its own directory inside, but need not look around.
    mkdirSync(home, { recursive: true, mode: 0o711 });
    rememberPorts(home, rememberedPorts(home));
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    if (errorCode(error) === 'ENOSPC')
      throw new StartProblem('DISK_FULL', { path: home, free: 0, needed: NEEDED_MB });
    throw new StartProblem('DATA_DIR_DENIED', { dir: home, reason: errorCode(error) ?? String(error) });
  }
}

export function rememberedPorts(home: string): RememberedPorts {
  try {
    return JSON.parse(readFileSync(join(home, MARKER), 'utf8')) as RememberedPorts;
  } catch {
    return {};
  }
}

export function rememberPorts(home: string, ports: RememberedPorts): void {
  writeFileSync(join(home, MARKER), `${JSON.stringify(ports)}\n`);
}

/** Deletes everything in the data directory except the marker and our own lock. */
export function emptyHome(home: string): void {
  const kept = [MARKER, 'allmende.lock'];
  for (const entry of readdirSync(home)) {
    if (!kept.includes(entry)) rmSync(join(home, entry), { recursive: true, force: true });
  }
}

/** Asks in the terminal; without one only `--yes` confirms. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await reader.question(question);
  reader.close();
  return /^(j|ja|y|yes)$/i.test(answer.trim());
}
