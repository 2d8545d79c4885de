import { invitationAbilities, type Partner, type UnnamedInvitation } from '@allmende/consortia-core';
import { OrganisationType, toOrganisation } from '@allmende/identity-api';
import { MunicipalityAtlas, MunicipalityType } from '@allmende/municipalities-api';
import { Clock, CurrentRequest, found, RequestContext } from '@allmende/platform-api';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConsortiumLoaders } from '../data/consortium-loaders.js';
import { ConsortiumOutlineType, PartnerType } from './consortium.type.js';
import { InvitationAbilities, InvitationType } from './invitation.type.js';

/** Fields of a member that are not columns of its row. */
@Resolver(() => PartnerType)
export class PartnerFields {
  constructor(
    @Inject(ConsortiumLoaders) private readonly loaders: ConsortiumLoaders,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'Which organisation.' })
  async organisation(
    @Parent() { organisationId }: Partner,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    const organisation = found(await this.loaders.organisation(request, organisationId));
    return toOrganisation(organisation, request.actor);
  }

  @ResolveField(() => MunicipalityType, {
    nullable: true,
    description: 'The municipality it acts for; null for other organisations.',
  })
  async municipality(@Parent() { organisationId }: Partner, @CurrentRequest() request: RequestContext) {
    const organisation = await this.loaders.organisation(request, organisationId);
    const ags = organisation?.ags ?? null;
    return ags === null ? null : this.atlas.byAgs(ags);
  }
}

/** Fields of an invitation that are not columns of its row. */
@Resolver(() => InvitationType)
export class InvitationFields {
  constructor(
    @Inject(ConsortiumLoaders) private readonly loaders: ConsortiumLoaders,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'Who is invited.' })
  async organisation(
    @Parent() { organisationId }: UnnamedInvitation,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    const organisation = found(await this.loaders.organisation(request, organisationId));
    return toOrganisation(organisation, request.actor);
  }

  @ResolveField(() => ConsortiumOutlineType, { description: 'To what: enough to decide, not the workspace.' })
  async consortium(@Parent() { consortiumId }: UnnamedInvitation, @CurrentRequest() request: RequestContext) {
    return found(await this.loaders.consortium(request, consortiumId));
  }

  @ResolveField(() => InvitationAbilities, { description: 'What the reader may do with it.' })
  async viewerCan(
    @Parent() invitation: UnnamedInvitation,
    @CurrentRequest() request: RequestContext,
  ): Promise<InvitationAbilities> {
    const consortium = await this.loaders.consortium(request, invitation.consortiumId);
    return invitationAbilities(request.actor, invitation, consortium, this.clock.now());
  }
}
