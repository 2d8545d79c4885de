import type { ConsortiumRole } from '@allmende/consortia-core';
import { DesignFieldEnum } from '@allmende/projects-api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ConsortiumRoleEnum } from './enums.js';

const CONSORTIUM = 'Which consortium.';
const INVITATION = 'Which invitation.';
const MESSAGE = { nullable: true, description: 'A few words to all who are invited.' } as const;
const DAYS = { nullable: true, description: 'Days until it expires, 1 to 120; 28 when left out.' } as const;

@InputType('ConsortiumRegionInput', { description: 'Where a consortium works, by keys of the register.' })
export class ConsortiumRegionInput {
  @Field(() => [String], { description: 'Länder, two digits each.' })
  lands!: string[];

  @Field(() => [String], { description: 'Kreise, five digits each.' })
  kreise!: string[];
}

@InputType('InviteeInput', { description: 'One organisation to invite.' })
export class InviteeInput {
  @Field(() => ID, { description: 'Which organisation.' })
  organisationId!: string;

  @Field(() => ConsortiumRoleEnum, { description: 'As what; there is only one lead, which hands over.' })
  role!: ConsortiumRole;
}

@InputType('ProposeConsortiumInput', { description: 'A new consortium, from a project or a blank.' })
export class ProposeConsortiumInput {
  @Field(() => ID, { description: 'The organisation in whose name it is proposed and that leads it.' })
  organisationId!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it wants to reach.' })
  purpose!: string;

  @Field(() => DesignFieldEnum, { description: 'The design field.' })
  field!: string;

  @Field(() => ConsortiumRegionInput, {
    nullable: true,
    description: 'Where; when left out, Land and Kreis of the proposing municipality.',
  })
  region?: ConsortiumRegionInput | null;

  @Field(() => String, { nullable: true, description: 'Key of the project it grows from.' })
  projectKey?: string | null;

  @Field(() => [InviteeInput], { nullable: true, description: 'Whom to invite at once.' })
  invitees?: InviteeInput[] | null;

  @Field(() => String, MESSAGE)
  message?: string | null;

  @Field(() => Int, DAYS)
  days?: number | null;
}

@InputType('InvitePartnersInput', {
  description: 'Organisations to invite; all of them or, on a problem, none.',
})
export class InvitePartnersInput {
  @Field(() => ID, { description: CONSORTIUM })
  consortiumId!: string;

  @Field(() => [InviteeInput], { description: 'Whom, at most 50.' })
  invitees!: InviteeInput[];

  @Field(() => String, MESSAGE)
  message?: string | null;

  @Field(() => Int, DAYS)
  days?: number | null;
}

@InputType('AcceptInvitationInput', { description: 'Which invitation to accept.' })
export class AcceptInvitationInput {
  @Field(() => ID, { description: INVITATION })
  invitationId!: string;
}

@InputType('DeclineInvitationInput', { description: 'Which invitation to decline and why.' })
export class DeclineInvitationInput {
  @Field(() => ID, { description: INVITATION })
  invitationId!: string;

  @Field(() => String, { description: 'Why, so that the others learn from it.' })
  reason!: string;
}

@InputType('WithdrawInvitationInput', { description: 'Which invitation to take back.' })
export class WithdrawInvitationInput {
  @Field(() => ID, { description: INVITATION })
  invitationId!: string;
}

@InputType('ChangePartnerRoleInput', { description: 'Another role for a member.' })
export class ChangePartnerRoleInput {
  @Field(() => ID, { description: CONSORTIUM })
  consortiumId!: string;

  @Field(() => ID, { description: 'Which member.' })
  organisationId!: string;

  @Field(() => ConsortiumRoleEnum, { description: 'The new role; the lead is handed over instead.' })
  role!: ConsortiumRole;
}

@InputType('HandOverLeadInput', { description: 'Who is to lead from now on.' })
export class HandOverLeadInput {
  @Field(() => ID, { description: CONSORTIUM })
  consortiumId!: string;

  @Field(() => ID, { description: 'The partner that takes over.' })
  organisationId!: string;
}

@InputType('LeaveConsortiumInput', { description: 'Which of the own organisations leaves.' })
export class LeaveConsortiumInput {
  @Field(() => ID, { description: CONSORTIUM })
  consortiumId!: string;

  @Field(() => ID, { description: 'The organisation that leaves.' })
  organisationId!: string;
}

@InputType('DissolveConsortiumInput', { description: 'Which consortium to end.' })
export class DissolveConsortiumInput {
  @Field(() => ID, { description: CONSORTIUM })
  consortiumId!: string;
}

@InputType('SaveConsortiumProfileInput', { description: 'What a consortium says about itself.' })
export class SaveConsortiumProfileInput {
  @Field(() => ID, { description: CONSORTIUM })
  consortiumId!: string;

  @Field(() => Int, { description: 'The `version` the writer started from.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it wants to reach.' })
  purpose!: string;

  @Field(() => DesignFieldEnum, { description: 'The design field.' })
  field!: string;

  @Field(() => ConsortiumRegionInput, { description: 'Where it works.' })
  region!: ConsortiumRegionInput;
}
