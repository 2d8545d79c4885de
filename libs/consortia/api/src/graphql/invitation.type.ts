import type { ConsortiumRole, InvitationStatus } from '@allmende/consortia-core';
import { connectionType } from '@allmende/platform-api';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { ConsortiumRoleEnum, InvitationStatusEnum } from './enums.js';

@ObjectType('InvitationAbilities', { description: 'What the signed-in person may do with an invitation.' })
export class InvitationAbilities {
  @Field(() => Boolean, { description: 'Accept or decline it.' })
  answer!: boolean;

  @Field(() => Boolean, { description: 'Take it back.' })
  withdraw!: boolean;
}

@ObjectType('Invitation', { description: 'An organisation asked to join a consortium.' })
export class InvitationType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => ConsortiumRoleEnum, { description: 'As what it is asked to join.' })
  role!: ConsortiumRole;

  @Field(() => String, { description: 'What the lead wrote to it; may be empty.' })
  message!: string;

  @Field(() => InvitationStatusEnum, { description: 'What became of it, as of now.' })
  status!: InvitationStatus;

  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'The first moment at which it can no longer be accepted.' })
  expiresAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was accepted or declined.' })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  declineReason!: string | null;
}

export const InvitationConnection = connectionType(InvitationType, 'Invitation');
