import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';

/** Where the content of files lies, under their ids; names, owners and audiences are in the database. */
export interface FileStore {
  /** Takes over a file of this machine; what it returns from is safe on disk. */
  put(id: string, path: string): Promise<void>;
  read(id: string): Promise<Readable>;
  /** Removes the content; nothing there is no reason to complain. */
  remove(id: string): Promise<void>;
}

/** The injection token of the {@link FileStore}. */
export const FILE_STORE = Symbol('FILE_STORE');

/** Keeps content below `DATA_DIR/files`, in folders of the last two digits of the id, which are chance. */
@Injectable()
export class DiskFileStore implements FileStore {
  private readonly root: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.root = resolve(config.DATA_DIR, 'files');
  }

  async put(id: string, path: string): Promise<void> {
    const { folder, file } = this.placeOf(id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await open(path, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(path, file);
  }

  async read(id: string): Promise<Readable> {
    const handle = await open(this.placeOf(id).file, 'r');
    return handle.createReadStream();
  }

  async remove(id: string): Promise<void> {
    await rm(this.placeOf(id).file, { force: true });
  }

  private placeOf(id: string): { folder: string; file: string } {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('A file is named by its id only');
    const folder = join(this.root, id.slice(-2));
    return { folder, file: join(folder, id) };
  }
}
