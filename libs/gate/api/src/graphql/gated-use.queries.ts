import { canReadAnswers, canWriteGatedUse, type GatedUse, riskAnswersOf } from '@allmende/gate-core';
import {
  OrganisationDirectory,
  organisationById,
  OrganisationType,
  toOrganisation,
} from '@allmende/identity-api';
import {
  CurrentActor,
  CurrentRequest,
  found,
  inOrderOf,
  loaderOf,
  RequestContext,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Projects, ProjectType } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadGatedUses } from '../use-cases/read-gated-uses.js';
import {
  GatedUseAbilitiesType,
  GatedUseType,
  RiskAnswerType,
  type ShownUse,
  toGatedUse,
} from './gated-use.type.js';

const OF_PROJECT = {};
const USED = {};
const WHOSE = {
  type: () => ID,
  nullable: true,
  description: 'Whose use; left out: the reader’s own, or else that of whoever shares the solution.',
};

/** What the gate adds to a solution: who uses it, and how risky each use is. */
@Resolver(() => ProjectType)
export class ProjectGatedUses {
  constructor(@Inject(ReadGatedUses) private readonly uses: ReadGatedUses) {}

  @ResolveField(() => GatedUseType, {
    nullable: true,
    description:
      'One organisation’s use of the solution; null for who may not see it or where nobody answered.',
  })
  async gatedUse(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
    @Args('organisationId', WHOSE) organisationId: string | null,
  ): Promise<ShownUse | null> {
    const visible = await this.visible(project.id, actor, request);
    const use = this.uses.pick(actor, project, visible, organisationId ?? null);
    return use === null ? null : toGatedUse(use);
  }

  @ResolveField(() => [GatedUseType], {
    description: 'All uses the reader may see, the latest change first; 100 at most.',
  })
  async gatedUses(
    @Parent() { id }: Pick<Project, 'id'>,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<readonly ShownUse[]> {
    return (await this.visible(id, actor, request)).map((use) => toGatedUse(use));
  }

  private async visible(id: string, actor: Actor, request: RequestContext): Promise<readonly GatedUse[]> {
    const loader = loaderOf<string, readonly GatedUse[]>(request, OF_PROJECT, (ids) =>
      this.uses.ofProjects(actor, ids),
    );
    return (await loader.load(id)) ?? [];
  }
}

/** What belongs to each use. */
@Resolver(() => GatedUseType)
export class GatedUseQueries {
  constructor(
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(Projects) private readonly projects: Projects,
  ) {}

  @ResolveField(() => ProjectType, {
    nullable: true,
    description: 'The solution that is used; null while it is not published.',
  })
  async project(
    @Parent() { use }: ShownUse,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<Project | null> {
    const loader = loaderOf<string, Project>(request, USED, async (ids) =>
      inOrderOf(ids, await this.projects.findVisible(actor, ids), ({ id }) => id),
    );
    return loader.load(use.projectId);
  }

  @ResolveField(() => OrganisationType, { description: 'Whose use it is.' })
  async organisation(
    @Parent() { use }: ShownUse,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    const organisation = found(await organisationById(request, this.organisations, use.organisationId));
    return toOrganisation(organisation, actor);
  }

  @ResolveField(() => [RiskAnswerType], {
    nullable: true,
    description: 'The answers in the order of the questionnaire; null for who is not of the organisation.',
  })
  answers(@Parent() { use }: ShownUse, @CurrentActor() actor: Actor): readonly RiskAnswerType[] | null {
    return canReadAnswers(actor, use.organisationId) ? riskAnswersOf(use.inputs) : null;
  }

  @ResolveField(() => GatedUseAbilitiesType, { description: 'What the reader may do with it.' })
  viewerCan(@Parent() { use }: ShownUse, @CurrentActor() actor: Actor): GatedUseAbilitiesType {
    return { edit: canWriteGatedUse(actor, use.organisationId) };
  }
}
