import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('OpenEvaluationPoolInput', {
  description: 'What a pool is opened on, besides the requirements the use has fixed.',
})
export class OpenEvaluationPoolInput {
  @Field(() => ID, { description: 'Of which solution.' })
  projectId!: string;

  @Field(() => ID, { description: 'Whose use opens it.' })
  organisationId!: string;

  @Field(() => String, { description: 'How an output becomes a decision; at most 200 characters.' })
  decisionRule!: string;

  @Field(() => String, { description: 'How truth is found.' })
  protocol!: string;
}

@InputType('JoinEvaluationPoolInput', { description: 'Which use joins which pool.' })
export class JoinEvaluationPoolInput {
  @Field(() => ID, { description: 'Which pool.' })
  poolId!: string;

  @Field(() => ID, { description: 'Whose use.' })
  organisationId!: string;
}

@InputType('LeaveEvaluationPoolInput', { description: 'A use leaves a pool.' })
export class LeaveEvaluationPoolInput extends JoinEvaluationPoolInput {
  @Field(() => String, { description: 'Why, for the others to read.' })
  reason!: string;
}

@InputType('PoolGroupReasonInput', { description: 'Why there is no case of a group.' })
export class PoolGroupReasonInput {
  @Field(() => String, { description: 'Which group.' })
  group!: string;

  @Field(() => String, { description: 'Why; empty takes it back.' })
  reason!: string;
}

@InputType('ExplainPoolGroupsInput', { description: 'All reasons of one member as they are now.' })
export class ExplainPoolGroupsInput extends JoinEvaluationPoolInput {
  @Field(() => [PoolGroupReasonInput], { description: 'What is left out is taken back.' })
  reasons!: PoolGroupReasonInput[];
}
