import { Clock, CurrentActor, CurrentRequest, Public, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { ECONOMICS_PART, type Project, SUSTAINABILITY_PART } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ProjectPartLoader } from '../data/project-part-loader.js';
import { ListActualsDue } from '../use-cases/list-actuals-due.js';
import { toEconomicsType } from './economics-view.js';
import { DiscountRateType, ProjectEconomicsType } from './economics.type.js';
import { ProjectType } from './project.type.js';
import { toSustainabilityType } from './sustainability-view.js';
import { EmissionFactorType, ProjectSustainabilityType } from './sustainability.type.js';

/** The parts of a project that are computed, and the tables they are computed with. */
@Resolver(() => ProjectType)
export class ProjectPartQueries {
  constructor(
    @Inject(ProjectPartLoader) private readonly parts: ProjectPartLoader,
    @Inject(ListActualsDue) private readonly due: ListActualsDue,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Query(() => [ProjectType], {
    description: 'Entries of my organisations whose actual figures are asked for: twelve months have passed.',
  })
  async actualsDueOfMyOrganisations(@CurrentActor() actor: Actor): Promise<readonly Project[]> {
    return this.due.run(actor);
  }

  @ResolveField(() => ProjectEconomicsType, {
    nullable: true,
    description: 'Costs, benefits and what they come to; null while nobody wrote about it.',
  })
  async economics(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<ProjectEconomicsType | null> {
    const economics = await this.parts.of(request, ECONOMICS_PART, project.id);
    if (economics === null) return null;
    return toEconomicsType(economics, await this.parts.discountRates(request), this.clock.now());
  }

  @ResolveField(() => ProjectSustainabilityType, {
    nullable: true,
    description: 'Energy, CO2, rebound and the four dimensions; null while nobody wrote about it.',
  })
  async sustainability(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<ProjectSustainabilityType | null> {
    const part = await this.parts.of(request, SUSTAINABILITY_PART, project.id);
    return part === null ? null : toSustainabilityType(part, await this.parts.emissionFactors(request));
  }

  @Public()
  @Query(() => [DiscountRateType], { description: 'Published rates of interest, the newest first.' })
  async discountRates(@CurrentRequest() request: RequestContext): Promise<readonly DiscountRateType[]> {
    return this.parts.discountRates(request);
  }

  @Public()
  @Query(() => [EmissionFactorType], { description: 'Published emission factors, the newest first.' })
  async emissionFactors(@CurrentRequest() request: RequestContext): Promise<readonly EmissionFactorType[]> {
    return this.parts.emissionFactors(request);
  }
}
