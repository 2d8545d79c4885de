import { NOTICE_KINDS, type NoticeKind } from '@allmende/notifications-core';
import { connectionType, enumOf, Payload } from '@allmende/platform-api';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const NoticeKindEnum = enumOf(NOTICE_KINDS);

registerEnumType(NoticeKindEnum, {
  name: 'NoticeKind',
  description: 'What has happened that concerns the reader.',
});

@ObjectType('Notice', { description: 'One entry of the own inbox.' })
export class NoticeType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => NoticeKindEnum, { description: 'What has happened.' })
  kind!: NoticeKind;

  @Field(() => String, {
    description: 'Title of the consortium or application it is about, as it was called then.',
  })
  subject!: string;

  @Field(() => String, { description: 'The organisation that acted or is concerned, as it was called then.' })
  organisationName!: string;

  @Field(() => String, { description: 'Where it leads, from the root of the site.' })
  path!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it happened.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was read; null while it is new.' })
  readAt!: Date | null;
}

export const NoticeConnection = connectionType(NoticeType, 'Notice');

@InputType('MarkNoticesReadInput', { description: 'Which notices were read: either `ids` or `allUpTo`.' })
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'These ones, at most 100.' })
  ids?: string[] | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'All of what happened up to this moment, so that what comes in meanwhile stays new.',
  })
  allUpTo?: Date | null;
}

@ObjectType('MarkNoticesReadPayload', { description: 'What is left to read.' })
export class MarkNoticesReadPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many notices are unread now.' })
  unreadNoticeCount!: number | null;
}
