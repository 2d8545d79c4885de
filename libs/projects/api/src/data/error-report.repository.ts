import { Database } from '@allmende/platform-api';
import type { ErrorReport } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ErrorReportEntity } from './error-report.entity.js';
import { isUuid } from './is-uuid.js';

/** How many reports of one entry are listed at most; those that wait come first, the oldest of them on top. */
export const REPORTS_LISTED = 100;

const COLUMNS = `r.id, r.project_id as "projectId", r.kind, r.part, r.wrong, r.instead, r.reported_by as "reportedBy",
  r.mail, r.locale, r.reported_at as "reportedAt", r.overdue_told_at as "overdueToldAt", r.status, r.answer,
  r.answered_by as "answeredBy", r.answered_at as "answeredAt"`;

/** Whose entries a desk lists. */
export interface ReportedTo {
  readonly organisationIds: readonly string[];
  /** Editors answer for entries from public sources, and see everywhere what waits beyond this moment; null for others. */
  readonly editorsOverdueBefore: Date | null;
}

/** What was reported about entries. Who may see which is decided above: ask for the entry first. */
@Injectable()
export class ErrorReports {
  constructor(@Inject(Database) private readonly database: Database) {}

  async findUnscoped(id: string): Promise<ErrorReport | null> {
    if (!isUuid(id)) return null;
    const [report] = await this.database.query<ErrorReport>(
      `select ${COLUMNS} from projects.error_report r where r.id = $1`,
      [id],
    );
    return report ?? null;
  }

  /** For a loader: the reports of each entry. */
  async ofProjectsUnscoped(ids: readonly string[]): Promise<readonly (readonly ErrorReport[])[]> {
    const rows = await this.database.query<ErrorReport>(
      `select r.* from unnest($1::uuid[]) asked(id) cross join lateral (
         select ${COLUMNS} from projects.error_report r where r.project_id = asked.id
         order by r.status <> 'open', case when r.status = 'open' then r.reported_at end, r.reported_at desc
         limit ${String(REPORTS_LISTED)}) r`,
      [ids],
    );
    return ids.map((id) => rows.filter(({ projectId }) => projectId === id));
  }

  /** What waits on published entries, the oldest first. */
  async openUnscoped(
    { organisationIds, editorsOverdueBefore }: ReportedTo,
    limit: number,
  ): Promise<readonly ErrorReport[]> {
    return this.database.query<ErrorReport>(
      `select ${COLUMNS} from projects.error_report r join projects.project p on p.id = r.project_id
       where r.status = 'open' and p.status = 'published' and (
         p.organisation_id = any($1::uuid[]) or p.co_owner_ids && $1::uuid[]
         or $2::timestamptz is not null and (p.origin = 'public_source' or r.reported_at <= $2))
       order by r.reported_at, r.id limit $3`,
      [organisationIds, editorsOverdueBefore, limit],
    );
  }

  /** What waits on published entries beyond its time and was not told of, locked. */
  async toTellForUpdateUnscoped(before: Date, limit: number): Promise<readonly ErrorReport[]> {
    return this.database.query<ErrorReport>(
      `select ${COLUMNS} from projects.error_report r join projects.project p on p.id = r.project_id
       where r.status = 'open' and r.overdue_told_at is null and r.reported_at <= $1 and p.status = 'published'
       order by r.reported_at, r.id limit $2 for update of r skip locked`,
      [before, limit],
    );
  }

  async forgetMailsUnscoped(before: Date): Promise<number> {
    return this.database.execute(
      'update projects.error_report set mail = null where mail is not null and reported_at <= $1',
      [before],
    );
  }

  async add(report: ErrorReport): Promise<void> {
    await this.database.repository(ErrorReportEntity).insert(report);
  }

  async save({ id, ...report }: ErrorReport): Promise<void> {
    await this.database.repository(ErrorReportEntity).update({ id }, report);
  }
}
