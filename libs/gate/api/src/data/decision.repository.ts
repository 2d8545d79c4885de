import { germanDay, type GateDecision, type KeptDecision, type UseKey } from '@allmende/gate-core';
import { Database, inOrderOf } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { DecisionEntity } from './decision.entity.js';
import { groupedByUse, idsOf, useKey } from './use-key.js';

const COLUMNS = `d.id, d.project_id as "projectId", d.organisation_id as "organisationId", d.occasion, d.step as "to",
  d.cause, d.rule_set as "ruleSet", d.milestones_edition as "milestonesEdition", d.snapshot, d.outcome,
  d.decided_by as "decidedBy", d.decided_at as "decidedAt"`;

/** What was sealed, and what the seal of the row would be now. */
const SEALS = `jsonb_build_object('kept', d.seal, 'now', gate.decision_seal(d))`;

/** How many decisions of one use a page shows; the trail holds them all. */
const SHOWN = 50;

/** Every decision of the gate: written once and read again. */
@Injectable()
export class Decisions {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The newest of each use first. */
  readonly batchUnscoped = async (keys: readonly string[]): Promise<readonly GateDecision[][]> =>
    groupedByUse(
      keys,
      await this.database.query<GateDecision>(
        `select ${COLUMNS} from unnest($1::uuid[], $2::uuid[]) as asked (project_id, organisation_id)
         cross join lateral (
           select * from gate.decision one
           where one.project_id = asked.project_id and one.organisation_id = asked.organisation_id
           order by one.decided_at desc, one.id desc limit ${SHOWN}
         ) d order by d.decided_at desc, d.id desc`,
        [...idsOf(keys)],
      ),
    );

  /** The German day on which each use first entered its pilot; null where it never did. */
  readonly batchPilotSinceUnscoped = async (keys: readonly string[]): Promise<readonly (string | null)[]> => {
    const rows = await this.database.query<UseKey & { readonly since: Date }>(
      `select d.project_id as "projectId", d.organisation_id as "organisationId", min(d.decided_at) as since
       from gate.decision d join unnest($1::uuid[], $2::uuid[]) as asked (project_id, organisation_id)
         on asked.project_id = d.project_id and asked.organisation_id = d.organisation_id
       where d.occasion = 'entry' group by 1, 2`,
      [...idsOf(keys)],
    );
    return inOrderOf(keys, rows, useKey).map((row) => (row === null ? null : germanDay(row.since)));
  };

  async add(decision: GateDecision): Promise<void> {
    await this.database.repository(DecisionEntity).insert(decision as object);
  }

  /** Uses that the gate let into a pilot or an operation and did not put back before it since. */
  async openUsesUnscoped(after: string, limit: number): Promise<readonly UseKey[]> {
    return this.database.query<UseKey>(
      `select distinct d.project_id as "projectId", d.organisation_id as "organisationId" from gate.decision d
       where d.occasion = 'entry' and d.project_id::text || ':' || d.organisation_id::text > $1
       order by 1, 2 limit $2`,
      [after, limit],
    );
  }

  /** All of them, in pages by id, for a replay. */
  async pageUnscoped(after: string | null, limit: number): Promise<readonly KeptDecision[]> {
    return this.database.query<KeptDecision>(
      `select ${COLUMNS}, ${SEALS} as seals from gate.decision d where $1::uuid is null or d.id > $1::uuid order by d.id limit $2`,
      [after, limit],
    );
  }
}
