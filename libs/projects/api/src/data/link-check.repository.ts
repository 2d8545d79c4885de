import { Database } from '@allmende/platform-api';
import { LINK_RULES, type LinkCheck } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { LinkCheckEntity } from './link-check.entity.js';

/** A link that wants looking at, with how long it has been failing. */
export type DueLink = Pick<LinkCheck, 'projectId' | 'url' | 'failingSince'>;

const LINKS = `projects.project p cross join lateral (
  select distinct l->>'url' as url from jsonb_array_elements(p.links) l) link`;

/** What was found behind the links of entries. */
@Injectable()
export class LinkChecks {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Links of published entries that nobody looked at for long, those never looked at first. */
  async dueUnscoped(now: Date, limit: number): Promise<readonly DueLink[]> {
    return this.database.query<DueLink>(
      `select p.id as "projectId", link.url, c.failing_since as "failingSince"
       from ${LINKS} left join projects.link_check c on c.project_id = p.id and c.url = link.url
       where p.status = 'published' and (c.checked_at is null or c.checked_at <= $1::timestamptz
         - make_interval(hours => case when c.failure is null then $2::int else $3::int end))
       order by c.checked_at nulls first, p.id, link.url limit $4`,
      [now, LINK_RULES.againAfter, LINK_RULES.failingAgainAfter, limit],
    );
  }

  /** What was found failing behind links that still stand on the entries. */
  async failingUnscoped(projectIds: readonly string[]): Promise<readonly LinkCheck[]> {
    return this.database.query<LinkCheck>(
      `select c.project_id as "projectId", c.url, c.checked_at as "checkedAt", c.failure,
         c.failing_since as "failingSince"
       from ${LINKS} join projects.link_check c on c.project_id = p.id and c.url = link.url
       where p.id = any($1::uuid[]) and c.failure is not null
       order by c.failing_since, c.url`,
      [projectIds],
    );
  }

  async saveAll(checks: readonly LinkCheck[]): Promise<void> {
    await this.database
      .repository(LinkCheckEntity)
      .upsert(checks as LinkCheckEntity[], { conflictPaths: ['projectId', 'url'] });
  }
}
