import type { PersonalPart } from '@allmende/platform-api';

/** What this domain keeps about people: their inbox. */
export const NOTIFICATIONS_PARTS: readonly PersonalPart[] = [
  {
    name: 'notices',
    table: 'notifications.notice',
    sql: `select n.kind, n.subject, n.organisation_name as organisation, n.path, n.created_at as "createdAt",
        n.read_at as "readAt"
      from notifications.notice n where n.account_id = $1::uuid order by n.created_at, n.id`,
    afterwards: 'removed',
  },
];
