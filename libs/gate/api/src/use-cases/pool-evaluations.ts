import {
  canPool,
  canSeePools,
  type ChangedPool,
  explainGroups,
  type ExplainGroupsInput,
  joinPool,
  type JoinPoolInput,
  leavePool,
  type LeavePoolInput,
  openPool,
  type OpenPoolInput,
  type PoolingUse,
  type PoolMembership,
  presentRecords,
} from '@allmende/gate-core';
import { accept, AccessError, DomainEvents, found, ProblemsError } from '@allmende/platform-api';
import { type Actor, type Decision, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { EvaluationPools, type KeptPool } from '../data/evaluation-pools.js';
import { GateRecords } from '../data/gate-records.js';
import { GateDesk, type OnTheDesk } from './gate-desk.js';
import { ReadPools, type ShownPool } from './read-pools.js';
import { ReassessUse } from './reassess-use.js';

const WRITERS = { isAllowed: canPool };

/** Several uses of one solution come together to be measured, give their reasons, and go. */
@Injectable()
export class PoolEvaluations {
  constructor(
    @Inject(GateDesk) private readonly desk: GateDesk,
    @Inject(EvaluationPools) private readonly pools: EvaluationPools,
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(ReadPools) private readonly readPools: ReadPools,
    @Inject(ReassessUse) private readonly reassess: ReassessUse,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  /** Answers the pool as it is then. */
  async open(actor: Actor, input: OpenPoolInput): Promise<ShownPool> {
    const { organisationId, projectId } = input;
    const users = await this.readPools.usersUnscoped(projectId);
    return this.desk.run(actor, input, WRITERS, async (desk) => {
      assertUsed(users, organisationId);
      const { decisionRule, protocol } = input;
      const opened = openPool({ ...useOf(desk), decisionRule, protocol, newId: this.desk.newId() });
      return this.keep(actor, desk, opened);
    });
  }

  async join(actor: Actor, input: JoinPoolInput): Promise<ShownPool> {
    return this.step(actor, input, (kept, before, desk) => joinPool(kept.pool, before, useOf(desk)));
  }

  /** The others are looked at again at once, as they may have relied on the counts that go. */
  async leave(actor: Actor, input: LeavePoolInput): Promise<ShownPool> {
    return this.step(actor, input, ({ pool }, before, { now }) =>
      leavePool(pool, found(before), input.reason, now),
    );
  }

  async explain(actor: Actor, input: ExplainGroupsInput): Promise<ShownPool> {
    return this.step(actor, input, ({ pool }, before) => explainGroups(pool, found(before), input.reasons));
  }

  private async step(
    actor: Actor,
    { poolId, organisationId }: JoinPoolInput,
    decide: (kept: KeptPool, before: PoolMembership | null, desk: OnTheDesk) => Decision<ChangedPool>,
  ): Promise<ShownPool> {
    const projectId = await this.pools.projectOfUnscoped(poolId);
    const users = projectId === null ? [] : await this.readPools.usersUnscoped(projectId);
    // Whoever does not see pools of this solution does not learn that there is one.
    if (projectId === null || !canSeePools(actor, users)) throw new AccessError('NOT_FOUND');
    return this.desk.run(actor, { projectId, organisationId }, WRITERS, async (desk) => {
      assertUsed(users, organisationId);
      const kept = found(await this.pools.findUnscoped(poolId));
      const all = [...kept.members.map(({ membership }) => membership), ...kept.left];
      const before = all.find((membership) => membership.organisationId === organisationId) ?? null;
      return this.keep(actor, desk, decide(kept, before, desk));
    });
  }

  private async keep(
    actor: Actor,
    { dossier }: OnTheDesk,
    decision: Decision<ChangedPool>,
  ): Promise<ShownPool> {
    const { changes, events } = accept(decision);
    await this.pools.save(changes.pool, changes.membership);
    await this.records.saveRecords(changes.voided);
    await this.events.record(actor, events);
    const kept = found(await this.pools.findUnscoped(changes.pool.id));
    await this.reassess.run(actor, dossier.use, 'pool');
    await this.reassess.others(dossier.use, [kept]);
    return this.readPools.show(kept);
  }
}

/** Whoever is only interested in a solution brings no counts. */
function assertUsed(users: readonly string[], organisationId: string): void {
  if (users.includes(organisationId)) return;
  throw new ProblemsError([problem('POOL_NEEDS_USE', 'organisationId')]);
}

function useOf({ dossier, now }: OnTheDesk): PoolingUse {
  const { use, versions, pools } = dossier;
  return { use, versions, records: presentRecords(dossier), pools: pools.map(({ pool }) => pool), now };
}
