import { workspaceAbilities, type Consortium } from '@allmende/consortia-core';
import { OrganisationType, toOrganisation } from '@allmende/identity-api';
import { CurrentRequest, found, RequestContext } from '@allmende/platform-api';
import { ProjectType } from '@allmende/projects-api';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConsortiumLoaders } from '../data/consortium-loaders.js';
import {
  ConsortiumAbilities,
  ConsortiumOutlineType,
  ConsortiumType,
  PartnerType,
} from './consortium.type.js';
import { InvitationType } from './invitation.type.js';

const LEAD = { description: 'The organisation that leads it, the single contact of the funder.' };

/** Fields of a consortium that are not columns of its row. */
@Resolver(() => ConsortiumType)
export class ConsortiumFields {
  constructor(@Inject(ConsortiumLoaders) private readonly loaders: ConsortiumLoaders) {}

  @ResolveField(() => OrganisationType, LEAD)
  async lead(
    @Parent() consortium: Consortium,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    // Waits for the members so that the look-up of all organisations is one statement.
    await this.loaders.partners(request, consortium.id);
    const lead = found(await this.loaders.organisation(request, consortium.leadOrganisationId));
    return toOrganisation(lead, request.actor);
  }

  @ResolveField(() => ProjectType, {
    nullable: true,
    description: 'The project it grew from; null when it began with a blank or the project is not public.',
  })
  async project(@Parent() { projectId }: Consortium, @CurrentRequest() request: RequestContext) {
    return projectId === null ? null : this.loaders.project(request, projectId);
  }

  @ResolveField(() => [PartnerType], { description: 'Its members, the lead first.' })
  async partners(@Parent() consortium: Consortium, @CurrentRequest() request: RequestContext) {
    return this.loaders.partners(request, consortium.id);
  }

  @ResolveField(() => [InvitationType], { description: 'Whom it has invited, the latest first.' })
  async invitations(@Parent() consortium: Consortium, @CurrentRequest() request: RequestContext) {
    return this.loaders.invitations(request, consortium);
  }

  @ResolveField(() => ConsortiumAbilities, { description: 'What the reader may do with it.' })
  async viewerCan(
    @Parent() consortium: Consortium,
    @CurrentRequest() request: RequestContext,
  ): Promise<ConsortiumAbilities> {
    const partners = await this.loaders.partners(request, consortium.id);
    const { handOverLead, ...abilities } = workspaceAbilities(request.actor, consortium, partners);
    return { ...abilities, handOver: handOverLead };
  }
}

/** Fields of the outline that an invitation shows. */
@Resolver(() => ConsortiumOutlineType)
export class ConsortiumOutlineFields {
  constructor(@Inject(ConsortiumLoaders) private readonly loaders: ConsortiumLoaders) {}

  @ResolveField(() => OrganisationType, LEAD)
  async lead(
    @Parent() consortium: Consortium,
    @CurrentRequest() request: RequestContext,
  ): Promise<OrganisationType> {
    const lead = found(await this.loaders.organisation(request, consortium.leadOrganisationId));
    return toOrganisation(lead, request.actor);
  }
}
