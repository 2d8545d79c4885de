import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { appendFileSync } from 'node:fs';
import { dirname } from 'node:path';

const CAP_BYTES = 5_000_000;
const KEPT_BYTES = 500_000;

/**
 * The log of one child. The child writes to the file itself (opened for appending), so nothing is lost when
 * the runtime dies; the runtime only looks on and cuts the file when it grows past 5 MB.
 */
export class LogFile {
  readonly path: string;
  private seen: number;

  constructor(path: string) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.seen = this.size();
  }

  /** A descriptor for the stdio of a child; close it once the child has started. */
  open(): number {
    return openSync(this.path, 'a');
  }

  size(): number {
    return existsSync(this.path) ? statSync(this.path).size : 0;
  }

  /** The last `lines` lines, at most 16 kB. */
  tail(lines = 20): string {
    return this.readFrom(Math.max(0, this.size() - 16_000))
      .trimEnd()
      .split('\n')
      .slice(-lines)
      .join('\n');
  }

  readFrom(start: number): string {
    if (!existsSync(this.path)) return '';
    const descriptor = openSync(this.path, 'r');
    try {
      const length = Math.max(0, fstatSync(descriptor).size - start);
      const buffer = Buffer.alloc(Math.min(length, KEPT_BYTES));
      readSync(descriptor, buffer, 0, buffer.length, start + length - buffer.length);
      return buffer.toString('utf8');
    } finally {
      closeSync(descriptor);
    }
  }

  /** What was written since the last call; cuts an overlong file on the way. */
  takeNew(): string {
    const size = this.size();
    if (size === this.seen) return '';
    const text = this.readFrom(size < this.seen ? 0 : this.seen);
    this.seen = size;
    if (size > CAP_BYTES) this.cut();
    return text;
  }

  private cut(): void {
    const kept = this.readFrom(this.size() - KEPT_BYTES);
    const descriptor = openSync(this.path, 'r+');
    ftruncateSync(descriptor, 0);
    closeSync(descriptor);
    appendFileSync(this.path, kept.slice(kept.indexOf('\n') + 1));
    this.seen = this.size();
  }
}
