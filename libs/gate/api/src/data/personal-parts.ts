import type { PersonalPart } from '@allmende/platform-api';

/** What this domain keeps about people: that they wrote, judged or signed for their office. */
export const GATE_PARTS: readonly PersonalPart[] = [
  {
    name: 'evidenceRecords',
    table: 'gate.evidence_record',
    sql: `select r.type, r.status, $1::uuid = any(r.author_ids) as "writtenByMe", r.reviewer_id = $1::uuid as "judgedByMe",
        r.saved_at as "savedAt"
      from gate.evidence_record r where $1::uuid = any(r.author_ids) or r.reviewer_id = $1::uuid order by r.saved_at`,
    afterwards: 'kept',
  },
  {
    name: 'systemVersions',
    table: 'gate.system_version',
    sql: `select v.label, v.recorded_by = $1::uuid as "recordedByMe", v.recorded_at as "recordedAt"
      from gate.system_version v where $1::uuid in (v.recorded_by, v.classified_by) order by v.recorded_at`,
    afterwards: 'kept',
  },
  {
    name: 'gateOverrides',
    table: 'gate.override',
    sql: `select o.reason, o.requested_by = $1::uuid as "requestedByMe", o.requested_at as "requestedAt"
      from gate.override o where $1::uuid in (o.requested_by, o.confirmed_by) order by o.requested_at`,
    afterwards: 'kept',
  },
  {
    name: 'gateDecisions',
    table: 'gate.decision',
    sql: `select d.occasion, d.step, d.decided_at as "decidedAt"
      from gate.decision d where d.decided_by = $1::uuid order by d.decided_at`,
    afterwards: 'kept',
  },
];
