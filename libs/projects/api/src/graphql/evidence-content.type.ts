import type { CriterionOutcome, ResponsibilityTask } from '@allmende/projects-core';
import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CriterionOutcomeEnum, ResponsibilityTaskEnum } from './evidence-enums.js';
import {
  AffectedGroupType,
  AiSystemDecisionType,
  FundingDecisionType,
  ResponsibleOfficeType,
  ReuseCheckType,
  ScreeningType,
  SimplerAlternativeType,
} from './evidence-records.type.js';

const RESPONSIBILITY = {
  description: 'One row of the matrix of responsibilities: offices or roles, never names.',
};
@ObjectType('Responsibility', RESPONSIBILITY)
@InputType('ResponsibilityInput', RESPONSIBILITY)
export class ResponsibilityType {
  @Field(() => ResponsibilityTaskEnum, { description: 'The task.' })
  task!: ResponsibilityTask;

  @Field(() => String, { description: 'Who does it.' })
  responsible!: string;

  @Field(() => String, { description: 'Who answers for it.' })
  accountable!: string;

  @Field(() => String, { description: 'Who is asked.' })
  consulted!: string;

  @Field(() => String, { description: 'Who is told.' })
  informed!: string;
}

const CRITERION = { description: 'What success means, and what came out.' };
@ObjectType('SuccessCriterion', CRITERION)
@InputType('SuccessCriterionInput', CRITERION)
export class SuccessCriterionType {
  @Field(() => String, { description: 'What is measured.' })
  indicator!: string;

  @Field(() => String, { description: 'From which value on it is met.' })
  threshold!: string;

  @Field(() => String, { nullable: true, description: 'When that was fixed, an ISO date.' })
  fixedOn!: string | null;

  @Field(() => CriterionOutcomeEnum, { description: 'What the evaluation says.' })
  outcome!: CriterionOutcome;

  @Field(() => String, { description: 'The value that was measured.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'When, an ISO date.' })
  measuredOn!: string | null;
}

const EVALUATION = { description: 'The report on a pilot.' };
@ObjectType('Evaluation', EVALUATION)
@InputType('EvaluationInput', EVALUATION)
export class EvaluationType {
  @Field(() => String, { description: 'What it says.' })
  summary!: string;

  @Field(() => String, { description: 'Where it stands; empty where it is not published.' })
  reportUrl!: string;

  @Field(() => String, { nullable: true, description: 'When, an ISO date.' })
  evaluatedOn!: string | null;
}

const ACTUAL = { description: 'What became of the value promise.' };
@ObjectType('ActualValue', ACTUAL)
@InputType('ActualValueInput', ACTUAL)
export class ActualValueType {
  @Field(() => String, { description: 'The value that was reached.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'When, an ISO date.' })
  measuredOn!: string | null;
}

const OPERATION = { description: 'Who runs it and what that costs.' };
@ObjectType('OperatingModel', OPERATION)
@InputType('OperatingModelInput', OPERATION)
export class OperatingModelType {
  @Field(() => String, { description: 'Who runs it and how.' })
  model!: string;

  @Field(() => Float, { nullable: true, description: 'Budget of a year in euro cents.' })
  yearlyCents!: number | null;
}

const MONITORING = { description: 'What a year in operation showed.' };
@ObjectType('MonitoringReport', MONITORING)
@InputType('MonitoringReportInput', MONITORING)
export class MonitoringReportType {
  @Field(() => Int, { description: 'Which year.' })
  year!: number;

  @Field(() => String, { description: 'What it showed.' })
  finding!: string;

  @Field(() => String, { nullable: true, description: 'When, an ISO date.' })
  reportedOn!: string | null;
}

const DISPOSAL = { description: 'What became of data and logs at the end.' };
@ObjectType('DisposalRecord', DISPOSAL)
@InputType('DisposalRecordInput', DISPOSAL)
export class DisposalRecordType {
  @Field(() => String, { description: 'What was done.' })
  record!: string;

  @Field(() => String, { nullable: true, description: 'When, an ISO date.' })
  disposedOn!: string | null;
}

const EVIDENCE = { description: 'Everything a project can show for itself.' };
@ObjectType('EvidenceContent', EVIDENCE)
@InputType('EvidenceContentInput', EVIDENCE)
export class EvidenceContentType {
  @Field(() => ResponsibleOfficeType, { description: 'The office that answers.' })
  responsible!: ResponsibleOfficeType;

  @Field(() => ReuseCheckType, { description: 'The search for existing solutions.' })
  reuseCheck!: ReuseCheckType;

  @Field(() => SimplerAlternativeType, { description: 'The simpler way.' })
  simplerAlternative!: SimplerAlternativeType;

  @Field(() => ScreeningType, { description: 'The screening for personal data.' })
  dpia!: ScreeningType;

  @Field(() => AiSystemDecisionType, { description: 'Whether it is an AI system.' })
  aiSystem!: AiSystemDecisionType;

  @Field(() => FundingDecisionType, { description: 'The decision on funding.' })
  funding!: FundingDecisionType;

  @Field(() => [AffectedGroupType], { description: 'Those concerned.' })
  groups!: AffectedGroupType[];

  @Field(() => [ResponsibilityType], { description: 'Whose task is what.' })
  responsibilities!: ResponsibilityType[];

  @Field(() => [SuccessCriterionType], { description: 'What success means.' })
  criteria!: SuccessCriterionType[];

  @Field(() => String, { nullable: true, description: 'When the pilot measured first, an ISO date.' })
  firstMeasuredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'When the pilot ends, an ISO date.' })
  pilotEndsOn!: string | null;

  @Field(() => EvaluationType, { description: 'The report.' })
  evaluation!: EvaluationType;

  @Field(() => ActualValueType, { description: 'What became of the promise.' })
  actual!: ActualValueType;

  @Field(() => OperatingModelType, { description: 'How it runs.' })
  operation!: OperatingModelType;

  @Field(() => [MonitoringReportType], { description: 'The years in operation.' })
  monitoring!: MonitoringReportType[];

  @Field(() => DisposalRecordType, { description: 'The end of the data.' })
  disposal!: DisposalRecordType;
}
