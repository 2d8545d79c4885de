import { explainGroupsInput, joinPoolInput, leavePoolInput, openPoolInput } from '@allmende/gate-core';
import { CurrentActor, parseInput } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PoolEvaluations } from '../use-cases/pool-evaluations.js';
import type { ShownPool } from '../use-cases/read-pools.js';
import { toPoolType } from './evaluation-pool-view.js';
import {
  ExplainPoolGroupsInput,
  JoinEvaluationPoolInput,
  LeaveEvaluationPoolInput,
  OpenEvaluationPoolInput,
} from './evaluation-pool.input.js';
import { EvaluationPoolPayload } from './evaluation-pool.type.js';

/** Coming together to be measured. */
@Resolver()
export class EvaluationPoolMutations {
  constructor(@Inject(PoolEvaluations) private readonly pooling: PoolEvaluations) {}

  @Mutation(() => EvaluationPoolPayload, {
    description: 'Opens a pool on the requirements the use has fixed, before anybody measures.',
  })
  async openEvaluationPool(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => OpenEvaluationPoolInput, description: 'What it is opened on.' })
    input: OpenEvaluationPoolInput,
  ): Promise<EvaluationPoolPayload> {
    return this.answer(actor, await this.pooling.open(actor, parseInput(openPoolInput, input)));
  }

  @Mutation(() => EvaluationPoolPayload, {
    description: 'Brings another use in; what it measured before does not count.',
  })
  async joinEvaluationPool(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => JoinEvaluationPoolInput, description: 'Which use, which pool.' })
    input: JoinEvaluationPoolInput,
  ): Promise<EvaluationPoolPayload> {
    return this.answer(actor, await this.pooling.join(actor, parseInput(joinPoolInput, input)));
  }

  @Mutation(() => EvaluationPoolPayload, { description: 'Says why a member has no case of some groups.' })
  async explainPoolGroups(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ExplainPoolGroupsInput, description: 'All its reasons.' })
    input: ExplainPoolGroupsInput,
  ): Promise<EvaluationPoolPayload> {
    return this.answer(actor, await this.pooling.explain(actor, parseInput(explainGroupsInput, input)));
  }

  @Mutation(() => EvaluationPoolPayload, {
    description: 'Takes a use and its counts out; whoever relied on them is looked at again.',
  })
  async leaveEvaluationPool(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => LeaveEvaluationPoolInput, description: 'Which use, and why.' })
    input: LeaveEvaluationPoolInput,
  ): Promise<EvaluationPoolPayload> {
    return this.answer(actor, await this.pooling.leave(actor, parseInput(leavePoolInput, input)));
  }

  private answer(actor: Actor, pool: ShownPool): EvaluationPoolPayload {
    return { pool: toPoolType(pool, actor), problems: [] };
  }
}
