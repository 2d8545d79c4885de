import { CentsScalar, connectionType, Payload } from '@allmende/platform-api';
import {
  confirmedUntil,
  type Deployment,
  type DiscontinuationReason,
  isConfirmed,
  type ReuseStage,
  type ReuseStep,
} from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DiscontinuationReasonEnum, ReuseStageEnum } from './enums.js';

@ObjectType('ReuseStageCount', { description: 'How many reuses stand at one stage.' })
export class ReuseStageCountType {
  @Field(() => ReuseStageEnum, { description: 'The stage.' })
  stage!: ReuseStage;

  @Field(() => Int, { description: 'Those confirmed within twelve months; of `ended` all.' })
  confirmed!: number;

  @Field(() => Int, { description: 'Those nobody confirmed any more; they count in no headline.' })
  lapsed!: number;
}

@ObjectType('MunicipalRange', {
  description: 'A figure over at least three municipalities, its ends rounded outwards to two digits.',
})
export class MunicipalRangeType {
  @Field(() => CentsScalar, { description: 'Not below this.' })
  lowest!: number;

  @Field(() => CentsScalar, { description: 'Not above this.' })
  highest!: number;

  @Field(() => Int, { description: 'How many municipalities told.' })
  municipalities!: number;
}

@ObjectType('ReuseSummary', { description: 'What all reuses of a solution add up to.' })
export class ReuseSummaryType {
  @Field(() => [ReuseStageCountType], { description: 'By stage, all of them, in their order.' })
  stages!: readonly ReuseStageCountType[];

  @Field(() => Int, {
    description: 'Municipalities in which it runs, confirmed within twelve months; the origin counts.',
  })
  operatingMunicipalities!: number;

  @Field(() => Boolean, { description: 'Whether it runs in three municipalities or more.' })
  scaled!: boolean;

  @Field(() => MunicipalRangeType, {
    nullable: true,
    description: 'What taking it over cost in money; null below three municipalities that told.',
  })
  costRange!: MunicipalRangeType | null;
}

@ObjectType('Deployment', { description: 'The use of a solution by an organisation that did not make it.' })
export class DeploymentType {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => ReuseStageEnum, { description: 'How far it has come.' })
  stage!: ReuseStage;

  @Field(() => GraphQLISODateTime, { description: 'Since when it stands there.' })
  stageSince!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When the adopter last said that it is so.' })
  confirmedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when that holds.' })
  confirmedUntil!: Date;

  @Field(() => Boolean, { description: 'Whether it holds now and counts; never for what ended.' })
  confirmed!: boolean;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When whoever shares the solution took note.',
  })
  acknowledgedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Working days of the own staff until it ran.' })
  effortDays!: number | null;

  @Field(() => CentsScalar, { nullable: true, description: 'Euro cents paid to others until it ran.' })
  costCents!: number | null;

  @Field(() => String, { description: 'What had to be changed; empty when not told.' })
  adaptations!: string;

  @Field(() => DiscontinuationReasonEnum, { nullable: true, description: 'Why it ended.' })
  endReason!: DiscontinuationReason | null;

  @Field(() => String, { description: 'What others can learn from its end.' })
  lesson!: string;

  @Field(() => Int, { description: 'Give it back as `expectedVersion`.' })
  version!: number;
}

@ObjectType('DeploymentAbilities', { description: 'What the reader may do with a reuse.' })
export class DeploymentAbilitiesType {
  @Field(() => Boolean, { description: 'Say how far it has come, confirm it.' })
  change!: boolean;
}

@ObjectType('DeploymentConnection', { description: 'One page of a list of Deployment entries.' })
export class DeploymentConnection extends connectionType(DeploymentType, 'Deployment') {}

@InputType('ReuseStageInput', {
  description: 'How far an organisation has come, and what it tells about it.',
})
export class ReuseStageInputType {
  @Field(() => ID, { description: 'The solution.' })
  projectId!: string;

  @Field(() => ID, { description: 'The adopter; one must act for it.' })
  organisationId!: string;

  @Field(() => ReuseStageEnum, { description: 'The stage it has come to.' })
  stage!: ReuseStage;

  @Field(() => Int, { nullable: true, description: 'The version that was seen; none for the first time.' })
  expectedVersion?: number | null;

  @Field(() => Int, { nullable: true, description: 'Working days, 0 to 10,000.' })
  effortDays?: number | null;

  @Field(() => CentsScalar, { nullable: true, description: 'Euro cents.' })
  costCents?: number | null;

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  adaptations?: string | null;

  @Field(() => DiscontinuationReasonEnum, { nullable: true, description: 'Required for `ended`.' })
  reason?: DiscontinuationReason | null;

  @Field(() => String, { nullable: true, description: 'Required for `ended`.' })
  lesson?: string | null;
}

@InputType('ReuseInput', { description: 'Which reuse.' })
export class ReuseInputType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ObjectType({ description: 'The reuse as it is now.' })
export class ReusePayload extends Payload {
  @Field(() => DeploymentType, { nullable: true, description: 'Null when there are problems.' })
  deployment?: DeploymentType | null;
}

@ObjectType({ description: 'The interest that is gone.' })
export class WithdrawInterestPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Its id, null when there are problems.' })
  withdrawnId?: string | null;
}

/** What resolvers of a reuse need besides its shown fields. */
export type ShownDeployment = DeploymentType &
  Pick<Deployment, 'projectId' | 'organisationId'> & {
    /** Present where a list brought it along. */
    readonly steps?: readonly ReuseStep[];
  };

/** A reuse as it is shown at a moment. */
export function toDeployment(deployment: Deployment, now: Date): ShownDeployment {
  return {
    ...deployment,
    confirmedUntil: confirmedUntil(deployment),
    confirmed: isConfirmed(deployment, now),
  };
}
