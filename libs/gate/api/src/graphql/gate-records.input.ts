import type { EvidenceType, GateStep } from '@allmende/gate-core';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { EvidenceContentScalar } from './evidence-content-scalar.js';
import { EvidenceTypeEnum, GateStepEnum } from './gate-enums.js';
import { registeredEnum } from './registered-enum.js';

const JudgedChangeEnum = registeredEnum(
  'JudgedVersionChange',
  'What somebody says of a change of the system.',
  ['substantial', 'non_substantial'],
);

@InputType({ isAbstract: true })
class OfUse {
  @Field(() => ID, { description: 'Which solution.' })
  projectId!: string;

  @Field(() => ID, { description: 'Whose use.' })
  organisationId!: string;
}

@InputType('SaveEvidenceRecordInput', { description: 'A record as it stands on the page.' })
export class SaveEvidenceRecordInput extends OfUse {
  @Field(() => EvidenceTypeEnum, { description: 'Which kind.' })
  type!: EvidenceType;

  @Field(() => EvidenceContentScalar, { description: 'What it says, in the shape of its kind.' })
  content!: object;

  @Field(() => String, { nullable: true, description: 'The last day on which it counts, an ISO date.' })
  validUntil?: string | null;

  @Field(() => Int, { description: 'The version it was written on; 0 where nothing was kept.' })
  expectedVersion!: number;

  @Field(() => Boolean, { nullable: true, description: 'Said on purpose to open what was decided again.' })
  reopen?: boolean | null;
}

@InputType('SubmitEvidenceRecordInput', { description: 'Which record, as it was read.' })
export class SubmitEvidenceRecordInput {
  @Field(() => ID, { description: 'Which record.' })
  recordId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

@InputType('ReviewEvidenceRecordInput', { description: 'A judgement on a record somebody else wrote.' })
export class ReviewEvidenceRecordInput {
  @Field(() => ID, { description: 'Which record.' })
  recordId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'True accepts it, false sends it back.' })
  accept!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the authors should mend, where it is sent back.',
  })
  reason?: string | null;
}

@InputType('TakeOverEvidenceRecordInput', { description: 'A paper of another office to begin with.' })
export class TakeOverEvidenceRecordInput extends OfUse {
  @Field(() => ID, { description: 'The record of the other office.' })
  recordId!: string;
}

@InputType('RecordSystemVersionInput', { description: 'A version of the system.' })
export class RecordSystemVersionInput extends OfUse {
  @Field(() => String, { description: 'What it is called; at most 200 characters.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is different; needed from the second version on.',
  })
  changes?: string | null;

  @Field(() => Boolean, { description: 'False announces it, so that it can be judged before it is used.' })
  inUse!: boolean;
}

@InputType('ClassifyVersionChangeInput', { description: 'A judgement on a change of the system.' })
export class ClassifyVersionChangeInput {
  @Field(() => ID, { description: 'Which version.' })
  versionId!: string;

  @Field(() => JudgedChangeEnum, { description: 'Whether it changes anything that matters.' })
  change!: 'substantial' | 'non_substantial';

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType('ReleaseUseInput', { description: 'A signature under a step.' })
export class ReleaseUseInputType extends OfUse {
  @Field(() => GateStepEnum, { description: 'Which step.' })
  to!: GateStep;

  @Field(() => String, { nullable: true, description: 'The decision of the council, where there is one.' })
  councilResolution?: string | null;
}

@InputType('RequestGateOverrideInput', { description: 'A public exception with its end.' })
export class RequestGateOverrideInput extends OfUse {
  @Field(() => String, { description: 'Why, for everybody to read.' })
  reason!: string;

  @Field(() => String, { description: 'The last day on which it holds, an ISO date; at most 90 days ahead.' })
  endsOn!: string;
}

@InputType('GateOverrideStepInput', { description: 'Which override.' })
export class GateOverrideStepInput {
  @Field(() => ID, { description: 'Which override.' })
  overrideId!: string;
}
