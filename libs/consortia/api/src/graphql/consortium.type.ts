import type { ConsortiumRole, ConsortiumStatus } from '@allmende/consortia-core';
import { connectionType } from '@allmende/platform-api';
import type { DesignFieldKey } from '@allmende/projects-core';
import { DesignFieldEnum } from '@allmende/projects-api';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConsortiumRoleEnum, ConsortiumStatusEnum } from './enums.js';

@ObjectType('ConsortiumRegion', {
  description: 'Where a consortium works, by keys of the official register.',
})
export class ConsortiumRegionType {
  @Field(() => [String], { description: 'Länder, two digits each.' })
  lands!: readonly string[];

  @Field(() => [String], { description: 'Kreise, five digits each.' })
  kreise!: readonly string[];
}

@ObjectType('ConsortiumAbilities', { description: 'What the signed-in person may do in a consortium.' })
export class ConsortiumAbilities {
  @Field(() => Boolean, { description: 'Invite organisations and take invitations back.' })
  invite!: boolean;

  @Field(() => Boolean, { description: 'Write title, purpose, field and region.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Give members other roles.' })
  changeRoles!: boolean;

  @Field(() => Boolean, { description: 'Make another partner the lead.' })
  handOver!: boolean;

  @Field(() => Boolean, { description: 'End the membership of the own organisation.' })
  leave!: boolean;

  @Field(() => Boolean, { description: 'End the consortium.' })
  dissolve!: boolean;

  @Field(() => Boolean, { description: 'Begin a joint application.' })
  apply!: boolean;
}

@ObjectType('Partner', { description: 'An organisation in a consortium.' })
export class PartnerType {
  @Field(() => ConsortiumRoleEnum, { description: 'What it is there.' })
  role!: ConsortiumRole;

  @Field(() => GraphQLISODateTime, { description: 'When it joined.' })
  since!: Date;
}

@ObjectType('Consortium', { description: 'Municipalities that join forces; only its members see it.' })
export class ConsortiumType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'Readable address part, never changed.' })
  key!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it wants to reach.' })
  purpose!: string;

  @Field(() => DesignFieldEnum, { description: 'The design field it works in.' })
  field!: DesignFieldKey;

  @Field(() => ConsortiumRegionType, { description: 'Where it works.' })
  region!: ConsortiumRegionType;

  @Field(() => ConsortiumStatusEnum, { description: 'Forming, active or dissolved.' })
  status!: ConsortiumStatus;

  @Field(() => Int, { description: 'Give this as `expectedVersion` when saving.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was proposed.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it changed last.' })
  updatedAt!: Date;
}

export const ConsortiumConnection = connectionType(ConsortiumType, 'Consortium');

@ObjectType('ConsortiumOutline', {
  description: 'What an invitation tells of its consortium to those who are not members yet.',
})
export class ConsortiumOutlineType {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it wants to reach.' })
  purpose!: string;

  @Field(() => DesignFieldEnum, { description: 'The design field it works in.' })
  field!: DesignFieldKey;

  @Field(() => ConsortiumRegionType, { description: 'Where it works.' })
  region!: ConsortiumRegionType;
}
