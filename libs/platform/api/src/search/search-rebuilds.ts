import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** How far a new index has come. */
export interface SearchRebuild {
  readonly startedAt: Date;
  readonly done: number;
  readonly total: number;
}

/** Keeps how far the filling of a new index has come, so that other processes can tell. */
@Injectable()
export class SearchRebuilds {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Notes that it begins and returns since when writes may go to the old index only, with a minute for those under way. */
  async begin(index: string): Promise<Date> {
    const [begun] = await this.database.query<{ since: Date }>(
      `insert into platform.search_rebuild (name, total)
       select $1, count(*) from platform.search_document where index_name = $1
       on conflict (name) do update set started_at = now(), seen_at = now(), done = 0, total = excluded.total
       returning started_at - interval '1 minute' as since`,
      [index],
    );
    if (begun === undefined) throw new Error('PostgreSQL returns what it inserts');
    return begun.since;
  }

  async advance(index: string, done: number): Promise<void> {
    await this.database.execute(
      `update platform.search_rebuild set done = $2, seen_at = now() where name = $1`,
      [index, done],
    );
  }

  /** Notes with which settings the new index came into use. */
  async end(index: string, fingerprint: string): Promise<void> {
    await this.database.execute(
      `with gone as (delete from platform.search_rebuild where name = $1)
       insert into platform.search_index (name, fingerprint) values ($1, $2)
       on conflict (name) do update set fingerprint = excluded.fingerprint, rebuilt_at = now()`,
      [index, fingerprint],
    );
  }

  /** The one under way, if its process still lives. */
  async current(index: string): Promise<SearchRebuild | null> {
    const [row] = await this.database.query<SearchRebuild>(
      `select started_at as "startedAt", done, total from platform.search_rebuild
       where name = $1 and seen_at > now() - interval '5 minutes'`,
      [index],
    );
    return row ?? null;
  }
}
