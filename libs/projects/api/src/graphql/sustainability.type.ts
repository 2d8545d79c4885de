import { Payload, ProblemType } from '@allmende/platform-api';
import type {
  BalanceState,
  Dimension,
  EmissionGas,
  EmissionScope,
  FactorState,
  ReboundQuestion,
  ReboundState,
} from '@allmende/projects-core';
import { Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  BalanceStateEnum,
  DimensionEnum,
  EmissionGasEnum,
  EmissionScopeEnum,
  FactorStateEnum,
  ReboundQuestionEnum,
  ReboundStateEnum,
} from './part-enums.js';
import { SustainabilityContentType } from './sustainability-content.type.js';

@ObjectType('EmissionFactor', { description: 'Emissions of the electricity mix of one year as published.' })
export class EmissionFactorType {
  @Field(() => ID, { description: 'What a balance names.' })
  key!: string;

  @Field(() => Int, { description: 'The year whose mix it describes.' })
  year!: number;

  @Field(() => Int, { description: 'Grams per kilowatt hour.' })
  gramsPerKwh!: number;

  @Field(() => EmissionGasEnum, { description: 'Which gases.' })
  gas!: EmissionGas;

  @Field(() => EmissionScopeEnum, { description: 'How far it reaches.' })
  scope!: EmissionScope;

  @Field(() => FactorStateEnum, { description: 'Whether it is final.' })
  state!: FactorState;

  @Field(() => String, { description: 'Who published it.' })
  source!: string;

  @Field(() => String, { description: 'Where it was read.' })
  sourceUrl!: string;

  @Field(() => String, { description: 'ISO date on which somebody last compared it.' })
  checkedOn!: string;
}

@ObjectType('Band', { description: 'A figure with the lowest and highest value it may really have.' })
export class BandType {
  @Field(() => Float, { description: 'The figure.' })
  value!: number;

  @Field(() => Float, { description: 'The lowest it may be.' })
  lowest!: number;

  @Field(() => Float, { description: 'The highest it may be.' })
  highest!: number;
}

@ObjectType('CarbonBalance', { description: 'Watt hours and grams of CO2 of one year; null is not known.' })
export class CarbonBalanceType {
  @Field(() => EmissionFactorType, { nullable: true, description: 'What it was computed with.' })
  factor!: EmissionFactorType | null;

  @Field(() => BandType, { nullable: true, description: 'Watt hours of a year of operation.' })
  operationEnergy!: BandType | null;

  @Field(() => BandType, { nullable: true, description: 'Watt hours of the training in all.' })
  trainingEnergy!: BandType | null;

  @Field(() => BandType, { nullable: true, description: 'Grams of a year of operation.' })
  operation!: BandType | null;

  @Field(() => BandType, { nullable: true, description: 'Grams of the training, spread over its years.' })
  training!: BandType | null;

  @Field(() => BandType, { nullable: true, description: 'Grams the solution emits a year.' })
  own!: BandType | null;

  @Field(() => BandType, {
    nullable: true,
    description: 'Grams saved a year; negative where more is emitted.',
  })
  net!: BandType | null;

  @Field(() => BalanceStateEnum, { description: 'What the band says.' })
  state!: BalanceState;

  @Field(() => Float, { nullable: true, description: 'Milligrams for each unit.' })
  perUnit!: number | null;

  @Field(() => [ProblemType], { description: 'What is missing for the rest.' })
  problems!: ProblemType[];
}

@ObjectType('ReboundFinding', { description: 'How one question about rebound stands.' })
export class ReboundFindingType {
  @Field(() => ReboundQuestionEnum, { description: 'Which question.' })
  question!: ReboundQuestion;

  @Field(() => ReboundStateEnum, { description: 'How it stands.' })
  state!: ReboundState;
}

@ObjectType('ProfileMinimum', { description: 'The four dimensions by the lowest of them, never averaged.' })
export class ProfileMinimumType {
  @Field(() => Int, { nullable: true, description: 'From 0 to 4; null while one is not judged.' })
  level!: number | null;

  @Field(() => [DimensionEnum], { description: 'Where it is lowest.' })
  weakest!: readonly Dimension[];

  @Field(() => [DimensionEnum], { description: 'What nobody judged yet.' })
  notJudged!: readonly Dimension[];
}

@ObjectType('ProjectSustainability', {
  description: 'The sustainability of a project: written and computed.',
})
export class ProjectSustainabilityType {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => Int, { description: 'Grows by one with every save; 0 before the first.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last saved.' })
  savedAt!: Date | null;

  @Field(() => SustainabilityContentType, { description: 'As written.' })
  content!: SustainabilityContentType;

  @Field(() => CarbonBalanceType, { description: 'As computed now.' })
  balance!: CarbonBalanceType;

  @Field(() => [ReboundFindingType], { description: 'All eight questions.' })
  rebound!: readonly ReboundFindingType[];

  @Field(() => ProfileMinimumType, { description: 'The four dimensions.' })
  profile!: ProfileMinimumType;

  @Field(() => [ProblemType], { description: 'What a finished part still needs.' })
  missing!: ProblemType[];
}

@InputType({ description: 'The whole part as it stands on the page.' })
export class SaveSustainabilityInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => Int, { description: 'The version it was written on; 0 for the first save.' })
  expectedVersion!: number;

  @Field(() => SustainabilityContentType, { description: 'What is written.' })
  content!: SustainabilityContentType;
}

@ObjectType({ description: 'What was saved, or what stands there instead.' })
export class SaveSustainabilityPayload extends Payload {
  @Field(() => ProjectSustainabilityType, {
    nullable: true,
    description: 'As it stands now. With `STALE_VERSION`: what somebody else saved meanwhile.',
  })
  sustainability?: ProjectSustainabilityType | null;
}
