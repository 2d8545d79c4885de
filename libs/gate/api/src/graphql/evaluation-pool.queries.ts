import {
  OrganisationDirectory,
  organisationById,
  OrganisationType,
  toOrganisation,
} from '@allmende/identity-api';
import { CurrentActor, CurrentRequest, found, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { ProjectType } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadPools } from '../use-cases/read-pools.js';
import { toPoolType } from './evaluation-pool-view.js';
import {
  EvaluationPoolMemberType,
  EvaluationPoolType,
  FormerPoolMemberType,
} from './evaluation-pool.type.js';

/** Who measures a solution together. */
@Resolver(() => ProjectType)
export class ProjectPools {
  constructor(@Inject(ReadPools) private readonly pools: ReadPools) {}

  @ResolveField(() => [EvaluationPoolType], {
    description: 'Pools to measure together, the newest first; empty for who neither owns nor uses it.',
  })
  async evaluationPools(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<EvaluationPoolType[]> {
    const pools = await this.pools.ofProject(actor, request, project);
    return pools.map((pool) => toPoolType(pool, actor));
  }
}

/** The organisation behind a member. */
@Resolver(() => EvaluationPoolMemberType)
export class PoolMemberQueries {
  constructor(@Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory) {}

  @ResolveField(() => OrganisationType, { description: 'Who.' })
  async organisation(
    @Parent() { organisationId }: EvaluationPoolMemberType,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    return toOrganisation(found(await organisationById(request, this.organisations, organisationId)), actor);
  }
}

/** The organisation behind a member that left. */
@Resolver(() => FormerPoolMemberType)
export class FormerPoolMemberQueries {
  constructor(@Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory) {}

  @ResolveField(() => OrganisationType, { description: 'Who.' })
  async organisation(
    @Parent() { organisationId }: FormerPoolMemberType,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    return toOrganisation(found(await organisationById(request, this.organisations, organisationId)), actor);
  }
}
