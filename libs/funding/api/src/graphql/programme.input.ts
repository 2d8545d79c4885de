import type {
  Cumulation,
  DeadlineKind,
  EarlyStart,
  FinancingKind,
  FundingInstrument,
  FundingLevel,
  QuestionKind,
} from '@allmende/funding-core';
import { CentsScalar } from '@allmende/platform-api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  CumulationEnum,
  DeadlineKindEnum,
  EarlyStartEnum,
  FinancingKindEnum,
  FundingInstrumentEnum,
  FundingLevelEnum,
  QuestionKindEnum,
} from './funding-enums.js';

@InputType({ description: 'A programme as an editor enters it.' })
export class CreateProgrammeInput {
  @Field(() => String, { description: 'Official title.' })
  title!: string;

  @Field(() => String, { description: 'What is funded.' })
  summary!: string;

  @Field(() => String, { description: 'Who pays.' })
  funder!: string;

  @Field(() => FundingLevelEnum, { description: 'Level of government.' })
  level!: FundingLevel;

  @Field(() => FundingInstrumentEnum, { description: 'Grant, loan or competition.' })
  instrument!: FundingInstrument;

  @Field(() => FinancingKindEnum, { description: 'How the grant is measured.' })
  financingKind!: FinancingKind;

  @Field(() => EarlyStartEnum, { description: 'Whether work may begin before the decision.' })
  earlyStart!: EarlyStart;

  @Field(() => CumulationEnum, { description: 'Whether other public money may be added.' })
  cumulation!: Cumulation;

  @Field(() => Int, { nullable: true, description: 'Years the result must be kept in use.' })
  bindingYears?: number;

  @Field(() => String, { nullable: true, description: 'Address of the source.' })
  sourceUrl?: string;

  @Field(() => String, { nullable: true, description: 'ISO date of the comparison with the source.' })
  checkedAt?: string;
}

@InputType({ description: 'The money rules of a call.' })
export class FundingTermsInput {
  @Field(() => Int, { description: 'Funding rate in basis points.' })
  rateBp!: number;

  @Field(() => Int, { nullable: true, description: 'Raised rate for joint applications.' })
  interMunicipalRateBp?: number;

  @Field(() => CentsScalar, { nullable: true, description: 'Smallest grant.' })
  minGrant?: number;

  @Field(() => CentsScalar, { nullable: true, description: 'Largest grant.' })
  maxGrant?: number;

  @Field(() => Int, { description: 'Least own share in basis points.' })
  minOwnShareBp!: number;

  @Field(() => Int, { description: 'How many municipalities must carry costs.' })
  minMunicipalities!: number;

  @Field(() => Int, { nullable: true, description: 'Longest duration in months.' })
  durationMaxMonths?: number;
}

@InputType({ description: 'The deadline as the funder prints it, in German local time.' })
export class CallDeadlineInput {
  @Field(() => DeadlineKindEnum, { description: 'What must have happened by then.' })
  kind!: DeadlineKind;

  @Field(() => String, { description: 'YYYY-MM-DD.' })
  localDate!: string;

  @Field(() => String, { description: 'HH:MM; `24:00` is the end of the day.' })
  localTime!: string;
}

@InputType({ description: 'A text in German and, where wanted, English.' })
export class LocalisedTextInput {
  @Field(() => String, { description: 'German text.' })
  de!: string;

  @Field(() => String, { nullable: true, description: 'English text.' })
  en?: string;
}

@InputType({ description: 'One answer to choose.' })
export class CallOptionInput {
  @Field(() => ID, { description: 'Stable key.' })
  key!: string;

  @Field(() => LocalisedTextInput, { description: 'What people read.' })
  label!: LocalisedTextInput;
}

@InputType({ description: 'One question.' })
export class CallQuestionInput {
  @Field(() => ID, { description: 'Stable key.' })
  key!: string;

  @Field(() => QuestionKindEnum, { description: 'How it is answered.' })
  kind!: QuestionKind;

  @Field(() => LocalisedTextInput, { description: 'The question.' })
  label!: LocalisedTextInput;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'Why it is asked.' })
  help?: LocalisedTextInput;

  @Field(() => String, { nullable: true, description: 'An example answer.' })
  example?: string;

  @Field(() => Boolean, { description: 'Whether submission needs an answer.' })
  required!: boolean;

  @Field(() => Int, { nullable: true, description: 'Characters at most.' })
  maxLength?: number;

  @Field(() => [CallOptionInput], { nullable: true, description: 'The answers of a choice, two at least.' })
  options?: CallOptionInput[];
}

@InputType({ description: 'Questions that belong together.' })
export class CallSectionInput {
  @Field(() => ID, { description: 'Stable key.' })
  key!: string;

  @Field(() => LocalisedTextInput, { description: 'Heading.' })
  title!: LocalisedTextInput;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'Introduction.' })
  help?: LocalisedTextInput;

  @Field(() => [CallQuestionInput], { description: 'The questions in order.' })
  questions!: CallQuestionInput[];
}

@InputType({ description: 'A call as an editor enters it; it begins in preparation.' })
export class CreateCallInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => String, { description: 'Title of the call.' })
  title!: string;

  @Field(() => String, { description: 'What this call is about.' })
  summary!: string;

  @Field(() => Int, { description: '1: application at once; 2: sketch first.' })
  stages!: number;

  @Field(() => FundingTermsInput, { description: 'The money rules.' })
  terms!: FundingTermsInput;

  @Field(() => CallDeadlineInput, { description: 'When it ends.' })
  deadline!: CallDeadlineInput;

  @Field(() => [String], { description: 'Keys of the design fields it funds.' })
  fields!: string[];

  @Field(() => [String], { description: '2-digit Land keys; empty means the whole country.' })
  lands!: string[];

  @Field(() => [CallSectionInput], { description: 'The form.' })
  sections!: CallSectionInput[];
}

@InputType({ description: 'A step of one call.' })
export class CallStepInput {
  @Field(() => ID, { description: 'The call.' })
  callId!: string;
}
