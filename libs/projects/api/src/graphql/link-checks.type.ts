import { LINK_FAILURES, type LinkFailure } from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { enumOf } from './registered-enum.js';

export const LinkFailureEnum = enumOf('LinkFailure', 'Why nothing came back from a link.', LINK_FAILURES);

@ObjectType('BrokenLink', { description: 'A link that failed on two days in a row.' })
export class BrokenLinkType {
  @Field(() => String, { description: 'Where it leads.' })
  url!: string;

  @Field(() => LinkFailureEnum, { description: 'What happened at the last look.' })
  failure!: LinkFailure;

  @Field(() => GraphQLISODateTime, { description: 'Since when it fails.' })
  failingSince!: Date;
}
