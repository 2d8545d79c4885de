import { milestoneInput } from '@allmende/gate-core';
import { CurrentActor, parseInput, toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ChangeMilestone } from '../use-cases/change-milestone.js';
import { ChangeLegalMilestoneInput, ChangeLegalMilestonePayload } from './milestone.type.js';

@Resolver()
export class MilestoneMutations {
  constructor(@Inject(ChangeMilestone) private readonly change: ChangeMilestone) {}

  @Mutation(() => ChangeLegalMilestonePayload, {
    description: 'Enters what is known of a date of the law (editors).',
  })
  async changeLegalMilestone(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ChangeLegalMilestoneInput, description: 'What was read.' })
    { expectedVersion, ...input }: ChangeLegalMilestoneInput,
  ): Promise<ChangeLegalMilestonePayload> {
    const milestone = parseInput(milestoneInput, { ...input, validFrom: input.validFrom ?? null });
    const { current, problems } = await this.change.run(actor, milestone, expectedVersion);
    return { milestone: { ...current }, problems: problems.map(toProblemType) };
  }
}
