import type {
  CallStatus,
  Cumulation,
  DeadlineKind,
  EarlyStart,
  FinancingKind,
  FundingInstrument,
  FundingLevel,
  QuestionKind,
} from '@allmende/funding-core';
import { CentsScalar } from '@allmende/platform-api';
import type { DesignFieldKey } from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CallStatusEnum,
  CumulationEnum,
  DeadlineKindEnum,
  EarlyStartEnum,
  FinancingKindEnum,
  FundingInstrumentEnum,
  FundingLevelEnum,
  QuestionKindEnum,
} from './funding-enums.js';

@ObjectType('FundingProgramme', { description: 'A funding programme as its funder describes it.' })
export class FundingProgrammeType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => ID, { description: 'Readable address part.' })
  key!: string;

  @Field(() => String, { description: 'Official title.' })
  title!: string;

  @Field(() => String, { description: 'What is funded, in plain words.' })
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
  bindingYears!: number | null;

  @Field(() => String, { nullable: true, description: 'Address of the source.' })
  sourceUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO date of the last comparison with the source.' })
  checkedAt!: string | null;

  @Field(() => Boolean, { description: 'True for an invented programme of the demo region.' })
  demo!: boolean;
}

@ObjectType('LocalisedText', { description: 'A text of a call form in German and, where given, English.' })
export class LocalisedText {
  @Field(() => String, { description: 'German text.' })
  de!: string;

  @Field(() => String, { nullable: true, description: 'English text.' })
  en?: string | null;
}

@ObjectType('CallOption', { description: 'One answer to choose.' })
export class CallOptionType {
  @Field(() => ID, { description: 'Stable key, the answer that is kept.' })
  key!: string;

  @Field(() => LocalisedText, { description: 'What people read.' })
  label!: LocalisedText;
}

@ObjectType('CallQuestion', { description: 'One question of the form of a call.' })
export class CallQuestionType {
  @Field(() => ID, { description: 'Stable key within its section.' })
  key!: string;

  @Field(() => QuestionKindEnum, { description: 'How it is answered.' })
  kind!: QuestionKind;

  @Field(() => LocalisedText, { description: 'The question.' })
  label!: LocalisedText;

  @Field(() => LocalisedText, { nullable: true, description: 'Why it is asked and what belongs here.' })
  help?: LocalisedText | null;

  @Field(() => String, { nullable: true, description: 'An example answer.' })
  example?: string | null;

  @Field(() => Boolean, { description: 'Whether submission needs an answer.' })
  required!: boolean;

  @Field(() => Int, { nullable: true, description: 'Characters at most; null means the limit of its kind.' })
  maxLength?: number | null;

  @Field(() => [CallOptionType], { nullable: true, description: 'The answers of a choice.' })
  options?: CallOptionType[] | null;
}

@ObjectType('CallSection', { description: 'Questions that belong together.' })
export class CallSectionType {
  @Field(() => ID, { description: 'Stable key.' })
  key!: string;

  @Field(() => LocalisedText, { description: 'Heading.' })
  title!: LocalisedText;

  @Field(() => LocalisedText, { nullable: true, description: 'Introduction.' })
  help?: LocalisedText | null;

  @Field(() => [CallQuestionType], { description: 'The questions in order.' })
  questions!: CallQuestionType[];
}

@ObjectType('FundingTerms', { description: 'The money rules of a call.' })
export class FundingTermsType {
  @Field(() => Int, { description: 'Funding rate in basis points.' })
  rateBp!: number;

  @Field(() => Int, { nullable: true, description: 'Raised rate for joint applications, in basis points.' })
  interMunicipalRateBp!: number | null;

  @Field(() => CentsScalar, { nullable: true, description: 'Smallest grant.' })
  minGrant!: number | null;

  @Field(() => CentsScalar, { nullable: true, description: 'Largest grant.' })
  maxGrant!: number | null;

  @Field(() => Int, { description: 'Least own share in basis points of the total.' })
  minOwnShareBp!: number;

  @Field(() => Int, { description: 'How many municipalities must carry costs.' })
  minMunicipalities!: number;

  @Field(() => Int, { nullable: true, description: 'Longest duration in months.' })
  durationMaxMonths!: number | null;
}

@ObjectType('CallDeadline', { description: 'The exclusive end of a call.' })
export class CallDeadlineType {
  @Field(() => DeadlineKindEnum, { description: 'What must have happened by then.' })
  kind!: DeadlineKind;

  @Field(() => String, { description: 'Day in Germany, YYYY-MM-DD, as the funder prints it.' })
  localDate!: string;

  @Field(() => String, { description: 'Time in Germany, `24:00` is the end of the day.' })
  localTime!: string;

  @Field(() => GraphQLISODateTime, { description: 'The same as an instant; at this moment it is too late.' })
  endsAt!: Date;
}

@ObjectType('FundingCall', { description: 'One call of a programme.' })
export class FundingCallType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => ID, { description: 'Readable address part.' })
  key!: string;

  programmeId!: string;

  @Field(() => String, { description: 'Title of the call.' })
  title!: string;

  @Field(() => String, { description: 'What this call is about.' })
  summary!: string;

  @Field(() => CallStatusEnum, { description: 'In preparation, open or closed.' })
  status!: CallStatus;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => Int, { description: '1: application at once; 2: sketch first.' })
  stages!: number;

  @Field(() => FundingTermsType, { description: 'The money rules.' })
  terms!: FundingTermsType;

  @Field(() => CallDeadlineType, { description: 'When it ends.' })
  deadline!: CallDeadlineType;

  @Field(() => [String], { description: 'Keys of the design fields it funds.' })
  fields!: readonly DesignFieldKey[];

  @Field(() => [String], { description: '2-digit Land keys; empty means the whole country.' })
  lands!: readonly string[];

  @Field(() => [CallSectionType], { description: 'The form.' })
  sections!: CallSectionType[];
}
