import { CurrentActor, CurrentRequest, ProblemsError, RequestContext } from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { ProjectType } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FindSimilar } from '../use-cases/find-similar.js';
import { SimilarProjectType } from './similar.type.js';

/** It asks the search engine, so a list must not ask it of every row. */
const MOST_PER_REQUEST = 4;

/** What is similar to a solution, or to a draft while it is written. */
@Resolver(() => ProjectType)
export class ProjectSimilar {
  private readonly asked = new WeakMap<object, number>();

  constructor(@Inject(FindSimilar) private readonly find: FindSimilar) {}

  @ResolveField(() => [SimilarProjectType], {
    description:
      'Published solutions with much in common, most first; asked of four projects in one request at most.',
  })
  async similar(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<readonly SimilarProjectType[]> {
    const count = (this.asked.get(request) ?? 0) + 1;
    this.asked.set(request, count);
    if (count > MOST_PER_REQUEST) throw new ProblemsError([problem('TOO_MANY', 'similar')]);
    return (await this.find.run(actor, project)) as unknown as readonly SimilarProjectType[];
  }
}
