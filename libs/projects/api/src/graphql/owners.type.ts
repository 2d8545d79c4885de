import { Payload } from '@allmende/platform-api';
import type { Project } from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ProjectType } from './project.type.js';

@ObjectType('CoOwnerAbilities', { description: 'What the reader may do about one owner.' })
export class CoOwnerAbilitiesType {
  @Field(() => Boolean, { description: 'Say yes or no to the question.' })
  answer!: boolean;

  @Field(() => Boolean, { description: 'Give up owning it.' })
  leave!: boolean;

  @Field(() => Boolean, { description: 'Take the question back.' })
  withdraw!: boolean;
}

@ObjectType('CoOwner', {
  description: 'An organisation that owns a solution together with whoever opened it.',
})
export class CoOwnerType {
  projectId!: string;

  organisationId!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  invitedAt!: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it said yes; null while it is asked.',
  })
  acceptedAt!: Date | null;
}

@ObjectType('OwnershipQuestion', {
  description: 'A question to own a solution together that waits for an answer.',
})
export class OwnershipQuestionType {
  @Field(() => ID, { description: 'The solution, which the asked may not see before it says yes.' })
  projectId!: string;

  @Field(() => String, { description: 'How it is called.' })
  title!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  invitedAt!: Date;

  organisationId!: string;

  ownerId!: string;
}

@InputType({ description: 'Which organisation about which solution.' })
export class OwnerInput {
  @Field(() => ID, { description: 'The solution.' })
  projectId!: string;

  @Field(() => ID, { description: 'The organisation that was or is to be asked.' })
  organisationId!: string;
}

@ObjectType({ description: 'The solution with its owners.' })
export class OwnersPayload extends Payload {
  @Field(() => ProjectType, { nullable: true, description: 'Null when there are problems.' })
  project?: Project | null;
}

@ObjectType({ description: 'Which solution is no longer or not going to be theirs.' })
export class LeftOwnersPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Null when there are problems.' })
  leftProjectId?: string | null;
}
