import {
  automationObstacles,
  type AutomationObstacle,
  findingOf,
  type GatedUse,
  type GateFacts,
  isSovereign,
  isStrict,
  type RiskClass,
  type RiskInputKey,
  type RiskRule,
} from '@allmende/gate-core';
import { Payload } from '@allmende/platform-api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AutomationObstacleEnum, RiskClassEnum, RiskQuestionEnum, RiskRuleEnum } from './gated-use-enums.js';

@ObjectType('RiskAnswer', { description: 'An answer about a use.' })
export class RiskAnswerType {
  @Field(() => RiskQuestionEnum, { description: 'Which question.' })
  question!: RiskInputKey;

  @Field(() => [String], {
    description:
      'Keys of answers, several where several fit; `none` for none of them, `unknown` for not known.',
  })
  values!: readonly string[];
}

@ObjectType('RiskFinding', { description: 'What follows from the answers.' })
export class RiskFindingType {
  @Field(() => RiskClassEnum, { description: 'How closely the use has to be looked at.' })
  riskClass!: RiskClass;

  @Field(() => RiskRuleEnum, { description: 'The rule that said so.' })
  rule!: RiskRule;

  @Field(() => [RiskQuestionEnum], { description: 'Questions that are asked and not answered.' })
  open!: readonly RiskInputKey[];

  @Field(() => Boolean, { description: 'A practice of Art. 5 is named: the use can only end.' })
  namesProhibited!: boolean;

  @Field(() => Boolean, { description: 'AI acts with public authority, or nobody knows whether it does.' })
  sovereign!: boolean;

  @Field(() => Boolean, { description: 'The stricter columns of the blocking matrix hold.' })
  strict!: boolean;

  @Field(() => [AutomationObstacleEnum], {
    description: 'What stands against fully automated decisions; empty where a person decides.',
  })
  automationObstacles!: readonly AutomationObstacle[];
}

@ObjectType('GatedUseAbilities', { description: 'What the reader may do with a use.' })
export class GatedUseAbilitiesType {
  @Field(() => Boolean, { description: 'Answer the questions.' })
  edit!: boolean;
}

@ObjectType('GatedUse', {
  description: 'One organisation’s use of one solution as the release gate sees it.',
})
export class GatedUseType {
  @Field(() => ID, { description: 'Of the solution and the organisation together.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every save of the answers; 0 while nobody answered.' })
  version!: number;

  @Field(() => Date, {
    nullable: true,
    description: 'When the answers were saved; null while nobody answered.',
  })
  savedAt!: Date | null;
}

/** A use as its fields are resolved from. */
export interface ShownUse extends GatedUseType {
  readonly use: GatedUse;
}

export function toGatedUse(use: GatedUse): ShownUse {
  const { projectId, organisationId, version } = use;
  return {
    id: `${projectId}:${organisationId}`,
    version,
    savedAt: version === 0 ? null : use.updatedAt,
    use,
  };
}

/** What follows from the answers and from what was accepted, as the gate counts it. */
export function toRiskFinding(facts: GateFacts): RiskFindingType {
  const finding = findingOf(facts);
  return {
    ...finding,
    sovereign: isSovereign(facts.inputs),
    strict: isStrict(finding, facts.inputs),
    automationObstacles: automationObstacles(facts.inputs),
  };
}

@InputType('RiskAnswerInput', { description: 'An answer about a use.' })
export class RiskAnswerInput {
  @Field(() => RiskQuestionEnum, { description: 'Which question.' })
  question!: RiskInputKey;

  @Field(() => [String], { description: 'As in `RiskAnswer`.' })
  values!: string[];
}

@InputType('SaveRiskInputsInput', { description: 'All answers, and the version they were written on.' })
export class SaveRiskInputsInput {
  @Field(() => ID, { description: 'Of which solution.' })
  projectId!: string;

  @Field(() => ID, { description: 'Whose use of it.' })
  organisationId!: string;

  @Field(() => Int, { description: 'The `version` that was read, 0 for the first save.' })
  expectedVersion!: number;

  @Field(() => [RiskAnswerInput], { description: 'What is left out counts as not known.' })
  answers!: RiskAnswerInput[];
}

@ObjectType('SaveRiskInputsPayload', { description: 'The use with its answers.' })
export class SaveRiskInputsPayload extends Payload {
  @Field(() => GatedUseType, { nullable: true, description: 'As it is now.' })
  use?: ShownUse | null;
}
