import type {
  EvidenceStatus,
  EvidenceType,
  GateStep,
  Grade,
  NextActor,
  RequirementBasis,
} from '@allmende/gate-core';
import { ProblemType } from '@allmende/platform-api';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  EvidenceStatusEnum,
  EvidenceTypeEnum,
  GateStepEnum,
  GradeEnum,
  NextActorEnum,
} from './gate-enums.js';
import { RequirementBasisEnum } from './gated-use-enums.js';

@ObjectType('ChecklistItem', { description: 'One line of the blocking matrix as it stands for one use.' })
export class ChecklistItemType {
  @Field(() => EvidenceTypeEnum, { description: 'Which record.' })
  evidence!: EvidenceType;

  @Field(() => GradeEnum, { description: 'How firmly it is asked for.' })
  grade!: Grade;

  @Field(() => EvidenceStatusEnum, { description: 'How it counts today.' })
  status!: EvidenceStatus;

  @Field(() => ID, { nullable: true, description: 'The record; null while nobody wrote one.' })
  recordId!: string | null;

  @Field(() => RequirementBasisEnum, { description: 'Why it is asked for.' })
  basis!: RequirementBasis;

  @Field(() => String, { description: 'The norm; empty for a rule of the network.' })
  norm!: string;

  @Field(() => String, { nullable: true, description: 'From which day the law applies, an ISO date.' })
  from!: string | null;

  @Field(() => Boolean, { description: 'Whether it is enough for the step.' })
  holds!: boolean;

  @Field(() => Boolean, { description: 'Whether an override lets the step through all the same.' })
  overridden!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is met by the counts of several uses together, its own being too few.',
  })
  pooled!: boolean;

  @Field(() => NextActorEnum, { description: 'Who has to act next.' })
  nextActor!: NextActor;
}

@ObjectType('GateChecklist', { description: 'What the gate says of one step of one use.' })
export class GateChecklistType {
  @Field(() => GateStepEnum, { description: 'Which step.' })
  to!: GateStep;

  @Field(() => Boolean, { description: 'Whether the step may be taken now.' })
  allowed!: boolean;

  @Field(() => Boolean, { description: 'Whether everything holds but the signature of an approver.' })
  readyToSign!: boolean;

  @Field(() => Boolean, { description: 'Whether the stricter columns hold: sovereign or of high risk.' })
  strict!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the pilot runs in shadow mode: a person decides, the answer of the machine has no effect.',
  })
  shadowMode!: boolean;

  @Field(() => [ProblemType], {
    description: 'What no record cures: prohibited, not classified, not lawful.',
  })
  stops!: ProblemType[];

  @Field(() => [ChecklistItemType], {
    description: 'Every record the step may ask for, in the order of the matrix.',
  })
  items!: ChecklistItemType[];

  @Field(() => ID, { nullable: true, description: 'The override without which it would not be allowed.' })
  overrideId!: string | null;
}
