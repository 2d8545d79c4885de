import type { Readable } from 'node:stream';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { found } from '../access/access-error.js';
import { FILE_STORE, type FileStore } from './file-store.js';
import { type FileRow, FileRows } from './file-rows.js';

/** A file for somebody who may see it; invisible and absent are alike. */
@Injectable()
export class ServeFile {
  constructor(
    @Inject(FileRows) private readonly rows: FileRows,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async run(actor: Actor, id: string): Promise<{ readonly row: FileRow; readonly content: Readable }> {
    const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
    const [row] = isId ? await this.rows.findVisible(actor, [id]) : [];
    const visible = found(row);
    return { row: visible, content: await this.store.read(visible.id) };
  }
}
