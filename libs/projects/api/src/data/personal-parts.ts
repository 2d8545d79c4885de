import type { PersonalPart } from '@allmende/platform-api';

/** What this domain keeps about people. Decisions about an entry belong to the office and stay with it. */
export const PROJECTS_PARTS: readonly PersonalPart[] = [
  {
    name: 'handIns',
    table: 'projects.approval',
    sql: `select p.title as project, a.status, a.handed_in_by = $1::uuid as "byMe", a.handed_in_at as "handedInAt",
        a.decided_at as "decidedAt"
      from projects.approval a join projects.project p on p.id = a.project_id
      where $1::uuid in (a.handed_in_by, a.decided_by) order by a.handed_in_at`,
    afterwards: 'kept',
  },
  {
    name: 'errorReports',
    table: 'projects.error_report',
    sql: `select p.title as project, r.reported_by is not distinct from $1::uuid as "byMe", r.part, r.status,
        case when r.reported_by = $1::uuid then r.wrong end as wrong,
        case when r.reported_by = $1::uuid then r.instead end as instead,
        r.reported_at as "reportedAt", r.answered_at as "answeredAt"
      from projects.error_report r join projects.project p on p.id = r.project_id
      where $1::uuid in (r.reported_by, r.answered_by) order by r.reported_at`,
    afterwards: 'kept',
  },
];
