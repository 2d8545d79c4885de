import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The raw server as a child. */
export interface RawProcess {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the raw server and waits until it listens. */
export async function startRawServer(databaseUrl: string, poolSize: number): Promise<RawProcess> {
  const script = fileURLToPath(new URL('raw-server.js', import.meta.url));
  const child = spawn(process.execPath, [script, databaseUrl, String(poolSize)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await firstPort(child);
  return {
    url: `http://127.0.0.1:${port}/`,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function firstPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the raw server ended with ${code}`)));
    child.stdout?.once('data', (line: Buffer) =>
      resolve((JSON.parse(line.toString('utf8')) as { port: number }).port),
    );
  });
}
