import { OrganisationRoleEnum, OrganisationType } from '@allmende/identity-api';
import type { Member } from '@allmende/identity-core';
import type { JoinRequestStatus, MembershipInvitationStatus } from '@allmende/organisations-core';
import type { OrganisationRole } from '@allmende/platform-core';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { JoinRequestStatusEnum, MembershipInvitationStatusEnum } from './member-enums.js';

@ObjectType('OrganisationMember', { description: 'Somebody who acts for an organisation.' })
export class OrganisationMemberType {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => String, { description: 'The name others see.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'What the person does in the office.' })
  jobTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'The address; only for those who look after members.' })
  email!: string | null;

  @Field(() => [OrganisationRoleEnum], { description: 'All roles of the person there.' })
  roles!: OrganisationRole[];

  @Field(() => GraphQLISODateTime, { description: 'Since when the person acts for it.' })
  since!: Date;
}

@ObjectType('MembershipInvitation', { description: 'Somebody who was asked to act for an organisation.' })
export class MembershipInvitationType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'The invited address as people read it.' })
  email!: string;

  @Field(() => [OrganisationRoleEnum], { description: 'The roles that the person would get.' })
  roles!: OrganisationRole[];

  @Field(() => String, { description: 'What the admin wrote; may be empty.' })
  message!: string;

  @Field(() => MembershipInvitationStatusEnum, { description: 'What became of it, as of now.' })
  status!: MembershipInvitationStatus;

  @Field(() => GraphQLISODateTime, { description: 'When the mail was last written.' })
  sentAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'The first moment at which it can no longer be accepted.' })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why it was declined; may be empty.' })
  declineReason!: string | null;
}

@ObjectType('MembershipInvitationToAnswer', {
  description: 'An invitation as the invited person reads it before answering.',
})
export class InvitationToAnswerType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => OrganisationType, { description: 'For which organisation the person would act.' })
  organisation!: OrganisationType;

  @Field(() => String, { nullable: true, description: 'Who invites; null when that account is gone.' })
  inviter!: string | null;

  @Field(() => String, { description: 'The invited address.' })
  email!: string;

  @Field(() => [OrganisationRoleEnum], { description: 'The roles that the person would get.' })
  roles!: OrganisationRole[];

  @Field(() => String, { description: 'What the admin wrote; may be empty.' })
  message!: string;

  @Field(() => GraphQLISODateTime, { description: 'The first moment at which it can no longer be accepted.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether the signed-in person has the invited address.' })
  isForViewer!: boolean;

  @Field(() => Boolean, { description: 'Whether the signed-in person has proven to own it.' })
  viewerHasProvenAddress!: boolean;
}

@ObjectType('JoinRequest', { description: 'Somebody who asks to act for an organisation.' })
export class JoinRequestType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who asks; left out in the answer to the person itself.',
  })
  displayName!: string | null;

  @Field(() => String, { nullable: true, description: 'What the person does in the office.' })
  jobTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the person, for the admins.' })
  email!: string | null;

  @Field(() => String, { description: 'What the person wrote.' })
  message!: string;

  @Field(() => JoinRequestStatusEnum, { description: 'What became of it.' })
  status!: JoinRequestStatus;

  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' })
  createdAt!: Date;
}

@ObjectType('HandOver', { description: 'An admin offers the admin role to another member.' })
export class HandOverType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => ID, { description: 'The account that offers the role.' })
  fromAccountId!: string;

  @Field(() => ID, { description: 'The account that may take it.' })
  toAccountId!: string;

  @Field(() => GraphQLISODateTime, { description: 'The first moment at which it can no longer be accepted.' })
  expiresAt!: Date;
}

@ObjectType('WaitingInvitation', { description: 'An invitation to the address of the signed-in person.' })
export class WaitingInvitationType {
  @Field(() => ID, { description: 'The invitation.' })
  id!: string;

  @Field(() => OrganisationType, { description: 'Who invites.' })
  organisation!: OrganisationType;

  @Field(() => GraphQLISODateTime, { description: 'The first moment at which it can no longer be accepted.' })
  expiresAt!: Date;
}

@ObjectType('WaitingJoinRequest', { description: 'A request that an admin has to answer.' })
export class WaitingJoinRequestType {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => OrganisationType, { description: 'Where somebody asks to be let in.' })
  organisation!: OrganisationType;

  @Field(() => String, { description: 'Who asks.' })
  displayName!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' })
  createdAt!: Date;
}

@ObjectType('WaitingHandOver', { description: 'The admin role, offered to the signed-in person.' })
export class WaitingHandOverType {
  @Field(() => ID, { description: 'The offer.' })
  id!: string;

  @Field(() => OrganisationType, { description: 'Which organisation is to be administered.' })
  organisation!: OrganisationType;

  @Field(() => GraphQLISODateTime, { description: 'The first moment at which it can no longer be accepted.' })
  expiresAt!: Date;
}

@ObjectType('MemberTasks', { description: 'What waits for the signed-in person around members.' })
export class MemberTasksType {
  @Field(() => [WaitingInvitationType], { description: 'Invitations to the own, proven address.' })
  invitations!: WaitingInvitationType[];

  @Field(() => [WaitingJoinRequestType], { description: 'Requests to join that the person may answer.' })
  joinRequests!: WaitingJoinRequestType[];

  @Field(() => [WaitingHandOverType], { description: 'Admin roles that the person was offered.' })
  handOvers!: WaitingHandOverType[];

  @Field(() => [OrganisationType], {
    description:
      'Organisations of the person in which nobody looks after the entries; for editors also those without an admin.',
  })
  vacantOrganisations!: OrganisationType[];
}

/** A member as others see them; the address only where it may be shown. */
export function toMember(member: Member, showsAddress: boolean): OrganisationMemberType {
  const { accountId, displayName, jobTitle, email, roles, since } = member;
  return { accountId, displayName, jobTitle, email: showsAddress ? email : null, roles: [...roles], since };
}
