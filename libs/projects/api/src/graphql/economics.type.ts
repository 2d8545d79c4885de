import { CentsScalar, Payload, ProblemType } from '@allmende/platform-api';
import type { EconomicOption, Verdict, YearFigure } from '@allmende/projects-core';
import { Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { EconomicAssessmentType } from './assessment.type.js';
import { EconomicOptionEnum, VerdictEnum, YearFigureEnum } from './part-enums.js';

@ObjectType('DiscountRate', { description: 'A nominal rate of interest as it was published.' })
export class DiscountRateType {
  @Field(() => ID, { description: 'What an assessment names.' })
  key!: string;

  @Field(() => Int, { description: 'Hundredths of a percent.' })
  rate!: number;

  @Field(() => String, { description: 'ISO date from which it holds.' })
  validFrom!: string;

  @Field(() => Boolean, { description: 'True where a later one is known.' })
  superseded!: boolean;

  @Field(() => String, { description: 'Who published it.' })
  source!: string;

  @Field(() => String, { description: 'Where it was read.' })
  sourceUrl!: string;

  @Field(() => String, { description: 'ISO date on which somebody last compared it.' })
  checkedOn!: string;
}

@ObjectType('RateSensitivity', { description: 'The Kapitalwert at a moved rate.' })
export class RateSensitivityType {
  @Field(() => Int, { description: 'Hundredths of a percent.' })
  rate!: number;

  @Field(() => CentsScalar, { nullable: true, description: 'Null where the rate is not above zero.' })
  advantage!: number | null;
}

@ObjectType('OptionFlows', { description: 'What comes in minus what goes out, from year 0 on.' })
export class OptionFlowsType {
  @Field(() => [CentsScalar], { description: 'KN/h.' })
  effective!: readonly number[];

  @Field(() => [CentsScalar], { description: 'KN/nh.' })
  notEffective!: readonly number[];

  @Field(() => [CentsScalar], { description: 'Both.' })
  total!: readonly number[];
}

@ObjectType('OptionResult', { description: 'What one calculated way comes to.' })
export class OptionResultType {
  @Field(() => EconomicOptionEnum, { description: 'Which way.' })
  option!: EconomicOption;

  @Field(() => OptionFlowsType, { description: 'Year by year.' })
  flows!: OptionFlowsType;

  @Field(() => CentsScalar, { description: 'KN/h, the Kapitalwert of what moves the budget.' })
  effective!: number;

  @Field(() => CentsScalar, { description: 'KN/nh, of what does not.' })
  notEffective!: number;

  @Field(() => CentsScalar, { description: 'KN, the Kapitalwert of the way by itself.' })
  total!: number;

  @Field(() => CentsScalar, { description: 'Against the status quo, where that was calculated.' })
  advantage!: number;

  @Field(() => CentsScalar, { description: 'What is spent over all years, not discounted.' })
  spending!: number;

  @Field(() => Float, { nullable: true, description: 'Years until the money is back; null when never.' })
  payback!: number | null;

  @Field(() => Float, { nullable: true, description: 'Percent; null where there is no single one.' })
  internalRate!: number | null;

  @Field(() => [RateSensitivityType], { description: 'One point less, as chosen, one and two more.' })
  sensitivity!: readonly RateSensitivityType[];

  @Field(() => VerdictEnum, { nullable: true, description: 'Null for the status quo, the yardstick.' })
  verdict!: Verdict | null;

  @Field(() => Boolean, { description: 'Whether a moved rate turns gain into loss or back.' })
  turnsWithRate!: boolean;
}

@ObjectType('EconomicComparison', { description: 'All ways side by side.' })
export class EconomicComparisonType {
  @Field(() => DiscountRateType, { nullable: true, description: 'What it was computed with.' })
  rate!: DiscountRateType | null;

  @Field(() => [OptionResultType], { description: 'The calculated ways; none without a rate.' })
  options!: readonly OptionResultType[];

  @Field(() => Float, { nullable: true, description: 'WiBe Q from 0 to 100.' })
  quality!: number | null;

  @Field(() => Float, { nullable: true, description: 'WiBe E from 0 to 100.' })
  external!: number | null;

  @Field(() => [ProblemType], { description: 'Why there are no figures.' })
  problems!: ProblemType[];
}

@ObjectType('PlanAndActual', { description: 'One figure of one year beside its plan.' })
export class PlanAndActualType {
  @Field(() => Int, { description: 'Which year.' })
  year!: number;

  @Field(() => YearFigureEnum, { description: 'Which figure.' })
  figure!: YearFigure;

  @Field(() => CentsScalar, { description: 'As planned.' })
  planned!: number;

  @Field(() => CentsScalar, { nullable: true, description: 'As measured; null where it was not.' })
  actual!: number | null;

  @Field(() => CentsScalar, { nullable: true, description: 'Measured minus planned.' })
  difference!: number | null;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a percent of the plan.' })
  share!: number | null;
}

@ObjectType('ProjectEconomics', { description: 'The economics of a project: written, computed, measured.' })
export class ProjectEconomicsType {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => Int, { description: 'Grows by one with every save; 0 before the first.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last saved.' })
  savedAt!: Date | null;

  @Field(() => EconomicAssessmentType, { description: 'As written.' })
  assessment!: EconomicAssessmentType;

  @Field(() => EconomicComparisonType, { description: 'As computed now.' })
  comparison!: EconomicComparisonType;

  @Field(() => [PlanAndActualType], { description: 'The plan of the chosen way beside what happened.' })
  planAndActual!: readonly PlanAndActualType[];

  @Field(() => Boolean, { description: 'Whether actual figures are asked for: twelve months passed.' })
  actualsDue!: boolean;

  @Field(() => [ProblemType], { description: 'What a finished assessment still needs.' })
  missing!: ProblemType[];
}

@InputType({ description: 'The whole assessment as it stands on the page.' })
export class SaveEconomicsInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => Int, { description: 'The version it was written on; 0 for the first save.' })
  expectedVersion!: number;

  @Field(() => EconomicAssessmentType, { description: 'What is written.' })
  assessment!: EconomicAssessmentType;
}

@ObjectType({ description: 'What was saved, or what stands there instead.' })
export class SaveEconomicsPayload extends Payload {
  @Field(() => ProjectEconomicsType, {
    nullable: true,
    description: 'As it stands now. With `STALE_VERSION`: what somebody else saved meanwhile.',
  })
  economics?: ProjectEconomicsType | null;
}
