import {
  type GateDecision,
  type KeptDecision,
  replayDecision,
  type ReplayDifference,
} from '@allmende/gate-core';
import type { Client } from 'pg';

const PAGE = 500;

/** A decision that does not come out as it was kept, with what tells an auditor which one it is. */
export interface DifferingDecision extends Pick<GateDecision, 'id' | 'occasion' | 'to' | 'ruleSet'> {
  readonly decidedAt: Date;
  readonly projectId: string;
  readonly organisationId: string;
  /** Null where the entry or the office is gone; what was decided outlives it. */
  readonly project: string | null;
  readonly organisation: string | null;
  readonly differences: readonly ReplayDifference[];
}

/** What a replay came to. */
export interface Replayed {
  readonly decisions: number;
  readonly differing: readonly DifferingDecision[];
}

type Row = KeptDecision & Omit<DifferingDecision, 'differences'>;

/** Recomputes every decision of a database from its own snapshot, in one state of it; changes nothing. */
export async function replayDatabase(client: Client): Promise<Replayed> {
  await client.query('begin isolation level repeatable read, read only');
  try {
    return await replayAll(client);
  } finally {
    await client.query('rollback');
  }
}

async function replayAll(client: Client): Promise<Replayed> {
  const differing: DifferingDecision[] = [];
  let decisions = 0;
  let after: string | null = null;
  for (;;) {
    const rows: readonly Row[] = await pageOf(client, after);
    differing.push(...rows.flatMap(differingOf));
    decisions += rows.length;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < PAGE) return { decisions, differing };
  }
}

async function pageOf(client: Client, after: string | null): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    `select d.id, d.project_id as "projectId", d.organisation_id as "organisationId", d.occasion, d.step as "to", d.cause,
       d.rule_set as "ruleSet", d.milestones_edition as "milestonesEdition", d.snapshot, d.outcome,
       d.decided_by as "decidedBy", d.decided_at as "decidedAt", p.title as project, o.name as organisation,
       jsonb_build_object('kept', d.seal, 'now', gate.decision_seal(d)) as seals
     from gate.decision d
       left join projects.project p on p.id = d.project_id
       left join identity.organisation o on o.id = d.organisation_id
     where $1::uuid is null or d.id > $1::uuid order by d.id limit ${PAGE}`,
    [after],
  );
  return rows;
}

function differingOf(row: Row): readonly DifferingDecision[] {
  const differences = replayDecision(row);
  if (differences.length === 0) return [];
  const { id, occasion, to, ruleSet, decidedAt, projectId, organisationId, project, organisation } = row;
  const named = { id, occasion, to, ruleSet, decidedAt, projectId, organisationId, project, organisation };
  return [{ ...named, differences }];
}
