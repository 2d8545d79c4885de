import {
  OrganisationDirectory,
  organisationById,
  OrganisationType,
  toOrganisation,
} from '@allmende/identity-api';
import { MunicipalityAtlas, MunicipalityType } from '@allmende/municipalities-api';
import { CurrentActor, CurrentRequest, found, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { canDeleteDraft, type Project, projectAbilities, projectCompleteness } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProjectAbilitiesType, ProjectCompletenessType, ProjectType } from './project.type.js';

/** Fields of a project that are not columns of its row. */
@Resolver(() => ProjectType)
export class ProjectFields {
  constructor(
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
  ) {}

  @ResolveField(() => MunicipalityType, { description: 'The municipality whose project it is.' })
  // Without parameter decorators Nest calls the method straight, which matters at twenty a page.
  async municipality(project: Pick<Project, 'ags'>) {
    return found(await this.atlas.byAgs(project.ags));
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'Who published it; null for an entry from a public source.',
  })
  async organisation(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType | null> {
    if (project.organisationId === null) return null;
    const organisation = await organisationById(request, this.organisations, project.organisationId);
    return organisation === null ? null : toOrganisation(organisation, actor);
  }

  @ResolveField(() => ProjectCompletenessType, {
    description: 'What is written and what publication still needs.',
  })
  completeness(@Parent() project: Project): ProjectCompletenessType {
    return projectCompleteness(project, project.origin);
  }

  @ResolveField(() => ProjectAbilitiesType, { description: 'What the reader may do with it.' })
  viewerCan(@Parent() project: Project, @CurrentActor() actor: Actor): ProjectAbilitiesType {
    const { changeLifecycleState, ...abilities } = projectAbilities(actor, project);
    return {
      ...abilities,
      changeState: changeLifecycleState,
      delete: project.status === 'draft' && canDeleteDraft(actor, project),
    };
  }
}
