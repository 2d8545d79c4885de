import {
  OrganisationDirectory,
  organisationById,
  OrganisationType,
  toOrganisation,
} from '@allmende/identity-api';
import {
  Clock,
  CurrentActor,
  CurrentRequest,
  found,
  loaderOf,
  pageRequest,
  RequestContext,
  toConnection,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  canAcknowledgeReuse,
  canSetReuseStage,
  type Deployment,
  type Project,
} from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { reuseSummaryOf } from '../data/reuse-summary-loader.js';
import { ListReuses } from '../use-cases/list-reuses.js';
import { ReusedProjects } from '../use-cases/reused-projects.js';
import { ProjectType } from './project.type.js';
import {
  DeploymentAbilitiesType,
  DeploymentConnection,
  DeploymentType,
  ReuseSummaryType,
  type ShownDeployment,
  toDeployment,
} from './reuse.type.js';

const FIRST = { type: () => Int, defaultValue: 20, description: 'Page size, 1 to 100.' };
const AFTER = { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' };
const OWN = {};

/** What reuse adds to a solution. */
@Resolver(() => ProjectType)
export class ProjectReuse {
  constructor(
    @Inject(ListReuses) private readonly list: ListReuses,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @ResolveField(() => ReuseSummaryType, { description: 'Who uses it, in numbers.' })
  async reuse(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReuseSummaryType> {
    return reuseSummaryOf(request, project, (projects) => this.list.summariesOf(projects));
  }

  @ResolveField(() => DeploymentConnection, {
    description: 'Who uses it, as far as the reader may know by name; the latest change first.',
  })
  async deployments(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null,
  ) {
    const page = await this.list.ofProject(actor, project.id, pageRequest(first, after));
    return toConnection(page, (deployment) => toDeployment(deployment, this.clock.now()));
  }

  @ResolveField(() => [DeploymentType], {
    description: 'What the reader’s organisations have said about using it.',
  })
  async viewerDeployments(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<readonly ShownDeployment[]> {
    const loader = loaderOf<string, readonly Deployment[]>(request, OWN, (ids) =>
      this.list.ownOf(actor, ids),
    );
    const own = (await loader.load(project.id)) ?? [];
    return own.map((deployment) => toDeployment(deployment, this.clock.now()));
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader may take note of reuses.' })
  viewerMayAcknowledge(@Parent() project: Project, @CurrentActor() actor: Actor): boolean {
    return canAcknowledgeReuse(actor, project);
  }
}

/** Reuses of one's own organisations, and what belongs to each. */
@Resolver(() => DeploymentType)
export class ReuseQueries {
  constructor(
    @Inject(ListReuses) private readonly list: ListReuses,
    @Inject(ReusedProjects) private readonly projects: ReusedProjects,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Query(() => DeploymentConnection, {
    description: 'Solutions of others that my organisations use, the latest change first.',
  })
  async reusesOfMyOrganisations(
    @CurrentActor() actor: Actor,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null,
  ) {
    const page = await this.list.ofOwnOrganisations(actor, pageRequest(first, after));
    return toConnection(page, (deployment) => toDeployment(deployment, this.clock.now()));
  }

  @ResolveField(() => OrganisationType, { description: 'The adopter.' })
  async organisation(
    @Parent() { organisationId }: ShownDeployment,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    return toOrganisation(found(await organisationById(request, this.organisations, organisationId)), actor);
  }

  @ResolveField(() => ProjectType, {
    nullable: true,
    description: 'The solution; null when it was withdrawn and the reader cannot see it any more.',
  })
  async project(
    @Parent() { projectId }: ShownDeployment,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<Project | null> {
    return this.projects.one(request, actor, projectId);
  }

  @ResolveField(() => DeploymentAbilitiesType, { description: 'What the reader may do with it.' })
  viewerCan(
    @Parent() { organisationId }: ShownDeployment,
    @CurrentActor() actor: Actor,
  ): DeploymentAbilitiesType {
    return { change: canSetReuseStage(actor, organisationId) };
  }
}
