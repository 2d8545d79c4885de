import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive, startMark } from './process-life.ts';
import { errorCode } from './start-problem.ts';

/** Who runs on a data directory, and where its page is once it is served. */
export interface LockHolder {
  pid: number;
  mark?: string;
  url?: string;
}

export function readHolder(file: string): LockHolder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as LockHolder;
    const lives = isAlive(holder.pid) && startMark(holder.pid) === holder.mark;
    return lives ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** One start per data directory. */
export class StartLock {
  private readonly file: string;
  private readonly self: LockHolder = { pid: process.pid, mark: startMark(process.pid) };

  constructor(file: string) {
    this.file = file;
  }

  /** Undefined when the lock is ours now, else who has it. */
  async take(): Promise<LockHolder | undefined> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const holder = readHolder(this.file);
      if (holder !== undefined) return holder.pid === process.pid ? undefined : holder;
      // A dead holder's file, or one just being written by another start: look again before removing it.
      if (existsSync(this.file)) {
        await delay(50);
        if (readHolder(this.file) === undefined) rmSync(this.file, { force: true });
      }
      this.tryWrite();
      // Two starts may both have removed a dead file; whoever is written there after a moment has won.
      await delay(100);
    }
    return readHolder(this.file);
  }

  publish(url: string): void {
    const next = `${this.file}.${process.pid}`;
    writeFileSync(next, JSON.stringify({ ...this.self, url }));
    renameSync(next, this.file);
  }

  release(): void {
    if (readHolder(this.file)?.pid === process.pid) rmSync(this.file, { force: true });
  }

  private tryWrite(): void {
    try {
      writeFileSync(this.file, JSON.stringify(this.self), { flag: 'wx' });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** The address of a start that is under way; undefined when it ended without one. */
export async function addressOf(file: string, timeoutMs = 180_000): Promise<string | undefined> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const holder = readHolder(file);
    if (holder === undefined || Date.now() > end) return undefined;
    if (holder.url !== undefined) return holder.url;
    await delay(200);
  }
}
