import { Database, decodeCursor, encodeCursor, inOrderOf, ProblemsError } from '@allmende/platform-api';
import { type Page, type PageRequest, problem } from '@allmende/platform-core';
import type { PublishedVersion } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { PublishedVersionEntity } from './published-version.entity.js';

/** A version without its texts, for lists. */
export type VersionHead = Omit<PublishedVersion, 'content'>;

/** One version of one entry. */
export interface VersionName {
  readonly projectId: string;
  readonly number: number;
}

const HEAD = `v.project_id as "projectId", v.number, v.occasion, v.second_pair as "secondPair", v.changed,
  v.published_at as "publishedAt"`;

/** Entries as everybody could read them. Whoever may see the entry may see its versions: ask for the entry first. */
@Injectable()
export class PublishedVersions {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The newest ones of an entry, the newest first. */
  async newestUnscoped(projectId: string, count: number): Promise<readonly PublishedVersion[]> {
    return this.database.query<PublishedVersion>(
      `select ${HEAD}, v.content from projects.published_version v where v.project_id = $1
       order by v.number desc limit $2`,
      [projectId, count],
    );
  }

  /** For a loader: the newest version of each entry. */
  readonly batchHeadsUnscoped = async (ids: readonly string[]): Promise<readonly (VersionHead | null)[]> => {
    const rows = await this.database.query<VersionHead>(
      `select distinct on (v.project_id) ${HEAD} from projects.published_version v
       where v.project_id = any($1::uuid[]) order by v.project_id, v.number desc`,
      [ids],
    );
    return inOrderOf(ids, rows, ({ projectId }) => projectId);
  };

  async pageUnscoped(projectId: string, { first, after }: PageRequest): Promise<Page<VersionHead>> {
    const rows = await this.database.query<VersionHead>(
      `select ${HEAD} from projects.published_version v
       where v.project_id = $1 and ($2::int is null or v.number < $2::int) order by v.number desc limit $3`,
      [projectId, after === null ? null : numberOf(after), first + 1],
    );
    const items = rows.slice(0, first);
    const last = items.at(-1);
    return {
      items,
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : encodeCursor([last.number]),
      total: null,
    };
  }

  async findUnscoped({ projectId, number }: VersionName): Promise<PublishedVersion | null> {
    const [version] = await this.database.query<PublishedVersion>(
      `select ${HEAD}, v.content from projects.published_version v where v.project_id = $1 and v.number = $2`,
      [projectId, number],
    );
    return version ?? null;
  }

  /** Keeps versions; one with the same number takes the place of the one before. */
  async save(versions: readonly PublishedVersion[]): Promise<void> {
    if (versions.length === 0) return;
    await this.database.repository(PublishedVersionEntity).upsert(
      versions.map((version) => ({ ...version, changed: [...version.changed] })),
      { conflictPaths: ['projectId', 'number'] },
    );
  }
}

function numberOf(cursor: string): number {
  const [number] = decodeCursor(cursor);
  if (typeof number !== 'number' || !Number.isSafeInteger(number))
    throw new ProblemsError([problem('CURSOR_INVALID', 'after')]);
  return number;
}
