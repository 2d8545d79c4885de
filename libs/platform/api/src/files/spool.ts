import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What arrived, on this machine's disk and not yet looked at. */
export interface Spooled {
  readonly path: string;
  readonly size: number;
  readonly sha256: Buffer;
}

/** Writes a stream to disk as it comes, without holding it in memory; half a file is removed at once. */
export async function spool(dataDir: string, id: string, content: Readable): Promise<Spooled> {
  const folder = resolve(dataDir, 'incoming');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, id);
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(part: Buffer, _encoding, done) {
      size += part.length;
      hash.update(part);
      done(null, part);
    },
  });
  try {
    await pipeline(content, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await discard(path);
    throw error;
  }
  return { path, size, sha256: hash.digest() };
}

/** Removes a spooled file that may not stay. */
export async function discard(path: string): Promise<void> {
  await rm(path, { force: true });
}
