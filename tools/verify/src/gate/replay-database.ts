import { type GateDecision, replayDecision, type ReplayDifference } from '@allmende/gate-core';
import type { Client } from 'pg';

const PAGE = 500;

/** What a replay came to. */
export interface Replayed {
  readonly decisions: number;
  readonly differences: readonly ReplayDifference[];
}

/** Recomputes every decision of a database from its own snapshot; reads only. */
export async function replayDatabase(client: Client): Promise<Replayed> {
  const differences: ReplayDifference[] = [];
  let decisions = 0;
  let after: string | null = null;
  for (;;) {
    const { rows }: { rows: GateDecision[] } = await client.query(
      `select id, project_id as "projectId", organisation_id as "organisationId", occasion, step as "to", cause,
         rule_set as "ruleSet", milestones_edition as "milestonesEdition", snapshot, outcome, decided_by as "decidedBy",
         decided_at as "decidedAt"
       from gate.decision where $1::uuid is null or id > $1::uuid order by id limit ${PAGE}`,
      [after],
    );
    differences.push(...rows.flatMap(replayDecision));
    decisions += rows.length;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < PAGE) return { decisions, differences };
  }
}

/** One difference as a line for people. */
export function differenceLine({ decisionId, field, kept, recomputed }: ReplayDifference): string {
  return `${decisionId} ${field}: kept ${kept}, recomputed ${recomputed}`;
}
