import { OrganisationRoleEnum, OrganisationType } from '@allmende/identity-api';
import { rolesOf } from '@allmende/identity-core';
import { CurrentActor, CurrentRequest, type RequestContext } from '@allmende/platform-api';
import { type Actor, ORGANISATION_ROLES, type OrganisationRole } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { GraphQLISODateTime, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadMembers } from '../use-cases/read-members.js';
import {
  HandOverType,
  JoinRequestType,
  MembershipInvitationType,
  OrganisationMemberType,
  toMember,
} from './member.type.js';
import { toJoinRequest, toMembershipInvitation } from './to-member-types.js';

/** What this domain adds to an organisation: who acts for it. */
@Resolver(() => OrganisationType)
export class OrganisationMembers {
  constructor(@Inject(ReadMembers) private readonly read: ReadMembers) {}

  @ResolveField(() => [OrganisationRoleEnum], { description: 'The roles of the signed-in person there.' })
  viewerRoles(@CurrentActor() actor: Actor, @Parent() { id }: OrganisationType): OrganisationRole[] {
    const held = actor.memberships.filter(({ organisationId }) => organisationId === id);
    return ORGANISATION_ROLES.filter((role) => held.some((membership) => membership.role === role));
  }

  @ResolveField(() => [OrganisationRoleEnum], { description: 'Which roles somebody may hold there.' })
  memberRoles(@Parent() { kind }: OrganisationType): OrganisationRole[] {
    return [...rolesOf(kind)];
  }

  @ResolveField(() => [OrganisationMemberType], {
    nullable: true,
    description: 'Who acts for it; null for those who are no members themselves.',
  })
  async members(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req }: RequestContext,
    @Parent() organisation: OrganisationType,
  ): Promise<OrganisationMemberType[] | null> {
    const members = await this.read.members(req, actor, organisation);
    const showsAddress = this.read.seesAddresses(actor, organisation);
    return members?.map((member) => toMember(member, showsAddress)) ?? null;
  }

  @ResolveField(() => [MembershipInvitationType], {
    nullable: true,
    description: 'Who was invited, what waits first; null for those who may not invite.',
  })
  async membershipInvitations(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req }: RequestContext,
    @Parent() organisation: OrganisationType,
  ): Promise<MembershipInvitationType[] | null> {
    const invitations = await this.read.invitations(req, actor, organisation);
    return invitations?.map(toMembershipInvitation) ?? null;
  }

  @ResolveField(() => [JoinRequestType], {
    nullable: true,
    description: 'Who asks to be let in, the oldest first; null for those who may not let anybody in.',
  })
  async joinRequests(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req }: RequestContext,
    @Parent() organisation: OrganisationType,
  ): Promise<JoinRequestType[] | null> {
    const requests = await this.read.joinRequests(req, actor, organisation);
    return requests?.map(toJoinRequest) ?? null;
  }

  @ResolveField(() => JoinRequestType, {
    nullable: true,
    description: 'The request of the signed-in person that waits for an answer.',
  })
  async viewerJoinRequest(
    @CurrentActor() actor: Actor,
    @Parent() organisation: OrganisationType,
  ): Promise<JoinRequestType | null> {
    const request = await this.read.ownRequest(actor, organisation);
    return request === null ? null : toJoinRequest(request);
  }

  @ResolveField(() => [HandOverType], {
    description: 'Offers of the admin role that the signed-in person made or was made.',
  })
  async viewerHandOvers(
    @CurrentActor() actor: Actor,
    @Parent() organisation: OrganisationType,
  ): Promise<HandOverType[]> {
    return [...(await this.read.handOvers(actor, organisation))];
  }

  @ResolveField(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when nobody looks after the entries of the office; null while somebody does.',
  })
  async vacantSince(
    @CurrentRequest() { req }: RequestContext,
    @Parent() organisation: OrganisationType,
  ): Promise<Date | null> {
    return this.read.vacantSince(req, organisation);
  }
}
