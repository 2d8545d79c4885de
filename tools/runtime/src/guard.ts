import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { GuardianOrder } from './guardian.ts';
import { commandLine, readPid, waitUntilGone } from './process-life.ts';

const SCRIPT = fileURLToPath(new URL('./guardian.ts', import.meta.url));

/** Waits until the guardian of an earlier, killed start has tidied up; it would end what we start. */
export async function whenTidied(pidFile: string): Promise<void> {
  const pid = readPid(pidFile);
  if (pid === undefined || !commandLine(pid).includes(SCRIPT)) return;
  await waitUntilGone(pid, 30_000);
}

/** Our end of the guardian: what is named here does not outlive us, however we die. */
export class Guard {
  private readonly input: Writable;

  constructor(pidFile?: string) {
    const child = spawn(process.execPath, [SCRIPT], {
      cwd: '/',
      detached: true,
      env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1' },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.unref();
    if (pidFile !== undefined) writeFileSync(pidFile, String(child.pid));
    this.input = child.stdin;
    this.input.on('error', () => undefined);
    if ('unref' in this.input && typeof this.input.unref === 'function') this.input.unref();
  }

  watch(name: string, pidFile: string, signal: NodeJS.Signals = 'SIGTERM'): void {
    this.order({ watch: name, pidFile, signal });
  }

  forget(name: string): void {
    this.order({ forget: name });
  }

  removeAtEnd(dir: string): void {
    this.order({ remove: dir });
  }

  /** Only after everything was stopped; the guardian then finds nothing left to end. */
  dismiss(): void {
    this.input.end();
  }

  private order(order: GuardianOrder): void {
    this.input.write(`${JSON.stringify(order)}\n`);
  }
}
