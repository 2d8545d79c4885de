import {
  Clock,
  CurrentActor,
  CurrentRequest,
  MachinesToo,
  parseInput,
  RequestContext,
  toProblemType,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  ECONOMICS_PART,
  economicsInput,
  SUSTAINABILITY_PART,
  sustainabilityInput,
} from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ProjectPartLoader } from '../data/project-part-loader.js';
import { SaveProjectPart } from '../use-cases/save-project-part.js';
import { toEconomicsType } from './economics-view.js';
import { SaveEconomicsInput, SaveEconomicsPayload } from './economics.type.js';
import { toSustainabilityType } from './sustainability-view.js';
import { SaveSustainabilityInput, SaveSustainabilityPayload } from './sustainability.type.js';

/** Saves of the parts that are computed. */
@Resolver()
export class ProjectPartMutations {
  constructor(
    @Inject(SaveProjectPart) private readonly save: SaveProjectPart,
    @Inject(ProjectPartLoader) private readonly parts: ProjectPartLoader,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @MachinesToo()
  @Mutation(() => SaveEconomicsPayload, {
    description: 'Keeps the assessment; the page calls it as one goes.',
  })
  async saveEconomics(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveEconomicsInput, description: 'What was written on which version.' })
    input: SaveEconomicsInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<SaveEconomicsPayload> {
    const content = parseInput(economicsInput, input.assessment);
    const { current, problems } = await this.save.run(actor, ECONOMICS_PART, { ...input, content });
    const rates = await this.parts.discountRates(request);
    const economics = toEconomicsType(current, rates, this.clock.now());
    return { economics, problems: problems.map(toProblemType) };
  }

  @MachinesToo()
  @Mutation(() => SaveSustainabilityPayload, {
    description: 'Keeps the part; the page calls it as one goes.',
  })
  async saveSustainability(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveSustainabilityInput, description: 'What was written on which version.' })
    input: SaveSustainabilityInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<SaveSustainabilityPayload> {
    const content = parseInput(sustainabilityInput, input.content);
    const { current, problems } = await this.save.run(actor, SUSTAINABILITY_PART, { ...input, content });
    const factors = await this.parts.emissionFactors(request);
    return { sustainability: toSustainabilityType(current, factors), problems: problems.map(toProblemType) };
  }
}
