import type { PersonalPart } from './personal-parts.js';

/** What the platform itself keeps about people. */
export const PLATFORM_PARTS: readonly PersonalPart[] = [
  {
    name: 'events',
    table: 'platform.event',
    sql: `select e.id, e.type, e.subject_id as "subjectId", e.payload, e.occurred_at as "occurredAt"
      from platform.event e where e.account_id = $1::uuid order by e.occurred_at, e.id`,
    afterwards: 'kept',
  },
  {
    name: 'files',
    table: 'platform.file',
    sql: `select f.id, f.purpose, f.name, f.type, f.size, f.created_at as "createdAt", f.attached_at as "attachedAt"
      from platform.file f where f.account_id = $1::uuid order by f.created_at, f.id`,
    afterwards: 'kept',
  },
  {
    name: 'waitingMails',
    table: 'platform.mail',
    // Their text is left out: it may hold a link that somebody with this file could follow.
    sql: `select m.subject, m.created_at as "createdAt" from platform.mail m
      join identity.account a on a.email::text = m.recipient where a.id = $1::uuid order by m.created_at, m.id`,
    afterwards: 'removed',
  },
];
