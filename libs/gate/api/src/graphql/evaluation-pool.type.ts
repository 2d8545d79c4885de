import {
  DESIGNS,
  FAIRNESS_METRICS,
  type PooledFairness,
  type PooledQuality,
  QUALITY_METRICS,
  type TestResult,
} from '@allmende/gate-core';
import { Payload, ProblemType } from '@allmende/platform-api';
import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { TestResultEnum } from './public-facts.type.js';
import { registeredEnum } from './registered-enum.js';

const DesignEnum = registeredEnum(
  'EvaluationDesign',
  'Whether AI and people decided the same cases, or samples of their own.',
  DESIGNS,
);
const QualityMetricEnum = registeredEnum('QualityMetric', 'Which errors count.', QUALITY_METRICS);
const FairnessMetricEnum = registeredEnum(
  'FairnessMetric',
  'Which shares of groups are compared.',
  FAIRNESS_METRICS,
);

@ObjectType('PooledQuality', { description: 'How good AI has to be, for all who measure together.' })
export class PooledQualityType implements PooledQuality {
  @Field(() => QualityMetricEnum, { description: 'Which errors count.' })
  metric!: PooledQuality['metric'];

  @Field(() => DesignEnum, { description: 'How AI and people are measured.' })
  design!: PooledQuality['design'];

  @Field(() => Float, { description: 'By how much AI may err more often, a share.' })
  margin!: number;

  @Field(() => Float, { description: 'The one-sided error one allows.' })
  alpha!: number;

  @Field(() => Int, { description: 'How many cases a group needs at all members together.' })
  minCases!: number;

  @Field(() => [String], { description: 'Every group it must be shown for.' })
  groups!: readonly string[];
}

@ObjectType('PooledFairness', { description: 'How far groups may be apart, for all who measure together.' })
export class PooledFairnessType implements PooledFairness {
  @Field(() => FairnessMetricEnum, { description: 'Which shares are compared.' })
  metric!: PooledFairness['metric'];

  @Field(() => String, { description: 'Which decision counts as positive.' })
  positiveDecision!: string;

  @Field(() => Float, { description: 'The largest gap allowed, a share.' })
  maxGap!: number;

  @Field(() => Float, { description: 'The one-sided error one allows.' })
  alpha!: number;

  @Field(() => Int, { description: 'How many cases a share needs at all members together.' })
  minCases!: number;

  @Field(() => [String], { description: 'The groups that are compared.' })
  groups!: readonly string[];
}

@ObjectType('PooledGroup', { description: 'What all members together show about one group.' })
export class PooledGroupType {
  @Field(() => String, { description: 'The name of the group.' })
  group!: string;

  @Field(() => Int, { description: 'The smaller of both samples, over all members.' })
  cases!: number;

  @Field(() => Float, { nullable: true, description: 'AI minus people, within members; null without cases.' })
  difference!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the interval.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the interval.' })
  upper!: number | null;

  @Field(() => Float, { nullable: true, description: 'The score of the test.' })
  score!: number | null;

  @Field(() => Float, { nullable: true, description: 'The chance of such a score at the margin.' })
  p!: number | null;

  @Field(() => TestResultEnum, { description: 'What follows for the group.' })
  result!: TestResult;

  @Field(() => [ProblemType], { description: 'Why it is open, where it is not for its counts.' })
  problems!: ProblemType[];
}

@ObjectType('PoolCounts', {
  description:
    'What one member counted in one group. On the same cases errors are those only this side made, and both have all cases.',
})
export class PoolCountsType {
  @Field(() => String, { description: 'The name of the group.' })
  group!: string;

  @Field(() => Int, { description: 'Errors of AI.' })
  aiErrors!: number;

  @Field(() => Int, { description: 'Cases AI decided.' })
  aiCases!: number;

  @Field(() => Int, { description: 'Errors of people.' })
  humanErrors!: number;

  @Field(() => Int, { description: 'Cases people decided.' })
  humanCases!: number;
}

@ObjectType('PoolGroupReason', { description: 'Why a member has no case of a group it serves.' })
export class PoolGroupReasonType {
  @Field(() => String, { description: 'Which group.' })
  group!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType('EvaluationPoolMember', { description: 'One use in a pool, with its own counts.' })
export class EvaluationPoolMemberType {
  @Field(() => ID, { description: 'The organisation whose use it is.' })
  organisationId!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it joined.' })
  joinedAt!: Date;

  @Field(() => Boolean, { description: 'Whether its counts are part of the common ones.' })
  counts!: boolean;

  @Field(() => TestResultEnum, { description: 'Quality by its own counts alone.' })
  quality!: TestResult;

  @Field(() => TestResultEnum, { description: 'Fairness by its own counts alone.' })
  fairness!: TestResult;

  @Field(() => Boolean, { description: 'Whether its evaluation is met with what all show together.' })
  mayRely!: boolean;

  @Field(() => [ProblemType], { description: 'Why it may not rely on it, or why its counts are left out.' })
  problems!: ProblemType[];

  @Field(() => [PoolCountsType], { description: 'Empty while no second person accepted its evaluation.' })
  groups!: PoolCountsType[];

  @Field(() => [PoolGroupReasonType], { description: 'Groups it has no case of, and why.' })
  reasons!: readonly PoolGroupReasonType[];

  @Field(() => Boolean, { description: 'Whether the reader may explain groups for it and take it out.' })
  viewerCanWrite!: boolean;
}

@ObjectType('FormerPoolMember', { description: 'A use that left a pool; its counts went with it.' })
export class FormerPoolMemberType {
  @Field(() => ID, { description: 'The organisation whose use it was.' })
  organisationId!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it left.' })
  leftAt!: Date;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType('EvaluationPool', {
  description: 'Several uses of one solution that are measured together, for those who own or use it.',
})
export class EvaluationPoolType {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with everybody who comes, goes or gives a reason.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was opened; only what was begun later counts.' })
  openedAt!: Date;

  @Field(() => String, { description: 'Of which version of the system.' })
  systemVersion!: string;

  @Field(() => String, { description: 'How an output becomes a decision.' })
  decisionRule!: string;

  @Field(() => String, { description: 'How truth is found.' })
  protocol!: string;

  @Field(() => PooledQualityType, { description: 'How good AI has to be.' })
  quality!: PooledQualityType;

  @Field(() => PooledFairnessType, { description: 'How far groups may be apart.' })
  fairness!: PooledFairnessType;

  @Field(() => TestResultEnum, { description: 'What all members show together: quality and fairness.' })
  result!: TestResult;

  @Field(() => TestResultEnum, { description: 'Quality alone.' })
  qualityResult!: TestResult;

  @Field(() => TestResultEnum, { description: 'Fairness alone.' })
  fairnessResult!: TestResult;

  @Field(() => [PooledGroupType], { description: 'Quality, group by group.' })
  groups!: PooledGroupType[];

  @Field(() => [ProblemType], { description: 'Why fairness is open, where it is not for the counts.' })
  fairnessProblems!: ProblemType[];

  @Field(() => [EvaluationPoolMemberType], { description: 'Everybody who is in it.' })
  members!: EvaluationPoolMemberType[];

  @Field(() => [FormerPoolMemberType], { description: 'Everybody who left, and why.' })
  left!: FormerPoolMemberType[];
}

@ObjectType('EvaluationPoolPayload', { description: 'A pool after a step.' })
export class EvaluationPoolPayload extends Payload {
  @Field(() => EvaluationPoolType, { nullable: true, description: 'Null when there are problems.' })
  pool?: EvaluationPoolType | null;
}
