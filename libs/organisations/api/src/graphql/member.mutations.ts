import { toOrganisation } from '@allmende/identity-api';
import {
  byIdInput,
  changeMemberRolesInput,
  memberInput,
  ofOrganisationInput,
} from '@allmende/organisations-core';
import { CurrentActor, parseInput, PeopleOnly } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ChangeMemberRoles } from '../use-cases/change-member-roles.js';
import { EndMembership } from '../use-cases/end-membership.js';
import { HandOverAdminRole } from '../use-cases/hand-over-admin-role.js';
import {
  ChangeMemberRolesInputType,
  HandOverInputType,
  HandOverPayload,
  LeaveOrganisationInputType,
  LeaveOrganisationPayload,
  MemberInputType,
  MembersPayload,
} from './member-payloads.type.js';
import { OrganisationMemberType } from './member.type.js';

@PeopleOnly()
@Resolver(() => OrganisationMemberType)
export class MemberMutations {
  constructor(
    @Inject(ChangeMemberRoles) private readonly changeRoles: ChangeMemberRoles,
    @Inject(EndMembership) private readonly end: EndMembership,
    @Inject(HandOverAdminRole) private readonly handOver: HandOverAdminRole,
  ) {}

  @Mutation(() => MembersPayload, {
    description: 'Gives a member other roles. Needs a fresh confirmation of who one is.',
  })
  async changeMemberRoles(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ChangeMemberRolesInputType, description: 'Who, where, which roles.' })
    input: ChangeMemberRolesInputType,
  ): Promise<MembersPayload> {
    const organisation = await this.changeRoles.run(actor, parseInput(changeMemberRolesInput, input));
    return { organisation: toOrganisation(organisation, actor), problems: [] };
  }

  @Mutation(() => MembersPayload, {
    description: 'Ends the membership of somebody else. Needs a fresh confirmation of who one is.',
  })
  async removeMember(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => MemberInputType, description: 'Who, and where.' })
    input: MemberInputType,
  ): Promise<MembersPayload> {
    const organisation = await this.end.remove(actor, parseInput(memberInput, input));
    return { organisation: toOrganisation(organisation, actor), problems: [] };
  }

  @Mutation(() => LeaveOrganisationPayload, { description: 'Ends the own membership.' })
  async leaveOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => LeaveOrganisationInputType, description: 'Where.' })
    input: LeaveOrganisationInputType,
  ): Promise<LeaveOrganisationPayload> {
    const { organisationId } = parseInput(ofOrganisationInput, input);
    await this.end.leave(actor, organisationId);
    return { leftOrganisationId: organisationId, problems: [] };
  }

  @Mutation(() => HandOverPayload, {
    description: 'Offers the own admin role to another member. Needs a fresh confirmation of who one is.',
  })
  async offerHandOver(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => MemberInputType, description: 'To whom, and where.' })
    input: MemberInputType,
  ): Promise<HandOverPayload> {
    return { handOver: await this.handOver.offer(actor, parseInput(memberInput, input)), problems: [] };
  }

  @Mutation(() => HandOverPayload, { description: 'Takes the admin role over from who offered it.' })
  async acceptHandOver(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => HandOverInputType, description: 'Which offer.' })
    input: HandOverInputType,
  ): Promise<HandOverPayload> {
    return { handOver: await this.handOver.accept(actor, parseInput(byIdInput, input).id), problems: [] };
  }

  @Mutation(() => HandOverPayload, { description: 'Says no to an offered admin role.' })
  async declineHandOver(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => HandOverInputType, description: 'Which offer.' })
    input: HandOverInputType,
  ): Promise<HandOverPayload> {
    return { handOver: await this.handOver.decline(actor, parseInput(byIdInput, input).id), problems: [] };
  }

  @Mutation(() => HandOverPayload, { description: 'Takes the own offer back.' })
  async withdrawHandOver(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => HandOverInputType, description: 'Which offer.' })
    input: HandOverInputType,
  ): Promise<HandOverPayload> {
    return { handOver: await this.handOver.withdraw(actor, parseInput(byIdInput, input).id), problems: [] };
  }
}
