import { type Actor, type Audience, type FilePurpose, isSignedIn, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProblemsError } from '../access/accept.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { FILE_STORE, type FileStore } from './file-store.js';
import { FileRows } from './file-rows.js';

/** What is told of a file; its content is at `/files/:id`. */
export interface FileDescription {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly createdAt: Date;
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

  /** Removes a file with its content, inside the transaction that removes what it belonged to. */
  async remove(fileId: string): Promise<void> {
    if (!this.database.inTransaction) throw new Error('Files are removed inside a transaction only');
    await this.rows.remove(fileId);
    await this.store.remove(fileId);
  }
}
