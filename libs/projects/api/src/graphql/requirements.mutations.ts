import { CurrentActor, MachinesToo, parseInput, toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { REQUIREMENTS_PART, requirementsInput } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SaveProjectPart } from '../use-cases/save-project-part.js';
import { SaveRequirementsInput, SaveRequirementsPayload, toRequirementsType } from './requirements.type.js';

@Resolver()
export class RequirementsMutations {
  constructor(@Inject(SaveProjectPart) private readonly save: SaveProjectPart) {}

  @MachinesToo()
  @Mutation(() => SaveRequirementsPayload, {
    description: 'Keeps what a municipality needs; the page calls it as one goes.',
  })
  async saveRequirements(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveRequirementsInput, description: 'What was written on which version.' })
    input: SaveRequirementsInput,
  ): Promise<SaveRequirementsPayload> {
    const content = parseInput(requirementsInput, input.content);
    const { current, problems } = await this.save.run(actor, REQUIREMENTS_PART, { ...input, content });
    return { requirements: toRequirementsType(current), problems: problems.map(toProblemType) };
  }
}
