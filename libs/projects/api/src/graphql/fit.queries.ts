import {
  OrganisationDirectory,
  organisationById,
  OrganisationType,
  toOrganisation,
} from '@allmende/identity-api';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import { EMPTY_PROFILE } from '@allmende/organisations-core';
import { CurrentActor, CurrentRequest, found, pageRequest, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { type NameList, type Project, REQUIREMENTS_PART, sharedProcedures } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ProjectPartLoader } from '../data/project-part-loader.js';
import { type FitFor, ReadFit } from '../use-cases/read-fit.js';
import { NameListEnum } from './fit-enums.js';
import { FitPeerType, FitType } from './fit.type.js';
import { ProjectType } from './project.type.js';
import { ProjectRequirementsType, toRequirementsType } from './requirements.type.js';

/** What a solution needs, and whether a municipality has it. */
@Resolver(() => ProjectType)
export class ProjectFit {
  constructor(
    @Inject(ReadFit) private readonly fits: ReadFit,
    @Inject(ProjectPartLoader) private readonly parts: ProjectPartLoader,
  ) {}

  @ResolveField(() => ProjectRequirementsType, {
    nullable: true,
    description: 'What a municipality needs for it; null while nobody wrote about it.',
  })
  async requirements(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<ProjectRequirementsType | null> {
    const kept = await this.parts.of(request, REQUIREMENTS_PART, project.id);
    return kept === null ? null : toRequirementsType(kept);
  }

  @ResolveField(() => FitType, {
    nullable: true,
    description: 'How it fits a municipality, as far as the reader may know; null for an unknown key.',
  })
  async fit(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
    @Args('ags', { type: () => ID, description: 'Which municipality, eight digits.' }) ags: string,
  ): Promise<(FitFor & FitType) | null> {
    const fit = await this.fits.of(request, project.id, ags);
    if (fit === null) return null;
    const { requirements, profile } = fit;
    return {
      ...fit,
      requirementsAsOf: requirements?.savedAt ?? null,
      profileAsOf: profile?.savedAt ?? null,
    };
  }

  @Query(() => [String], { description: 'Names that solutions and offices use already, while one types.' })
  async requirementNames(
    @CurrentActor() actor: Actor,
    @Args('list', { type: () => NameListEnum, description: 'Names of what.' }) list: NameList,
    @Args('text', { type: () => String, description: 'A piece of the name.' }) text: string,
    @Args('first', { type: () => Int, defaultValue: 8, description: 'At most so many, 1 to 100.' })
    first: number,
  ): Promise<string[]> {
    return [...(await this.fits.names(actor, list, text.slice(0, 200), pageRequest(first, null).first))];
  }
}

/** Others in the same place. */
@Resolver(() => FitType)
export class FitPeerFields {
  constructor(
    @Inject(ReadFit) private readonly fits: ReadFit,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  @ResolveField(() => [FitPeerType], {
    description: 'Who runs it, confirmed within the year, and has a procedure or the IT provider in common.',
  })
  async peers(@Parent() fit: FitFor, @CurrentActor() actor: Actor): Promise<readonly FitPeerType[]> {
    const peers = await this.fits.peersOf(actor, fit);
    return Promise.all(
      peers.map(async (peer) => ({
        ...peer,
        municipality: found(await this.atlas.byAgs(peer.ags)),
        procedures: sharedProcedures(peer, fit.profile?.content ?? EMPTY_PROFILE),
      })),
    );
  }
}

@Resolver(() => FitPeerType)
export class FitPeerOrganisation {
  constructor(@Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory) {}

  @ResolveField(() => OrganisationType, { description: 'Who.' })
  async organisation(
    @Parent() { organisationId }: FitPeerType,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    return toOrganisation(found(await organisationById(request, this.organisations, organisationId)), actor);
  }
}
