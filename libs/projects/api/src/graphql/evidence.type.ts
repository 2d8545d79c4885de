import { Payload, ProblemType } from '@allmende/platform-api';
import type { EvidenceCondition, EvidenceKey, EvidencePlace, LifecycleState } from '@allmende/projects-core';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LifecycleStateEnum } from './enums.js';
import { EvidenceContentType } from './evidence-content.type.js';
import { EvidenceConditionEnum, EvidenceKeyEnum, EvidencePlaceEnum } from './evidence-enums.js';

@ObjectType('EvidenceStanding', { description: 'One piece of evidence as it stands.' })
export class EvidenceStandingType {
  @Field(() => EvidenceKeyEnum, { description: 'Which piece.' })
  key!: EvidenceKey;

  @Field(() => EvidenceConditionEnum, { description: 'Why it is asked for.' })
  condition!: EvidenceCondition;

  @Field(() => EvidencePlaceEnum, { description: 'Where it is written.' })
  place!: EvidencePlace;

  @Field(() => [ProblemType], { description: 'What of it is missing; empty when it is there.' })
  problems!: ProblemType[];
}

@ObjectType('LifecycleStep', { description: 'A step that is possible now, with what it asks for.' })
export class LifecycleStepType {
  @Field(() => LifecycleStateEnum, { description: 'Where it leads.' })
  to!: LifecycleState;

  @Field(() => [EvidenceStandingType], { description: 'What it asks for; empty when it asks for nothing.' })
  evidence!: EvidenceStandingType[];

  @Field(() => [ProblemType], { description: 'What the release gate has against it; empty when it is open.' })
  gate!: ProblemType[];
}

@ObjectType('IndexedEvidence', { description: 'One line of the index of evidence.' })
export class IndexedEvidenceType {
  @Field(() => EvidenceKeyEnum, { description: 'Which piece.' })
  key!: EvidenceKey;

  @Field(() => EvidencePlaceEnum, { description: 'Where it is written.' })
  place!: EvidencePlace;

  @Field(() => Boolean, { description: 'Whether all of it is there.' })
  isThere!: boolean;

  @Field(() => String, { nullable: true, description: 'The day the piece carries, an ISO date.' })
  day!: string | null;

  @Field(() => [ProblemType], { description: 'What of it is missing.' })
  problems!: ProblemType[];
}

@ObjectType('ProjectEvidence', { description: 'The evidence of a project as it is written.' })
export class ProjectEvidenceType {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => Int, { description: 'Grows with every save; 0 while nobody wrote.' })
  version!: number;

  @Field(() => EvidenceContentType, { description: 'What is written.' })
  content!: EvidenceContentType;
}

@InputType({ description: 'The whole evidence as it stands on the pages.' })
export class SaveEvidenceInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => Int, { description: 'The version it was written on; 0 for the first save.' })
  expectedVersion!: number;

  @Field(() => EvidenceContentType, { description: 'What is written.' })
  content!: EvidenceContentType;
}

@ObjectType({ description: 'What was saved, or what stands there instead.' })
export class SaveEvidencePayload extends Payload {
  @Field(() => ProjectEvidenceType, {
    nullable: true,
    description: 'As it stands now. With `STALE_VERSION`: what somebody else saved meanwhile.',
  })
  evidence?: ProjectEvidenceType | null;
}
