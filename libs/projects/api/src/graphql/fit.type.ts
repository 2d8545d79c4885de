import { MunicipalityType } from '@allmende/municipalities-api';
import type { ThreeValued } from '@allmende/platform-core';
import type { FitReason, RequirementKind, RequirementWeight, RunningStage } from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import {
  FitReasonEnum,
  RequirementKindEnum,
  RequirementWeightEnum,
  RunningStageEnum,
  ThreeValuedEnum,
} from './fit-enums.js';

@ObjectType('FitFinding', { description: 'One requirement held against one municipality.' })
export class FitFindingType {
  @Field(() => RequirementKindEnum, { description: 'What it is about.' })
  kind!: RequirementKind;

  @Field(() => [String], {
    description: 'What is asked for: a name, a key of its vocabulary or a number; any of them will do.',
  })
  asked!: readonly string[];

  @Field(() => RequirementWeightEnum, { description: 'Whether it is a must.' })
  weight!: RequirementWeight;

  @Field(() => ThreeValuedEnum, { description: 'Whether it is met; unknown is open and never missing.' })
  result!: ThreeValued;

  @Field(() => FitReasonEnum, { description: 'Why.' })
  reason!: FitReason;
}

@ObjectType('FitPeer', { description: 'Who runs the solution and has something in common with the office.' })
export class FitPeerType {
  organisationId!: string;

  @Field(() => MunicipalityType, { description: 'Where.' })
  municipality!: MunicipalityType;

  @Field(() => RunningStageEnum, { description: 'How far they are.' })
  stage!: RunningStage;

  @Field(() => [String], { description: 'Specialist procedures that both have.' })
  procedures!: readonly string[];

  @Field(() => Boolean, { description: 'Whether both have the same IT provider.' })
  sharesProvider!: boolean;
}

@ObjectType('Fit', { description: 'How a solution fits a municipality. Never a promise.' })
export class FitType {
  @Field(() => MunicipalityType, { description: 'Which one; its facts are those of the register.' })
  municipality!: MunicipalityType;

  @Field(() => ThreeValuedEnum, { description: 'Over all that is a must; open when nothing is asked for.' })
  result!: ThreeValued;

  @Field(() => [FitFindingType], { description: 'Every requirement.' })
  findings!: readonly FitFindingType[];

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'The state of the requirements; null where the solution tells none.',
  })
  requirementsAsOf!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'The state of the profile; null where there is none that the reader may see.',
  })
  profileAsOf!: Date | null;
}
