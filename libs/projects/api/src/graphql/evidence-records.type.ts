import type { FundingState, ScreeningReply } from '@allmende/projects-core';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { AiSystemReplyEnum, FundingStateEnum, ScreeningReplyEnum } from './evidence-enums.js';

const RESPONSIBLE = { description: 'The office that answers for a project, never a person.' };
@ObjectType('ResponsibleOffice', RESPONSIBLE)
@InputType('ResponsibleOfficeInput', RESPONSIBLE)
export class ResponsibleOfficeType {
  @Field(() => String, { description: 'Office or role.' })
  role!: string;

  @Field(() => String, { description: 'Its mailbox.' })
  mailbox!: string;
}

const FOUND = { description: 'Another solution that was looked at.' };
@ObjectType('FoundSolution', FOUND)
@InputType('FoundSolutionInput', FOUND)
export class FoundSolutionType {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'Key of an entry of the network or an address outside.' })
  reference!: string;

  @Field(() => String, { description: 'Why it was not taken.' })
  whyNot!: string;
}

const REUSE_CHECK = { description: 'Where somebody looked for an existing solution.' };
@ObjectType('ReuseCheck', REUSE_CHECK)
@InputType('ReuseCheckInput', REUSE_CHECK)
export class ReuseCheckType {
  @Field(() => String, { nullable: true, description: 'When, an ISO date.' })
  searchedOn!: string | null;

  @Field(() => String, { description: 'Where.' })
  places!: string;

  @Field(() => [FoundSolutionType], { description: 'What was found.' })
  found!: FoundSolutionType[];

  @Field(() => String, { description: 'What came of it.' })
  conclusion!: string;
}

const SIMPLER = { description: 'The rule-based way that was weighed first.' };
@ObjectType('SimplerAlternative', SIMPLER)
@InputType('SimplerAlternativeInput', SIMPLER)
export class SimplerAlternativeType {
  @Field(() => String, { description: 'What it would be.' })
  alternative!: string;

  @Field(() => String, { description: 'What it would bring.' })
  result!: string;

  @Field(() => String, { description: 'Why that is not enough.' })
  whyNotEnough!: string;
}

const SCREENING = { description: 'Whether an assessment under Art. 35 GDPR is needed.' };
@ObjectType('Screening', SCREENING)
@InputType('ScreeningInput', SCREENING)
export class ScreeningType {
  @Field(() => ScreeningReplyEnum, { nullable: true, description: 'The answer.' })
  reply!: ScreeningReply | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'When, an ISO date.' })
  decidedOn!: string | null;
}

const AI_SYSTEM = { description: 'What an office decided where the type leaves it open.' };
@ObjectType('AiSystemDecision', AI_SYSTEM)
@InputType('AiSystemDecisionInput', AI_SYSTEM)
export class AiSystemDecisionType {
  @Field(() => AiSystemReplyEnum, { nullable: true, description: 'The answer.' })
  reply!: 'yes' | 'no' | null;

  @Field(() => String, { description: 'Who decided, an office or role.' })
  office!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'When, an ISO date.' })
  decidedOn!: string | null;
}

const FUNDING = { description: 'The decision a funded project waits for.' };
@ObjectType('FundingDecision', FUNDING)
@InputType('FundingDecisionInput', FUNDING)
export class FundingDecisionType {
  @Field(() => FundingStateEnum, { nullable: true, description: 'How far it is.' })
  state!: FundingState | null;

  @Field(() => String, { description: 'File number or name of the decision.' })
  reference!: string;

  @Field(() => String, { nullable: true, description: 'When, an ISO date.' })
  decidedOn!: string | null;
}

const PARTICIPATION = { description: 'One occasion on which those concerned were heard.' };
@ObjectType('Participation', PARTICIPATION)
@InputType('ParticipationInput', PARTICIPATION)
export class ParticipationType {
  @Field(() => String, { description: 'How.' })
  form!: string;

  @Field(() => String, { nullable: true, description: 'When, an ISO date.' })
  heldOn!: string | null;

  @Field(() => String, { description: 'What came of it.' })
  outcome!: string;
}

const GROUP = { description: 'People a solution touches.' };
@ObjectType('AffectedGroup', GROUP)
@InputType('AffectedGroupInput', GROUP)
export class AffectedGroupType {
  @Field(() => String, { description: 'Who.' })
  group!: string;

  @Field(() => [ParticipationType], { description: 'How they were heard.' })
  participations!: ParticipationType[];
}
