import type { Actor, Audience, FilePurpose } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A file as the database knows it. */
export interface FileRow {
  readonly id: string;
  readonly accountId: string;
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: Buffer;
  readonly createdAt: Date;
}

const COLUMNS = `id, account_id as "accountId", purpose, name, type, size, sha256, created_at as "createdAt"`;

/** Files that were brought in. Somebody's own are visible to them also before they are attached to anything. */
@Injectable()
export class FileRows {
  constructor(@Inject(Database) private readonly database: Database) {}

  async findVisible(actor: Actor, ids: readonly string[]): Promise<FileRow[]> {
    return this.database.query<FileRow>(
      `select ${COLUMNS} from platform.file
       where id = any($1::uuid[]) and (audiences && $2::text[] or account_id = $3)`,
      [ids, actor.audiences, actor.accountId],
    );
  }

  async add(row: FileRow): Promise<void> {
    await this.database.execute(
      `insert into platform.file (id, account_id, audiences, purpose, name, type, size, sha256, created_at)
       values ($1, $2, '{}', $3, $4, $5, $6, $7, $8)`,
      [row.id, row.accountId, row.purpose, row.name, row.type, row.size, row.sha256, row.createdAt],
    );
  }

  async countUnattached(accountId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from platform.file where attached_at is null and account_id = $1`,
      [accountId],
    );
    return row?.count ?? 0;
  }

  /** Attaches somebody's own file that is attached to nothing yet; false when there is none. */
  async attach(
    id: string,
    accountId: string,
    to: {
      audiences: readonly Audience[];
      organisationId: string | null;
      purpose: FilePurpose | null;
      now: Date;
    },
  ): Promise<boolean> {
    const changed = await this.database.execute(
      `update platform.file set audiences = $3, organisation_id = $4, attached_at = $5
       where id = $1 and account_id = $2 and attached_at is null and ($6::text is null or purpose = $6)`,
      [id, accountId, to.audiences, to.organisationId, to.now, to.purpose],
    );
    return changed === 1;
  }

  async setAudiences(ids: readonly string[], audiences: readonly Audience[]): Promise<void> {
    await this.database.execute('update platform.file set audiences = $2 where id = any($1::uuid[])', [
      ids,
      audiences,
    ]);
  }

  /** Removes rows that nobody attached and names them. */
  async removeUnattached(before: Date): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `delete from platform.file where attached_at is null and created_at <= $1 returning id`,
      [before],
    );
    return rows.map(({ id }) => id);
  }

  /** Removes a file, whoever brought it in. */
  async remove(id: string): Promise<void> {
    await this.database.execute('delete from platform.file where id = $1', [id]);
  }
}
