import type {
  Dimension,
  EnergyKind,
  EnergyMethod,
  EnergyPhase,
  ReboundQuestion,
  ReboundReply,
} from '@allmende/projects-core';
import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  DimensionEnum,
  EnergyKindEnum,
  EnergyMethodEnum,
  EnergyPhaseEnum,
  ReboundQuestionEnum,
  ReboundReplyEnum,
} from './part-enums.js';

const ENERGY_USE = { description: 'One consumer of energy, in whole numbers.' };
@ObjectType('EnergyUse', ENERGY_USE)
@InputType('EnergyUseInput', ENERGY_USE)
export class EnergyUseType {
  @Field(() => String, { description: 'What it is.' })
  label!: string;

  @Field(() => EnergyPhaseEnum, { description: 'Training or operation.' })
  phase!: EnergyPhase;

  @Field(() => EnergyMethodEnum, { description: 'How the figure came about.' })
  method!: EnergyMethod;

  @Field(() => EnergyKindEnum, { description: 'Devices or requests.' })
  kind!: EnergyKind;

  @Field(() => Float, { description: 'How many; per year in operation.' })
  count!: number;

  @Field(() => Int, { description: 'Watts of a device, or milliwatt hours of a request.' })
  power!: number;

  @Field(() => Int, { nullable: true, description: 'Hours each device runs.' })
  hours!: number | null;

  @Field(() => Int, { nullable: true, description: 'Percent of full load.' })
  utilisation!: number | null;

  @Field(() => Int, { description: 'PUE of the data centre in hundredths.' })
  pue!: number;
}

const ANSWER = { description: 'What was answered to a question about rebound.' };
@ObjectType('ReboundAnswer', ANSWER)
@InputType('ReboundAnswerInput', ANSWER)
export class ReboundAnswerType {
  @Field(() => ReboundQuestionEnum, { description: 'Which question.' })
  question!: ReboundQuestion;

  @Field(() => ReboundReplyEnum, { description: 'Yes, no or unknown.' })
  reply!: ReboundReply;

  @Field(() => String, { description: 'What is done about it; empty where nothing is.' })
  measure!: string;
}

const LEVEL = { description: 'One dimension of the profile.' };
@ObjectType('DimensionLevel', LEVEL)
@InputType('DimensionLevelInput', LEVEL)
export class DimensionLevelType {
  @Field(() => DimensionEnum, { description: 'Which one.' })
  dimension!: Dimension;

  @Field(() => Int, { nullable: true, description: 'From 0 to 4; null while not judged.' })
  level!: number | null;

  @Field(() => String, { description: 'What speaks for the level.' })
  evidence!: string;
}

const CONTENT = { description: 'What authors write about the sustainability of a project.' };
@ObjectType('SustainabilityContent', CONTENT)
@InputType('SustainabilityContentInput', CONTENT)
export class SustainabilityContentType {
  @Field(() => [EnergyUseType], { description: 'What uses energy.' })
  uses!: EnergyUseType[];

  @Field(() => String, { nullable: true, description: 'Key of a row of `emissionFactors`; never assumed.' })
  emissionFactor!: string | null;

  @Field(() => Int, { nullable: true, description: 'Years over which a training is spread.' })
  trainingYears!: number | null;

  @Field(() => Int, { nullable: true, description: 'Kilograms a year without the solution.' })
  baseline!: number | null;

  @Field(() => Int, { nullable: true, description: 'Kilograms a year for making the devices.' })
  embodied!: number | null;

  @Field(() => Int, { nullable: true, description: 'Kilograms a year brought about elsewhere.' })
  rebound!: number | null;

  @Field(() => Float, { nullable: true, description: 'Units a year.' })
  units!: number | null;

  @Field(() => String, { description: 'What a unit is.' })
  unit!: string;

  @Field(() => [ReboundAnswerType], { description: 'The checklist.' })
  reboundAnswers!: ReboundAnswerType[];

  @Field(() => [DimensionLevelType], { description: 'The four dimensions.' })
  dimensions!: DimensionLevelType[];

  @Field(() => String, { description: 'Why a negative balance is accepted.' })
  justification!: string;
}
