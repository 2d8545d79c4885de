import type {
  DecisionOccasion,
  GateStep,
  OverrideStatus,
  SuspensionCause,
  VersionChange,
} from '@allmende/gate-core';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import {
  DecisionOccasionEnum,
  GateStepEnum,
  OverrideStatusEnum,
  SuspensionCauseEnum,
  VersionChangeEnum,
} from './gate-enums.js';

@ObjectType('GateDecision', { description: 'One decision of the gate; written once and kept.' })
export class GateDecisionType {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => DecisionOccasionEnum, { description: 'Why the gate decided.' })
  occasion!: DecisionOccasion;

  @Field(() => GateStepEnum, {
    description: 'The step it was about; with a suspension the one that was lost.',
  })
  to!: GateStep;

  @Field(() => SuspensionCauseEnum, { nullable: true, description: 'What set a suspension off.' })
  cause!: SuspensionCause | null;

  @Field(() => Boolean, { description: 'Whether the step was allowed.' })
  allowed!: boolean;

  @Field(() => ID, { nullable: true, description: 'The override it stood on.' })
  overrideId!: string | null;

  @Field(() => String, { description: 'Edition of the rules it was made with.' })
  ruleSet!: string;

  @Field(() => String, { description: 'Edition of the dates of the law it was made with.' })
  milestonesEdition!: string;

  @Field(() => String, { nullable: true, description: 'The version of the system it was about.' })
  systemVersion!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  decidedAt!: Date;
}

@ObjectType('SystemVersion', { description: 'One version of the system that a use runs with.' })
export class SystemVersionType {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => String, { description: 'What is different from the version before.' })
  changes!: string;

  @Field(() => VersionChangeEnum, { description: 'What it means for what was shown before.' })
  change!: VersionChange;

  @Field(() => String, {
    description: 'Why the change is substantial or not; empty before somebody judged it.',
  })
  reason!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when it is in use; null while announced.',
  })
  inUseSince!: Date | null;

  @Field(() => Boolean, { description: 'Whether the reader recorded it and so cannot judge it.' })
  byViewer!: boolean;
}

@ObjectType('GateOverride', { description: 'A public exception with its reason and its end.' })
export class GateOverrideType {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => OverrideStatusEnum, { description: 'What became of it.' })
  status!: OverrideStatus;

  @Field(() => String, { description: 'Why, for everybody to read.' })
  reason!: string;

  @Field(() => String, { description: 'The last day on which it holds, an ISO date.' })
  endsOn!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a second person confirmed it.' })
  confirmedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the reader asked for it and so cannot confirm it.' })
  byViewer!: boolean;
}

@ObjectType('GateAbilities', { description: 'What the reader may do at the gate of one use.' })
export class GateAbilitiesType {
  @Field(() => Boolean, { description: 'Read what the records say.' })
  read!: boolean;

  @Field(() => Boolean, { description: 'Write records and hand them in, record versions.' })
  write!: boolean;

  @Field(() => Boolean, { description: 'Judge what others wrote.' })
  judge!: boolean;

  @Field(() => Boolean, { description: 'Sign a release.' })
  release!: boolean;

  @Field(() => Boolean, { description: 'Ask for an override, confirm that of another, end it.' })
  override!: boolean;
}
