import { type ChildProcess, spawn } from 'node:child_process';
import { PROJECT_ROOT } from '@allmende/tool-runtime';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 180_000;
const STOP_PATIENCE_MS = 45_000;

/** Runs the first line of the README and answers the seconds until the page is served; ends it again. */
export async function secondsUntilServed(port: number, dataDir: string): Promise<number> {
  const begun = performance.now();
  const env = { ...process.env, API_PORT: '' };
  const child = spawn('npm', ['start', '--silent', '--', '--port', String(port), '--data-dir', dataDir], {
    ...{ cwd: PROJECT_ROOT, env, detached: true },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (told = (told + text).slice(-4_000)));
  }
  try {
    await untilServed(child, `http://localhost:${port}/`, () => told);
    return (performance.now() - begun) / 1000;
  } finally {
    await end(child);
  }
}

async function untilServed(child: ChildProcess, url: string, told: () => string): Promise<void> {
  const limit = performance.now() + PATIENCE_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the start ended with ${child.exitCode}:\n${told()}`);
    if (performance.now() > limit) throw new Error(`no page within ${PATIENCE_MS / 1000} s:\n${told()}`);
    if (await isServed(url)) return;
    await delay(50);
  }
}

async function isServed(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    const text = await answer.text();
    return answer.status === 200 && text.includes('<h1');
  } catch {
    return false;
  }
}

/** As Ctrl-C in a terminal: the whole group is asked, and gets the time to stop in order. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const pid = child.pid;
  const gone = (): boolean => {
    try {
      process.kill(-pid, 0);
      return false;
    } catch {
      return true;
    }
  };
  const limit = performance.now() + STOP_PATIENCE_MS;
  if (!gone()) process.kill(-pid, 'SIGINT');
  while (!gone()) {
    if (performance.now() > limit) process.kill(-pid, 'SIGKILL');
    await delay(50);
  }
}
