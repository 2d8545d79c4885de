import { Clock, CurrentActor, parseInput } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { reuseStageInput } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ChangeReuse } from '../use-cases/change-reuse.js';
import { SetReuseStage } from '../use-cases/set-reuse-stage.js';
import {
  DeploymentType,
  ReuseInputType,
  ReusePayload,
  ReuseStageInputType,
  toDeployment,
  WithdrawInterestPayload,
} from './reuse.type.js';

const WHICH = { type: () => ReuseInputType, description: 'Which one.' };

@Resolver(() => DeploymentType)
export class ReuseMutations {
  constructor(
    @Inject(SetReuseStage) private readonly setStage: SetReuseStage,
    @Inject(ChangeReuse) private readonly change: ChangeReuse,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutation(() => ReusePayload, {
    description: 'The adopter says how far it has come; the first time with `watching` is interest.',
  })
  async setReuseStage(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ReuseStageInputType, description: 'Who, with what, how far.' })
    input: ReuseStageInputType,
  ): Promise<ReusePayload> {
    const deployment = await this.setStage.run(actor, parseInput(reuseStageInput, input));
    return { deployment: toDeployment(deployment, this.clock.now()), problems: [] };
  }

  @Mutation(() => ReusePayload, {
    description: 'The adopter confirms for twelve months that it is still so.',
  })
  async confirmReuse(
    @CurrentActor() actor: Actor,
    @Args('input', WHICH) { id }: ReuseInputType,
  ): Promise<ReusePayload> {
    const deployment = await this.change.confirm(actor, id);
    return { deployment: toDeployment(deployment, this.clock.now()), problems: [] };
  }

  @Mutation(() => ReusePayload, { description: 'Whoever shares the solution takes note of a reuse.' })
  async acknowledgeReuse(
    @CurrentActor() actor: Actor,
    @Args('input', WHICH) { id }: ReuseInputType,
  ): Promise<ReusePayload> {
    const deployment = await this.change.acknowledge(actor, id);
    return { deployment: toDeployment(deployment, this.clock.now()), problems: [] };
  }

  @Mutation(() => WithdrawInterestPayload, { description: 'The adopter takes back what was interest only.' })
  async withdrawInterest(
    @CurrentActor() actor: Actor,
    @Args('input', WHICH) { id }: ReuseInputType,
  ): Promise<WithdrawInterestPayload> {
    return { withdrawnId: (await this.change.withdrawInterest(actor, id)).id, problems: [] };
  }
}
