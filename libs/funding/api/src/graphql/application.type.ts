import type { Application, ApplicationStatus } from '@allmende/funding-core';
import { Payload, ProblemType } from '@allmende/platform-api';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { BudgetType, FinancingPlanType } from './budget.type.js';
import { CallSectionType } from './call.type.js';
import { ApplicationStatusEnum } from './funding-enums.js';

@ObjectType('Answer', { description: 'The answer to one question, always as text.' })
export class AnswerType {
  @Field(() => ID, { description: 'Key of the question within its section.' })
  questionKey!: string;

  @Field(() => String, { description: 'The text; empty means not answered.' })
  text!: string;
}

@ObjectType('SectionAnswers', { description: 'The kept answers of one section.' })
export class SectionAnswersType {
  @Field(() => ID, { description: 'Key of the section.' })
  sectionKey!: string;

  @Field(() => [AnswerType], { description: 'Answers given so far.' })
  answers!: AnswerType[];

  @Field(() => Int, { description: 'Grows with every save; give it back as `expectedVersion`.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Last save.' })
  savedAt!: Date | null;
}

@ObjectType('SectionCompleteness', { description: 'How far one section is.' })
export class SectionCompletenessType {
  @Field(() => ID, { description: 'Key of the section.' })
  sectionKey!: string;

  @Field(() => Int, { description: 'Answered questions.' })
  answered!: number;

  @Field(() => Int, { description: 'All questions.' })
  questions!: number;

  @Field(() => Boolean, { description: 'True when submission would accept it.' })
  done!: boolean;
}

@ObjectType('ApplicationPermissions', { description: 'What the reader may do with an application.' })
export class ApplicationPermissions {
  @Field(() => Boolean, { description: 'Write answers.' })
  editSections!: boolean;

  @Field(() => Boolean, { description: 'Write the budget.' })
  editBudget!: boolean;

  @Field(() => Boolean, { description: 'Submit for all.' })
  submit!: boolean;

  @Field(() => Boolean, { description: 'Take it back.' })
  withdraw!: boolean;
}

@ObjectType('FinancingResult', { description: 'The financing plan and what the call objects to.' })
export class FinancingResultType {
  @Field(() => FinancingPlanType, { nullable: true, description: 'Null while the budget does not add up.' })
  plan!: FinancingPlanType | null;

  @Field(() => [ProblemType], { description: 'What stops a submission, with the path of the item.' })
  problems!: ProblemType[];
}

@ObjectType('FrozenAnswers', { description: 'Answers as they were handed in.' })
export class FrozenAnswersType {
  @Field(() => ID, { description: 'Key of the section.' })
  sectionKey!: string;

  @Field(() => [AnswerType], { description: 'The answers.' })
  answers!: AnswerType[];
}

@ObjectType('Submission', { description: 'Questions and answers as they were handed in.' })
export class SubmissionType {
  @Field(() => String, { description: '`sketch` or `application`.' })
  stage!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was handed in.' })
  submittedAt!: Date;

  @Field(() => String, { description: 'SHA-256 of the canonical text, the receipt.' })
  sha256!: string;

  @Field(() => [CallSectionType], { description: 'The questions of that day.' })
  sections!: CallSectionType[];

  @Field(() => [FrozenAnswersType], { description: 'The answers of that day.' })
  answers!: FrozenAnswersType[];

  @Field(() => BudgetType, { description: 'The budget of that day.' })
  budget!: BudgetType;

  @Field(() => FinancingPlanType, { description: 'The financing plan of that day.' })
  plan!: FinancingPlanType;
}

@ObjectType('Application', { description: 'The joint application of a consortium to a call.' })
export class ApplicationType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => ID, { description: 'Readable address part.' })
  key!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => ApplicationStatusEnum, { description: 'Where it stands.' })
  status!: ApplicationStatus;

  @Field(() => BudgetType, { description: 'The costs.' })
  budget!: BudgetType;

  @Field(() => Int, { description: 'Grows with every step.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'Last change.' })
  updatedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was handed in.' })
  submittedAt!: Date | null;

  /** The facts behind, for the added fields. */
  facts!: Application;
}

@ObjectType('ApplicationPayload', { description: 'The application after a step.' })
export class ApplicationPayload extends Payload {
  @Field(() => ApplicationType, {
    nullable: true,
    description: 'As it is now; after a conflict as it is kept.',
  })
  application?: ApplicationType | null;
}

@ObjectType('SaveSectionPayload', { description: 'The section after a save.' })
export class SaveSectionPayload extends Payload {
  @Field(() => SectionAnswersType, {
    nullable: true,
    description: 'As it is now; after a conflict as it is kept.',
  })
  section?: SectionAnswersType | null;
}

/** Facts as clients see them. */
export function toApplicationType(facts: Application): ApplicationType {
  const { id, key, title, status, budget, version, updatedAt, submittedAt } = facts;
  return { id, key, title, status, budget, version, updatedAt, submittedAt, facts };
}

/** Answers by key as a list. */
export function toAnswers(answers: Readonly<Record<string, string>>): AnswerType[] {
  return Object.entries(answers).map(([questionKey, text]) => ({ questionKey, text }));
}
