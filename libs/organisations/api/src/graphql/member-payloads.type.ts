import { OrganisationRoleEnum, OrganisationType } from '@allmende/identity-api';
import type { Locale } from '@allmende/identity-core';
import { Payload } from '@allmende/platform-api';
import type { OrganisationRole } from '@allmende/platform-core';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { MailLanguageEnum } from './member-enums.js';
import { HandOverType, JoinRequestType, MembershipInvitationType } from './member.type.js';

const ORGANISATION = { nullable: true, description: 'The organisation as it is now.' } as const;

@InputType('InviteMemberInput', { description: 'Whom to invite into which organisation, as what.' })
export class InviteMemberInputType {
  @Field(() => ID, { description: 'In the name of which organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'The address that gets the mail.' })
  email!: string;

  @Field(() => [OrganisationRoleEnum], { description: 'The roles that the person would get.' })
  roles!: OrganisationRole[];

  @Field(() => MailLanguageEnum, {
    nullable: true,
    description: 'The language of the mail, German unless told.',
  })
  locale?: Locale;

  @Field(() => String, { nullable: true, description: 'A few personal words, plain text.' })
  message?: string;
}

@InputType('SentInvitationInput', { description: 'Which invitation, for those who sent it.' })
export class SentInvitationInputType {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;
}

@InputType('InvitationKeyInput', { description: 'Which invitation, for the invited: either `code` or `id`.' })
export class InvitationKeyInputType {
  @Field(() => String, { nullable: true, description: 'The code of the mail.' })
  code?: string;

  @Field(() => ID, { nullable: true, description: 'The id, for who has proven to own the invited address.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Why one declines; may be left out.' })
  reason?: string;
}

@InputType('RequestMembershipInput', { description: 'Whom one asks to be let in, and why.' })
export class RequestMembershipInputType {
  @Field(() => ID, { description: 'Which organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'Who one is and why one asks; the admins read it.' })
  message!: string;
}

@InputType('JoinRequestInput', { description: 'Which request.' })
export class JoinRequestInputType {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;
}

@InputType('AcceptJoinRequestInput', { description: 'Whose request is accepted, with which roles.' })
export class AcceptJoinRequestInputType {
  @Field(() => ID, { description: 'Which request.' })
  id!: string;

  @Field(() => [OrganisationRoleEnum], { description: 'The roles that the person gets.' })
  roles!: OrganisationRole[];
}

@InputType('DeclineJoinRequestInput', { description: 'Whose request is declined, and why.' })
export class DeclineJoinRequestInputType {
  @Field(() => ID, { description: 'Which request.' })
  id!: string;

  @Field(() => String, { description: 'The reason; the person reads it.' })
  reason!: string;
}

@InputType('ChangeMemberRolesInput', { description: 'Which roles a member is to hold.' })
export class ChangeMemberRolesInputType {
  @Field(() => ID, { description: 'In which organisation.' })
  organisationId!: string;

  @Field(() => ID, { description: 'The account of the member.' })
  accountId!: string;

  @Field(() => [OrganisationRoleEnum], { description: 'All roles that the member holds from now on.' })
  roles!: OrganisationRole[];

  @Field(() => [OrganisationRoleEnum], {
    description: 'The roles as they were shown, so that nobody undoes a change they have not seen.',
  })
  expectedRoles!: OrganisationRole[];
}

@InputType('MemberInput', { description: 'One member of one organisation.' })
export class MemberInputType {
  @Field(() => ID, { description: 'Which organisation.' })
  organisationId!: string;

  @Field(() => ID, { description: 'The account of the member.' })
  accountId!: string;
}

@InputType('LeaveOrganisationInput', { description: 'Which organisation one leaves.' })
export class LeaveOrganisationInputType {
  @Field(() => ID, { description: 'Which one.' })
  organisationId!: string;
}

@InputType('HandOverInput', { description: 'Which offer.' })
export class HandOverInputType {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;
}

@ObjectType({ description: 'The answer to sending, renewing or taking back an invitation.' })
export class MembershipInvitationPayload extends Payload {
  @Field(() => MembershipInvitationType, { nullable: true, description: 'The invitation as it is now.' })
  invitation?: MembershipInvitationType | null;
}

@ObjectType({ description: 'The answer of the invited person.' })
export class AnswerMembershipInvitationPayload extends Payload {
  @Field(() => OrganisationType, { nullable: true, description: 'The organisation, when it was accepted.' })
  organisation?: OrganisationType | null;
}

@ObjectType({ description: 'The answer to asking, or to what was asked.' })
export class JoinRequestPayload extends Payload {
  @Field(() => JoinRequestType, { nullable: true, description: 'The request as it is now.' })
  joinRequest?: JoinRequestType | null;
}

@ObjectType({ description: 'The answer to a change of members.' })
export class MembersPayload extends Payload {
  @Field(() => OrganisationType, ORGANISATION)
  organisation?: OrganisationType | null;
}

@ObjectType({ description: 'The answer to leaving.' })
export class LeaveOrganisationPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The organisation that the person has left.' })
  leftOrganisationId?: string | null;
}

@ObjectType({ description: 'The answer to offering the admin role.' })
export class HandOverPayload extends Payload {
  @Field(() => HandOverType, { nullable: true, description: 'The offer as it is now.' })
  handOver?: HandOverType | null;
}
