import {
  type EvaluationPool,
  isPresent,
  type JoinedPool,
  type PoolMemberFacts,
  type PoolMembership,
  type UseKey,
} from '@allmende/gate-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { EvaluationPoolEntity } from './evaluation-pool.entity.js';
import { GateRecords } from './gate-records.js';
import { PoolMembershipEntity } from './pool-membership.entity.js';
import { idsOf, useKey } from './use-key.js';

const POOL = `p.id, p.project_id as "projectId", p.opener_organisation_id as "openedBy", p.opened_at as "openedAt", p.terms, p.version`;
const MEMBERSHIP = `m.pool_id as "poolId", m.project_id as "projectId", m.organisation_id as "organisationId",
  m.joined_at as "joinedAt", m.left_at as "leftAt", m.leave_reason as "leaveReason", m.reasons`;

/** How many pools of one solution are shown; more than one for each version and year there will hardly be. */
const SHOWN = 20;

/** A pool with everybody who is or was in it. */
export interface KeptPool extends JoinedPool {
  readonly left: readonly PoolMembership[];
}

/**
 * Who measures together. Whether somebody may see it is decided by the solution: ask that first. Changes follow each other
 * because the row of the entry is locked before.
 */
@Injectable()
export class EvaluationPools {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(GateRecords) private readonly records: GateRecords,
  ) {}

  /** The pools each use is a member of now. */
  readonly batchJoinedUnscoped = async (keys: readonly string[]): Promise<readonly KeptPool[][]> => {
    const rows = await this.database.query<UseKey & { readonly poolId: string }>(
      `select m.pool_id as "poolId", m.project_id as "projectId", m.organisation_id as "organisationId"
       from gate.pool_membership m join unnest($1::uuid[], $2::uuid[]) as asked (project_id, organisation_id)
         on asked.project_id = m.project_id and asked.organisation_id = m.organisation_id
       where m.left_at is null order by m.pool_id`,
      [...idsOf(keys)],
    );
    if (rows.length === 0) return keys.map(() => []);
    const poolIds = [...new Set(rows.map(({ poolId }) => poolId))];
    const kept = await this.whole(await this.read('p.id = any($1::uuid[])', [poolIds]));
    return keys.map((key) => {
      const ids = rows.filter((row) => useKey(row) === key).map(({ poolId }) => poolId);
      return kept.filter(({ pool }) => ids.includes(pool.id));
    });
  };

  /** The pools of each solution, the newest first. */
  readonly batchOfProjectsUnscoped = async (
    projectIds: readonly string[],
  ): Promise<readonly KeptPool[][]> => {
    const pools = await this.database.query<EvaluationPool>(
      `select ${POOL} from unnest($1::uuid[]) as asked (project_id) cross join lateral (
         select * from gate.evaluation_pool one where one.project_id = asked.project_id
         order by one.opened_at desc, one.id desc limit ${SHOWN}
       ) p order by p.opened_at desc, p.id desc`,
      [projectIds],
    );
    const kept = await this.whole(pools);
    return projectIds.map((id) => kept.filter(({ pool }) => pool.projectId === id));
  };

  async findUnscoped(id: string): Promise<KeptPool | null> {
    const [kept] = await this.whole(await this.read('p.id = $1', [id]));
    return kept ?? null;
  }

  /** Which solution a pool belongs to, before anything is locked. */
  async projectOfUnscoped(id: string): Promise<string | null> {
    const [pool] = await this.read('p.id = $1', [id]);
    return pool?.projectId ?? null;
  }

  /** Every use that is in a pool now, in portions in the order of their keys. */
  async membersUnscoped(after: UseKey | null, limit: number): Promise<readonly UseKey[]> {
    return this.database.query<UseKey>(
      `select distinct m.project_id as "projectId", m.organisation_id as "organisationId" from gate.pool_membership m
       where m.left_at is null and ($1::uuid is null or (m.project_id, m.organisation_id) > ($1::uuid, $2::uuid))
       order by 1, 2 limit $3`,
      [after?.projectId ?? null, after?.organisationId ?? null, limit],
    );
  }

  async save(pool: EvaluationPool, membership: PoolMembership): Promise<void> {
    await this.database.repository(EvaluationPoolEntity).save(pool as EvaluationPoolEntity);
    await this.database.repository(PoolMembershipEntity).save(membership as PoolMembershipEntity);
  }

  private async read(where: string, parameters: readonly unknown[]): Promise<readonly EvaluationPool[]> {
    return this.database.query<EvaluationPool>(
      `select ${POOL} from gate.evaluation_pool p where ${where} order by p.opened_at desc, p.id desc`,
      parameters,
    );
  }

  /** With all memberships, and what is kept about those who are in; in three statements, however many pools. */
  private async whole(pools: readonly EvaluationPool[]): Promise<readonly KeptPool[]> {
    if (pools.length === 0) return [];
    const memberships = await this.database.query<PoolMembership>(
      `select ${MEMBERSHIP} from gate.pool_membership m where m.pool_id = any($1::uuid[])
       order by m.joined_at, m.organisation_id`,
      [pools.map(({ id }) => id)],
    );
    const facts = await this.factsOf(memberships.filter(isPresent));
    return pools.map((pool) => ({
      pool,
      members: facts.filter(({ membership }) => membership.poolId === pool.id),
      left: memberships.filter((membership) => membership.poolId === pool.id && !isPresent(membership)),
    }));
  }

  private async factsOf(present: readonly PoolMembership[]): Promise<readonly PoolMemberFacts[]> {
    if (present.length === 0) return [];
    const keys = [...new Set(present.map(useKey))];
    const records = await this.records.batchRecordsUnscoped(keys);
    const versions = await this.records.batchVersionsUnscoped(keys);
    return present.map((membership) => {
      const at = keys.indexOf(useKey(membership));
      return { membership, records: records[at] ?? [], versions: versions[at] ?? [] };
    });
  }
}
