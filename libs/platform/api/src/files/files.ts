import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Actor, type Audience, type FilePurpose, isSignedIn, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProblemsError } from '../access/accept.js';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { FILE_STORE, type FileStore } from './file-store.js';
import { FileRows } from './file-rows.js';
import { discard, spool } from './spool.js';

/** What is told of a file; its content is at `/files/:id`. */
export interface FileDescription {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly createdAt: Date;
}

/** A file with all of its content; the purposes bound how much that is. */
export interface ReadFile extends FileDescription {
  readonly content: Buffer;
}

/** Where a file goes besides who may see it. */
export interface Attachment {
  readonly organisationId?: string;
  /** For what the file must have been brought in: its kind and size were checked for that. */
  readonly purpose?: FilePurpose;
  /** The field of the input that names the file, for the problem. */
  readonly path?: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Files for use cases: attach what somebody brought in to what they write, and tell about it. */
@Injectable()
export class Files {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FileRows) private readonly rows: FileRows,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Makes a file part of something, inside the transaction that writes it: from now on it stays, and these audiences see
   * it. Problem `FILE_UNKNOWN` when it is not the actor's own, attached already, or gone.
   */
  async attach(
    fileId: string,
    actor: Actor,
    audiences: readonly Audience[],
    to: Attachment = {},
  ): Promise<void> {
    if (!this.database.inTransaction) throw new Error('Files are attached inside a transaction only');
    const { organisationId = null, purpose = null, path = 'fileId' } = to;
    const isAttached =
      isSignedIn(actor) &&
      UUID.test(fileId) &&
      (await this.rows.attach(fileId, actor.accountId, {
        audiences,
        organisationId,
        purpose,
        now: this.clock.now(),
      }));
    if (!isAttached) throw new ProblemsError([problem('FILE_UNKNOWN', path)]);
  }

  /** What the actor may know of these files, by id; invisible and absent ones are missing alike. */
  async describe(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, FileDescription>> {
    const known = ids.filter((id) => UUID.test(id));
    if (known.length === 0) return new Map();
    const rows = await this.rows.findVisible(actor, known);
    return new Map(
      rows.map(({ id, name, type, size, createdAt }) => [id, { id, name, type, size, createdAt }]),
    );
  }

  /**
   * Reads the content of the actor's own file that is attached to nothing yet, for a closer look before it is. Problem
   * `FILE_UNKNOWN` as with {@link attach}.
   */
  async read(fileId: string, actor: Actor, purpose: FilePurpose, path = 'fileId'): Promise<ReadFile> {
    const [row] = UUID.test(fileId) ? await this.rows.findVisible(actor, [fileId]) : [];
    if (row === undefined || row.accountId !== actor.accountId || row.purpose !== purpose)
      throw new ProblemsError([problem('FILE_UNKNOWN', path)]);
    const { id, name, type, size, createdAt } = row;
    return { id, name, type, size, createdAt, content: await buffer(await this.store.read(id)) };
  }

  /** Keeps what was made of somebody's file as a new file of theirs, still attached to nothing. */
  async derive(
    actor: Actor & { readonly accountId: string },
    purpose: FilePurpose,
    file: { readonly name: string; readonly type: string; readonly content: Buffer },
  ): Promise<string> {
    const id = this.clock.newId();
    const { accountId } = actor;
    const { name, type, content } = file;
    const spooled = await spool(this.config.DATA_DIR, id, Readable.from([content]));
    try {
      await this.store.put(id, spooled.path);
    } finally {
      await discard(spooled.path);
    }
    const { size, sha256 } = spooled;
    await this.rows.add({ id, accountId, purpose, name, type, size, sha256, createdAt: this.clock.now() });
    return id;
  }

  /** Lets others see files, or no longer, inside the transaction that opens or closes what they belong to. */
  async setAudiences(fileIds: readonly string[], audiences: readonly Audience[]): Promise<void> {
    if (!this.database.inTransaction) throw new Error('Audiences change inside a transaction only');
    if (fileIds.length > 0) await this.rows.setAudiences(fileIds, audiences);
  }

  /** Removes a file with its content, inside the transaction that removes what it belonged to. */
  async remove(fileId: string): Promise<void> {
    if (!this.database.inTransaction) throw new Error('Files are removed inside a transaction only');
    await this.rows.remove(fileId);
    await this.store.remove(fileId);
  }
}
