import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartProblem } from './start-problem.ts';

const MEGABYTE = 1_000_000;
export const NEEDED_MB = 500;
/** Below this a failure is blamed on the disk even if nobody could write that down any more. */
const NEARLY_NOTHING_MB = 20;

/** Free space for ordinary users on the file system of `path` (or of its nearest existing parent), in MB of 10^6 bytes. */
export function freeMegabytes(path: string): number {
  let existing = path;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  const { bavail, bsize } = statfsSync(existing);
  return Math.floor((bavail * bsize) / MEGABYTE);
}

export function assertDiskSpace(path: string): void {
  const free = freeMegabytes(path);
  if (free < NEEDED_MB) throw new StartProblem('DISK_FULL', { path, free, needed: NEEDED_MB });
}

export function namesFullDisk(text: string): boolean {
  return /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/i.test(text);
}

/** A DISK_FULL problem when `text` or the disk itself says so; else undefined. */
export function fullDiskProblem(path: string, text: string): StartProblem | undefined {
  const free = freeMegabytes(path);
  if (!namesFullDisk(text) && free >= NEARLY_NOTHING_MB) return undefined;
  return new StartProblem('DISK_FULL', { path, free, needed: NEEDED_MB });
}
