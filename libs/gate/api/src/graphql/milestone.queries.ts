import { milestoneInput } from '@allmende/gate-core';
import { CurrentActor, parseInput, Public } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ChangeMilestone } from '../use-cases/change-milestone.js';
import { toGatedUse } from './gated-use.type.js';
import { LegalMilestoneInput, LegalMilestonePreviewType, LegalMilestoneType } from './milestone.type.js';

/** The dates of the law for everybody, and what a change would do for editors. */
@Resolver(() => LegalMilestoneType)
export class MilestoneQueries {
  constructor(@Inject(ChangeMilestone) private readonly milestones: ChangeMilestone) {}

  @Public()
  @Query(() => [LegalMilestoneType], { description: 'The dates of the law in the order of the calendar.' })
  async legalMilestones(): Promise<readonly LegalMilestoneType[]> {
    return this.milestones.all();
  }

  @Query(() => LegalMilestonePreviewType, {
    description: 'Which uses a change of a date would touch (editors).',
  })
  async legalMilestonePreview(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => LegalMilestoneInput, description: 'What would be changed.' })
    input: LegalMilestoneInput,
  ): Promise<LegalMilestonePreviewType> {
    const { uses, total } = await this.milestones.preview(
      actor,
      parseInput(milestoneInput, { ...input, validFrom: input.validFrom ?? null }),
    );
    return { total, changes: uses.map(({ use, from, to }) => ({ use: toGatedUse(use), from, to })) };
  }
}
