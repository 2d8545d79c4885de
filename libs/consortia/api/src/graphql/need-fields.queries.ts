import { needAbilities, type Need } from '@allmende/consortia-core';
import { OrganisationType, toOrganisation } from '@allmende/identity-api';
import { MunicipalityAtlas, MunicipalityType } from '@allmende/municipalities-api';
import { CurrentRequest, found, RequestContext } from '@allmende/platform-api';
import { ProjectType } from '@allmende/projects-api';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NeedLoaders } from '../data/need-loaders.js';
import { ReadNeedSuggestions, type SuggestionForCoordinators } from '../use-cases/read-need-suggestions.js';
import { ConsortiumType } from './consortium.type.js';
import { NeedConsentType, NeedSuggestionType } from './need-suggestion.type.js';
import { NeedAbilitiesType, NeedCountType, NeedType } from './need.type.js';

/** Fields of a need that are not columns of its row. */
@Resolver(() => NeedType)
export class NeedFields {
  constructor(
    @Inject(NeedLoaders) private readonly loaders: NeedLoaders,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'Who needs it.' })
  async organisation(
    @Parent() need: Need,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    return toOrganisation(
      found(await this.loaders.organisation(request, need.organisationId)),
      request.actor,
    );
  }

  @ResolveField(() => MunicipalityType, { description: 'Where it is needed.' })
  async municipality(@Parent() need: Need): Promise<MunicipalityType> {
    return found(await this.atlas.byAgs(need.ags));
  }

  @ResolveField(() => ProjectType, { nullable: true, description: 'The solution that met it.' })
  async metByProject(@Parent() { metByProjectId }: Need, @CurrentRequest() request: RequestContext) {
    return metByProjectId === null ? null : this.loaders.project(request, metByProjectId);
  }

  @ResolveField(() => ConsortiumType, {
    nullable: true,
    description: 'The consortium that met it, for its members; null to others.',
  })
  async metByConsortium(@Parent() { metByConsortiumId }: Need, @CurrentRequest() request: RequestContext) {
    return metByConsortiumId === null ? null : this.loaders.consortium(request, metByConsortiumId);
  }

  @ResolveField(() => NeedAbilitiesType, { description: 'What the reader may do with it.' })
  viewerCan(@Parent() need: Need, @CurrentRequest() request: RequestContext): NeedAbilitiesType {
    return needAbilities(request.actor, need);
  }
}

/** Fields of a suggestion that are looked up when somebody asks for them. */
@Resolver(() => NeedSuggestionType)
export class NeedSuggestionFields {
  constructor(
    @Inject(NeedLoaders) private readonly loaders: NeedLoaders,
    @Inject(ReadNeedSuggestions) private readonly suggestions: ReadNeedSuggestions,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  @ResolveField(() => String, { description: 'Name of the Kreis or the Land.' })
  async regionName(@Parent() { region }: SuggestionForCoordinators): Promise<string> {
    return nameOfRegion(this.atlas, region);
  }

  @ResolveField(() => [ProjectType], {
    description: 'Published solutions of the field: those for the same task, then the most reused.',
  })
  async solutions(
    @Parent() suggestion: SuggestionForCoordinators,
    @CurrentRequest() request: RequestContext,
  ) {
    const ids = await this.suggestions.candidates(request.actor, suggestion);
    return this.loaders.projects(request, ids);
  }

  @ResolveField(() => ConsortiumType, { nullable: true, description: 'What came of it, for its members.' })
  async consortium(
    @Parent() { consortiumId }: SuggestionForCoordinators,
    @CurrentRequest() request: RequestContext,
  ) {
    return consortiumId === null ? null : this.loaders.consortium(request, consortiumId);
  }
}

/** Where needs are counted. */
@Resolver(() => NeedCountType)
export class NeedCountFields {
  constructor(@Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas) {}

  @ResolveField(() => String, { description: 'Name of the Kreis.' })
  async name(@Parent() { district }: NeedCountType): Promise<string> {
    return nameOfRegion(this.atlas, district);
  }
}

/** Whose coordinators ask. */
@Resolver(() => NeedConsentType)
export class NeedConsentFields {
  constructor(@Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas) {}

  @ResolveField(() => String, { description: 'Name of the Kreis or the Land.' })
  async regionName(@Parent() { region }: NeedConsentType): Promise<string> {
    return nameOfRegion(this.atlas, region);
  }
}

async function nameOfRegion(atlas: MunicipalityAtlas, region: string): Promise<string> {
  const { districts, lands } = await atlas.current();
  return [...districts, ...lands].find(({ key }) => key === region)?.name ?? region;
}
