import { MunicipalityType } from '@allmende/municipalities-api';
import { CurrentRequest, loaderOf, pageRequest, RequestContext } from '@allmende/platform-api';
import type { Project } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ListProjects } from '../use-cases/list-projects.js';
import { ProjectType } from './project.type.js';

const COUNT_LOADER = {};
const LATEST_LOADERS = new Map<number, object>();

/** What this domain adds to a municipality. */
@Resolver(() => MunicipalityType)
export class MunicipalityProjects {
  constructor(@Inject(ListProjects) private readonly list: ListProjects) {}

  @ResolveField(() => [ProjectType], {
    description: 'Its latest published projects; `projects(filter)` pages through all.',
  })
  async projects(
    @Parent() municipality: { readonly ags: string },
    @CurrentRequest() request: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'At most so many, 1 to 100.' })
    asked: number,
  ): Promise<readonly Project[]> {
    const { first } = pageRequest(asked, null);
    const loader = loaderOf<string, readonly Project[]>(request, latestLoader(first), (ags) =>
      this.list.latestOf(request.actor, ags, first),
    );
    return (await loader.load(municipality.ags)) ?? [];
  }

  @ResolveField(() => Int, { description: 'How many of its projects are published.' })
  async projectCount(
    @Parent() municipality: { readonly ags: string },
    @CurrentRequest() request: RequestContext,
  ): Promise<number> {
    const loader = loaderOf<string, number>(request, COUNT_LOADER, (ags) =>
      this.list.countOf(request.actor, ags),
    );
    return (await loader.load(municipality.ags)) ?? 0;
  }
}

/** Pages of different length are different questions, so each length has a loader of its own. */
function latestLoader(first: number): object {
  const known = LATEST_LOADERS.get(first) ?? {};
  LATEST_LOADERS.set(first, known);
  return known;
}
