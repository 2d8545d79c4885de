import { comparedKeysInput } from '@allmende/discovery-core';
import { CurrentActor, parseInput, Public } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import type { ProjectType } from '@allmende/projects-api';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CompareProjects } from '../use-cases/compare-projects.js';
import { ComparedProjectType } from './compare.type.js';

/** Several solutions side by side. */
@Resolver(() => ComparedProjectType)
export class CompareQueries {
  constructor(@Inject(CompareProjects) private readonly compare: CompareProjects) {}

  @Public()
  @Query(() => [ComparedProjectType], {
    description: 'Up to four published solutions by their addresses, each once, in the order asked for.',
  })
  async comparedProjects(
    @CurrentActor() actor: Actor,
    @Args('keys', { type: () => [String], description: 'The readable address parts, four at most.' })
    keys: string[],
  ): Promise<readonly ComparedProjectType[]> {
    const columns = await this.compare.run(actor, parseInput(comparedKeysInput, keys));
    return columns.map(({ key, project }) => ({ key, project: project as ProjectType | null }));
  }
}
