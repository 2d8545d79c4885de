import type { DiscontinuationReason, ReuseStage, ReuseStepKind } from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { DiscontinuationReasonEnum, ReuseStageEnum, ReuseStepKindEnum } from './enums.js';

@ObjectType('ReuseStep', { description: 'One dated step in the history of a reuse.' })
export class ReuseStepType {
  @Field(() => ReuseStepKindEnum, { description: 'What happened.' })
  kind!: ReuseStepKind;

  @Field(() => ReuseStageEnum, { description: 'The stage it stood at afterwards.' })
  stage!: ReuseStage;

  @Field(() => DiscontinuationReasonEnum, {
    nullable: true,
    description: 'Why it ended; null for other steps, and where only the day of the end is known.',
  })
  endReason!: DiscontinuationReason | null;

  @Field(() => String, { description: 'What others can learn from the end; empty for other steps.' })
  lesson!: string;

  @Field(() => GraphQLISODateTime, { description: 'When. A confirmation lapses on its last day.' })
  happenedAt!: Date;
}
