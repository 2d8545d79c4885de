import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { endGroup, isAlive, readPid } from './process-life.ts';

/**
 * A process of its own that outlives its starter. Told over stdin what runs; when stdin closes because the starter
 * was killed, it ends what is left (PostgreSQL, which takes another signal, last) and deletes throw-away directories.
 */
export type GuardianOrder =
  { watch: string; pidFile: string; signal: NodeJS.Signals } | { forget: string } | { remove: string };

const watched = new Map<string, { pidFile: string; signal: NodeJS.Signals }>();
const removed = new Set<string>();

function obey(order: GuardianOrder): void {
  if ('watch' in order) watched.set(order.watch, order);
  else if ('forget' in order) watched.delete(order.forget);
  else removed.add(order.remove);
}

async function cleanUp(): Promise<void> {
  // The pids are read at once: a next start may soon write new ones into the same files.
  const left = [...watched.values()]
    .reverse()
    .map(({ pidFile, signal }) => ({ pid: readPid(pidFile), signal }));
  const end = async ({ pid, signal }: (typeof left)[number]): Promise<void> => {
    if (pid !== undefined && isAlive(pid)) await endGroup(pid, { signal, graceMs: 10_000 });
  };
  await Promise.all(left.filter(({ signal }) => signal === 'SIGTERM').map(end));
  await Promise.all(left.filter(({ signal }) => signal !== 'SIGTERM').map(end));
  for (const dir of removed) rmSync(dir, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => obey(JSON.parse(line) as GuardianOrder));
lines.on('close', () => void cleanUp());
