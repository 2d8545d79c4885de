/** How a moment is printed for a fingerprint: in UTC, to the microsecond. */
const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.US'`;

/** What an event `e` says, printed as the fingerprint wants it; see `AuditedEvent`. */
export const EVENT_COLUMNS = `e.id::text as id, e.type, e.subject_id as "subjectId", e.payload::text as payload,
  e.account_id::text as "accountId", to_char(e.occurred_at at time zone 'UTC', ${INSTANT}) as "occurredAt"`;

/** The columns of an entry `s` of the chain. */
export const SEALED_COLUMNS = `to_char(s.day, 'YYYY-MM-DD') as day, s.sequence, s.event_id::text as "eventId",
  s.content_hash as "contentHash", s.previous_hash as "previousHash", s.hash,
  to_char(s.sealed_at at time zone 'UTC', ${INSTANT}) as "sealedAt"`;

/** The columns of a closed day `d`. */
export const DAY_COLUMNS = `to_char(d.day, 'YYYY-MM-DD') as day, d.entries, d.last_hash as "lastHash",
  d.previous_hash as "previousHash", d.hash, to_char(d.sealed_at at time zone 'UTC', ${INSTANT}) as "sealedAt"`;
