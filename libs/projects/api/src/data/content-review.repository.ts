import { Database, inOrderOf } from '@allmende/platform-api';
import type { ContentReview } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ContentReviewEntity } from './content-review.entity.js';

/** When somebody last looked at what is public. As public as the entry itself. */
@Injectable()
export class ContentReviews {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** For a loader: the last look at each entry, null where nobody confirmed since the first publication. */
  readonly batchUnscoped = async (ids: readonly string[]): Promise<readonly (ContentReview | null)[]> => {
    const rows = await this.database.query<ContentReview>(
      `select r.project_id as "projectId", r.confirmed_at as "confirmedAt", r.reminded_at as "remindedAt"
       from projects.content_review r where r.project_id = any($1::uuid[])`,
      [ids],
    );
    return inOrderOf(ids, rows, ({ projectId }) => projectId);
  };

  /** Published entries that nobody was reminded of and that were last confirmed before the moment, locked. */
  async toRemindForUpdateUnscoped(before: Date, limit: number): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select p.id from projects.project p left join projects.content_review r on r.project_id = p.id
       where p.status = 'published' and coalesce(r.confirmed_at, p.published_at) <= $1 and r.reminded_at is null
       order by p.id limit $2 for update of p skip locked`,
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }

  async save(review: ContentReview): Promise<void> {
    await this.database.repository(ContentReviewEntity).upsert(review, { conflictPaths: ['projectId'] });
  }
}
