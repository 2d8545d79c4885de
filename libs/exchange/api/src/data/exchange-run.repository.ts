import type { ExchangeFormat, LastHandOut } from '@allmende/exchange-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { type ExchangeRunEntity } from './exchange-run.entity.js';

/** One line of the log. */
export type ExchangeRun = Readonly<Omit<ExchangeRunEntity, 'ranOn' | 'times'>>;
/** A line as it is kept: runs of the public on one day are one line. */
export type KeptRun = ExchangeRun & { readonly times: number };

const COLUMNS = `r.id, r.direction, r.format, r.project_id as "projectId", r.organisation_id as "organisationId",
  r.entries, r.violations, r.content_version as "contentVersion", r.details_version as "detailsVersion",
  r.ran_at as "ranAt", r.times`;

/** The log of what was handed out and taken in. */
@Injectable()
export class ExchangeRuns {
  constructor(@Inject(Database) private readonly database: Database) {}

  async add(run: ExchangeRun): Promise<void> {
    await this.database.execute(
      `insert into exchange.run as known (id, direction, format, project_id, organisation_id, entries, violations,
         content_version, details_version, ran_on, ran_at, times)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ($10::timestamptz at time zone 'utc')::date, $10, 1)
       on conflict (direction, format, project_id, ran_on) where organisation_id is null do update set
         entries = excluded.entries, violations = excluded.violations, content_version = excluded.content_version,
         details_version = excluded.details_version, ran_at = excluded.ran_at, times = known.times + 1`,
      [
        ...[
          run.id,
          run.direction,
          run.format,
          run.projectId,
          run.organisationId,
          run.entries,
          run.violations,
        ],
        ...[run.contentVersion, run.detailsVersion, run.ranAt],
      ],
    );
  }

  /** The latest lines about one entry; ask first whether the reader may see them. */
  async latestUnscoped(projectId: string, first: number): Promise<readonly KeptRun[]> {
    return this.database.query<KeptRun>(
      `select ${COLUMNS} from exchange.run r where r.project_id = $1 order by r.ran_at desc, r.id desc limit $2`,
      [projectId, first],
    );
  }

  /** When the organisation of the entry last took each of its forms. */
  async lastHandOutsUnscoped(
    projectId: string,
    organisationId: string | null,
  ): Promise<readonly LastHandOut[]> {
    if (organisationId === null) return [];
    return this.database.query<LastHandOut & { format: ExchangeFormat }>(
      `select distinct on (r.format) r.format, r.ran_at as "at", r.content_version as "contentVersion",
         r.details_version as "detailsVersion"
       from exchange.run r
       where r.project_id = $1 and r.organisation_id = $2 and r.direction = 'export'
       order by r.format, r.ran_at desc`,
      [projectId, organisationId],
    );
  }
}
