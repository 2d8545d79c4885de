import { type FileHandle, open } from 'node:fs/promises';

/** `SHA1:count`, as the public lists of breached passwords have it, sorted by the hash. */
const LINE = /^([0-9A-F]{40}):\d+\r?$/;
/** More than any line is long, so that a piece of this size always holds a whole one. */
const PIECE = 160;

/** A sorted list of hashes on disk, far too large for the memory: asked by halving, about 35 reads for a billion lines. */
export class BreachFile {
  private constructor(
    private readonly file: FileHandle,
    private readonly size: number,
  ) {}

  /** Opens the list and looks at its first line; throws when that is not of the public format. */
  static async open(path: string): Promise<BreachFile> {
    const file = await open(path, 'r');
    const { size } = await file.stat();
    const list = new BreachFile(file, size);
    const first = await list.lineFrom(0);
    if (first === null || !LINE.test(first.text)) {
      await file.close();
      throw new Error(
        'is not a sorted list of lines like 0018A45C4D1DEF81644B54AB7F969B88D65:3 with 40 hex digits',
      );
    }
    return list;
  }

  /** @param sha1 40 hexadecimal digits */
  async has(sha1: string): Promise<boolean> {
    const wanted = sha1.toUpperCase();
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const line = await this.lineFrom(middle);
      const hash = line === null ? undefined : LINE.exec(line.text)?.[1];
      if (hash === wanted) return true;
      if (line === null || hash === undefined || hash > wanted) high = middle;
      else low = line.end;
    }
    return false;
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  /** The first whole line that begins at or after the offset, and where the next one begins. */
  private async lineFrom(offset: number): Promise<{ readonly text: string; readonly end: number } | null> {
    // One byte earlier: a line that begins exactly at the offset is known by the end of the line before it.
    const from = Math.max(0, offset - 1);
    const { buffer, bytesRead } = await this.file.read(Buffer.alloc(PIECE), 0, PIECE, from);
    const piece = buffer.toString('latin1', 0, bytesRead);
    const begin = offset === 0 ? 0 : piece.indexOf('\n') + 1;
    if (offset > 0 && begin === 0) return null;
    const stop = piece.indexOf('\n', begin);
    const text = piece.slice(begin, stop < 0 ? undefined : stop);
    return text === '' ? null : { text, end: from + (stop < 0 ? bytesRead : stop + 1) };
  }
}
