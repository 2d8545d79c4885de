import type { LegalMilestone, MilestoneKey, MilestoneStatus, RequirementBasis } from '@allmende/gate-core';
import { Payload } from '@allmende/platform-api';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MilestoneKeyEnum, MilestoneStatusEnum, RequirementBasisEnum } from './gated-use-enums.js';
import { GatedUseType, type ShownUse } from './gated-use.type.js';

@ObjectType('LegalMilestone', { description: 'A date from which law applies, with its source.' })
export class LegalMilestoneType implements LegalMilestone {
  @Field(() => MilestoneKeyEnum, { description: 'Which.' })
  key!: MilestoneKey;

  @Field(() => String, {
    nullable: true,
    description: 'The day as an ISO date; null while nobody can name one.',
  })
  validFrom!: string | null;

  @Field(() => MilestoneStatusEnum, { description: 'How sure it is.' })
  status!: MilestoneStatus;

  @Field(() => String, { description: 'Where it can be read.' })
  sourceUrl!: string;

  @Field(() => String, { description: 'When an editor last looked there, an ISO date.' })
  checkedOn!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;
}

@InputType('LegalMilestoneInput', { description: 'What is known of a date of the law.' })
export class LegalMilestoneInput {
  @Field(() => MilestoneKeyEnum, { description: 'Which.' })
  key!: MilestoneKey;

  @Field(() => String, { nullable: true, description: 'The day as an ISO date.' })
  validFrom?: string | null;

  @Field(() => MilestoneStatusEnum, { description: 'How sure it is.' })
  status!: MilestoneStatus;

  @Field(() => String, { description: 'Where it can be read, http or https.' })
  sourceUrl!: string;
}

@InputType('ChangeLegalMilestoneInput', { description: 'What is known, and the version it was read on.' })
export class ChangeLegalMilestoneInput extends LegalMilestoneInput {
  @Field(() => Int, { description: 'The `version` that was read.' })
  expectedVersion!: number;
}

@ObjectType('ChangeLegalMilestonePayload', { description: 'The date as it is now.' })
export class ChangeLegalMilestonePayload extends Payload {
  @Field(() => LegalMilestoneType, { nullable: true, description: 'As it is now.' })
  milestone?: LegalMilestoneType | null;
}

@ObjectType('BasisChange', { description: 'A use whose requirements would stand on something else.' })
export class BasisChangeType {
  @Field(() => GatedUseType, { description: 'Which use.' })
  use!: ShownUse;

  @Field(() => RequirementBasisEnum, { description: 'What they stand on today.' })
  from!: RequirementBasis;

  @Field(() => RequirementBasisEnum, { description: 'What they would stand on.' })
  to!: RequirementBasis;
}

@ObjectType('LegalMilestonePreview', { description: 'What a change of a date would do.' })
export class LegalMilestonePreviewType {
  @Field(() => Int, { description: 'How many uses change, those among them that the reader may not see.' })
  total!: number;

  @Field(() => [BasisChangeType], { description: 'Those the reader may see; 200 at most.' })
  changes!: readonly BasisChangeType[];
}
