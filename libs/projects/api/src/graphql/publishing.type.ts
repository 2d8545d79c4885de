import { Payload } from '@allmende/platform-api';
import type { ApprovalStatus, Project } from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProjectType } from './project.type.js';
import { ApprovalStatusEnum } from './publishing-enums.js';

@ObjectType('ProjectApproval', { description: 'One hand-in for a second pair of eyes.' })
export class ProjectApprovalType {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => ApprovalStatusEnum, { description: 'What became of it.' })
  status!: ApprovalStatus;

  @Field(() => GraphQLISODateTime, { description: 'When it was handed in.' })
  handedInAt!: Date;

  @Field(() => Boolean, { description: 'Whether the reader handed it in.' })
  byViewer!: boolean;

  @Field(() => String, { description: 'Why it was sent back; empty otherwise.' })
  reason!: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was decided; null while it waits.',
  })
  decidedAt!: Date | null;
}

@ObjectType('PublishingAbilities', { description: 'What the reader may do around the publication.' })
export class PublishingAbilitiesType {
  @Field(() => Boolean, { description: 'Hand it to a second pair of eyes.' })
  submit!: boolean;

  @Field(() => Boolean, { description: 'Publish without one, because there is none.' })
  publishAlone!: boolean;

  @Field(() => Boolean, { description: 'Publish what somebody else handed in.' })
  approve!: boolean;

  @Field(() => Boolean, { description: 'Give it back to its author with a reason.' })
  sendBack!: boolean;

  @Field(() => Boolean, { description: 'Take the own hand-in back.' })
  takeBack!: boolean;

  @Field(() => Boolean, { description: 'Say that the published content is still right.' })
  confirmContent!: boolean;

  @Field(() => Boolean, { description: 'Ask the owner to correct it.' })
  askCorrection!: boolean;
}

@ObjectType('ProjectPublishing', { description: 'How an entry gets public, for those who work on it.' })
export class ProjectPublishingType {
  @Field(() => ProjectApprovalType, {
    nullable: true,
    description: 'The newest hand-in; null before the first.',
  })
  approval!: ProjectApprovalType | null;

  @Field(() => Boolean, { description: 'Whether anybody besides the reader may approve it.' })
  othersMayApprove!: boolean;

  @Field(() => PublishingAbilitiesType, { description: 'What the reader may do now.' })
  viewerCan!: PublishingAbilitiesType;
}

@ObjectType('HandInToAnswer', {
  description: 'An entry that waits for the reader as the second pair of eyes.',
})
export class HandInToAnswerType {
  @Field(() => ProjectType, { description: 'The entry.' })
  project!: Project;

  @Field(() => GraphQLISODateTime, { description: 'Since when it waits.' })
  handedInAt!: Date;
}

@InputType('PublishingInput', { description: 'Which entry.' })
export class PublishingInputType {
  @Field(() => ID, { description: 'Which entry.' })
  id!: string;
}

@InputType('ApproveProjectInput', { description: 'Which entry, as it was read.' })
export class ApproveProjectInputType {
  @Field(() => ID, { description: 'Which entry.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

@InputType('SendBackProjectInput', { description: 'Which entry, and why.' })
export class SendBackProjectInputType {
  @Field(() => ID, { description: 'Which entry.' })
  id!: string;

  @Field(() => String, { description: 'What the author should mend; at most 2,000 characters.' })
  reason!: string;
}

@ObjectType('PublishingPayload', { description: 'The entry after the step.' })
export class PublishingPayload extends Payload {
  @Field(() => ProjectType, { nullable: true, description: 'Null when there are problems.' })
  project?: Project | null;
}
