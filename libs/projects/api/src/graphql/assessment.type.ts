import { CentsScalar } from '@allmende/platform-api';
import type { AssessmentMode, BudgetEffect, EconomicOption, PaymentSide } from '@allmende/projects-core';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AssessmentModeEnum, BudgetEffectEnum, EconomicOptionEnum, PaymentSideEnum } from './part-enums.js';

const PAYMENT = { description: 'An amount that falls due in every year of a span.' };
@ObjectType('Payment', PAYMENT)
@InputType('PaymentInput', PAYMENT)
export class PaymentType {
  @Field(() => String, { description: 'What it is for.' })
  label!: string;

  @Field(() => PaymentSideEnum, { description: 'Cost or benefit.' })
  side!: PaymentSide;

  @Field(() => BudgetEffectEnum, { description: 'Whether it moves the budget.' })
  effect!: BudgetEffect;

  @Field(() => CentsScalar, { description: 'Per year, never negative.' })
  cents!: number;

  @Field(() => Int, { description: 'First year; 0 is the year of the beginning.' })
  firstYear!: number;

  @Field(() => Int, { description: 'Last year.' })
  lastYear!: number;
}

const OPTION_PLAN = { description: 'One way to solve the task.' };
@ObjectType('OptionPlan', OPTION_PLAN)
@InputType('OptionPlanInput', OPTION_PLAN)
export class OptionPlanType {
  @Field(() => EconomicOptionEnum, { description: 'Which way.' })
  option!: EconomicOption;

  @Field(() => [PaymentType], { description: 'What it costs and brings.' })
  payments!: PaymentType[];

  @Field(() => String, { description: 'Why it needs no calculation; empty while it does.' })
  ruledOut!: string;
}

const CRITERION = { description: 'A criterion of the utility analysis.' };
@ObjectType('UtilityCriterion', CRITERION)
@InputType('UtilityCriterionInput', CRITERION)
export class UtilityCriterionType {
  @Field(() => String, { description: 'What is judged.' })
  label!: string;

  @Field(() => Int, { description: 'Weight; all weights add up to 100.' })
  weight!: number;

  @Field(() => Int, { nullable: true, description: 'Points from 0 to 10; null while not judged.' })
  points!: number | null;
}

const ACTUAL_YEAR = { description: 'What one year really brought; null is not known.' };
@ObjectType('ActualYear', ACTUAL_YEAR)
@InputType('ActualYearInput', ACTUAL_YEAR)
export class ActualYearType {
  @Field(() => Int, { description: 'Which year; 0 is the year of the beginning.' })
  year!: number;

  @Field(() => CentsScalar, { nullable: true, description: 'Costs in the budget.' })
  costEffective!: number | null;

  @Field(() => CentsScalar, { nullable: true, description: 'Costs outside the budget.' })
  costNotEffective!: number | null;

  @Field(() => CentsScalar, { nullable: true, description: 'Benefits in the budget.' })
  benefitEffective!: number | null;

  @Field(() => CentsScalar, { nullable: true, description: 'Benefits outside the budget.' })
  benefitNotEffective!: number | null;
}

const ASSESSMENT = { description: 'What authors write about the economics of a project.' };
@ObjectType('EconomicAssessment', ASSESSMENT)
@InputType('EconomicAssessmentInput', ASSESSMENT)
export class EconomicAssessmentType {
  @Field(() => AssessmentModeEnum, { description: 'Comparison or follow-up costs.' })
  mode!: AssessmentMode;

  @Field(() => Int, { nullable: true, description: 'Years after the year of the beginning.' })
  years!: number | null;

  @Field(() => String, { nullable: true, description: 'Key of a row of `discountRates`; never assumed.' })
  discountRate!: string | null;

  @Field(() => [OptionPlanType], { description: 'The ways, each once.' })
  options!: OptionPlanType[];

  @Field(() => EconomicOptionEnum, { nullable: true, description: 'The way that is planned or taken.' })
  chosen!: EconomicOption | null;

  @Field(() => [UtilityCriterionType], { description: 'WiBe Q of the chosen way.' })
  quality!: UtilityCriterionType[];

  @Field(() => [UtilityCriterionType], { description: 'WiBe E; empty where it does not matter.' })
  external!: UtilityCriterionType[];

  @Field(() => String, { nullable: true, description: 'ISO date on which the chosen way began to run.' })
  startedOn!: string | null;

  @Field(() => [ActualYearType], { description: 'What really happened.' })
  actuals!: ActualYearType[];
}
