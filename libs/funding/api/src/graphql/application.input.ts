import type { BudgetCategory, SplitMethod } from '@allmende/funding-core';
import { CentsScalar } from '@allmende/platform-api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { BudgetCategoryEnum, SplitMethodEnum } from './funding-enums.js';

@InputType({ description: 'A new application of a consortium to a call.' })
export class StartApplicationInput {
  @Field(() => ID, { description: 'The call.' })
  callId!: string;

  @Field(() => ID, { description: 'The consortium.' })
  consortiumId!: string;

  @Field(() => String, { description: 'Title, at most 200 characters.' })
  title!: string;
}

@InputType({ description: 'The answer to one question.' })
export class AnswerInput {
  @Field(() => ID, { description: 'Key of the question.' })
  questionKey!: string;

  @Field(() => String, { description: 'The text as typed.' })
  text!: string;
}

@InputType({ description: 'The answers of one section; answers not sent stay.' })
export class SaveSectionInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => ID, { description: 'The section.' })
  sectionKey!: string;

  @Field(() => Int, { description: 'The version these answers were written on; 0 before the first save.' })
  expectedVersion!: number;

  @Field(() => [AnswerInput], { description: 'The answers.' })
  answers!: AnswerInput[];
}

@InputType({ description: 'What one partner carries of an item.' })
export class FixedAmountInput {
  @Field(() => ID, { description: 'The partner.' })
  organisationId!: string;

  @Field(() => CentsScalar, { description: 'Its part.' })
  cents!: number;
}

@InputType({ description: 'Which share of an item one partner carries.' })
export class PercentShareInput {
  @Field(() => ID, { description: 'The partner.' })
  organisationId!: string;

  @Field(() => Int, { description: 'Its share in basis points.' })
  basisPoints!: number;
}

@InputType({ description: 'Who carries what of an item.' })
export class CostSplitInput {
  @Field(() => SplitMethodEnum, { description: 'How it is shared.' })
  method!: SplitMethod;

  @Field(() => [FixedAmountInput], {
    nullable: true,
    description: 'With `fixed`: parts that sum to the amount.',
  })
  amounts?: FixedAmountInput[];

  @Field(() => [PercentShareInput], {
    nullable: true,
    description: 'With `percent`: shares that sum to 10000.',
  })
  shares?: PercentShareInput[];
}

@InputType({ description: 'One line of the budget.' })
export class BudgetItemInput {
  @Field(() => ID, { description: 'Stable key, chosen by the client.' })
  key!: string;

  @Field(() => String, { description: 'What it is for.' })
  label!: string;

  @Field(() => BudgetCategoryEnum, { description: 'Position of the calculation.' })
  category!: BudgetCategory;

  @Field(() => CentsScalar, { description: 'Whole cents, not negative.' })
  amount!: number;

  @Field(() => Boolean, { description: 'False for costs the programme does not fund.' })
  eligible!: boolean;

  @Field(() => CostSplitInput, { description: 'Who carries what.' })
  split!: CostSplitInput;
}

@InputType({ description: 'The whole budget as it stands on the page.' })
export class SaveBudgetInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'The version it was written on.' })
  expectedVersion!: number;

  @Field(() => CentsScalar, { description: 'Money from third parties.' })
  thirdParty!: number;

  @Field(() => [BudgetItemInput], { description: 'The lines in order.' })
  items!: BudgetItemInput[];
}

@InputType({ description: 'A step of one application.' })
export class ApplicationStepInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
}
