import type { Readable } from 'node:stream';
import {
  type Actor,
  cleanFileName,
  FILE_KINDS,
  type FilePurpose,
  fileProblems,
  fileTooLarge,
  isSignedIn,
  kindByName,
  problem,
  RATE_RULES,
} from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProblemsError } from '../access/accept.js';
import { AccessError } from '../access/access-error.js';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { RateLimits } from '../limits/rate-limits.js';
import { FILE_STORE, type FileStore } from './file-store.js';
import { type FileRow, FileRows } from './file-rows.js';
import { readFileKind } from './read-file-kind.js';
import { discard, spool, type Spooled } from './spool.js';

/** A file on its way in: the stream ends early, and says so, when it is longer than was agreed. */
export interface IncomingFile {
  readonly name: string;
  readonly content: Readable & { readonly truncated?: boolean };
}

/** Files of one account that may wait to be attached to something. */
const MOST_UNATTACHED = 40;

/** Takes a file in, looks at its content, and keeps it for a day until something is made of it. */
@Injectable()
export class ReceiveFile {
  constructor(
    @Inject(FileRows) private readonly rows: FileRows,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws before a byte is read when the actor may not bring in a file now. */
  async admit(actor: Actor): Promise<string> {
    if (!isSignedIn(actor)) throw new AccessError('UNAUTHENTICATED');
    await this.limits.take(RATE_RULES.UPLOADS_PER_ACTOR, actor.accountId);
    if ((await this.rows.countUnattached(actor.accountId)) >= MOST_UNATTACHED)
      throw new ProblemsError([problem('FILES_WAITING', 'file', { max: MOST_UNATTACHED })]);
    return actor.accountId;
  }

  async run(actor: Actor, purpose: FilePurpose, incoming: IncomingFile): Promise<FileRow> {
    const accountId = await this.admit(actor);
    const id = this.clock.newId();
    const name = cleanFileName(incoming.name);
    const spooled = await spool(this.config.DATA_DIR, id, incoming.content);
    try {
      if (incoming.content.truncated === true) throw new ProblemsError([fileTooLarge(name, purpose)]);
      const type = await this.check(spooled, name, purpose);
      const { size, sha256 } = spooled;
      const row = { id, accountId, purpose, name, type, size, sha256, createdAt: this.clock.now() };
      await this.store.put(id, spooled.path);
      await this.keep(row);
      return row;
    } finally {
      await discard(spooled.path);
    }
  }

  private async check(spooled: Spooled, name: string, purpose: FilePurpose): Promise<string> {
    const found = await readFileKind(spooled.path, name);
    const problems = fileProblems({ name, size: spooled.size, found }, purpose);
    const kind = kindByName(name);
    if (problems.length > 0 || kind === null) throw new ProblemsError(problems);
    return FILE_KINDS[kind].type;
  }

  /** A content without its row would lie there for ever. */
  private async keep(row: FileRow): Promise<void> {
    try {
      await this.rows.add(row);
    } catch (error) {
      await this.store.remove(row.id);
      throw error;
    }
  }
}
