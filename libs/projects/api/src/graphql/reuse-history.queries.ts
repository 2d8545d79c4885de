import { CurrentActor, CurrentRequest, loaderOf, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import type { ReuseStep } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ListReuses } from '../use-cases/list-reuses.js';
import { ReuseStepType } from './reuse-history.type.js';
import { DeploymentType, type ShownDeployment } from './reuse.type.js';

const HISTORY = {};

/** How a reuse came to where it is. */
@Resolver(() => DeploymentType)
export class ReuseHistory {
  constructor(@Inject(ListReuses) private readonly list: ListReuses) {}

  @ResolveField(() => [ReuseStepType], {
    description:
      'What happened so far, the first step first. Interest and examination are told to both sides only.',
  })
  async history(
    @Parent() { id, steps }: ShownDeployment,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<readonly ReuseStepType[]> {
    if (steps !== undefined) return steps;
    const loader = loaderOf<string, readonly ReuseStep[]>(request, HISTORY, (ids) =>
      this.list.historiesOf(actor, ids),
    );
    return (await loader.load(id)) ?? [];
  }
}
