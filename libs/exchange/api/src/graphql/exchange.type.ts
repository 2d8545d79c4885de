import type { AnswerOrigin, ExchangeFormat, MendingPlace, RunFormat } from '@allmende/exchange-core';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  AnswerOriginEnum,
  ExchangeDirectionEnum,
  ExchangeFormatEnum,
  ExchangeRunFormatEnum,
  MendingPlaceEnum,
} from './exchange-enums.js';

@ObjectType('ExchangeFile', { description: 'A published entry as a file for another register.' })
export class ExchangeFileType {
  @Field(() => ExchangeFormatEnum, { description: 'In which form.' })
  format!: ExchangeFormat;

  @Field(() => String, { description: 'Where it is, from the root of the site.' })
  path!: string;
}

@ObjectType('ExchangeGap', { description: 'A mandatory field of a form that the entry cannot fill yet.' })
export class ExchangeGapType {
  @Field(() => String, { description: 'As the standard calls it.' })
  field!: string;

  @Field(() => MendingPlaceEnum, { description: 'Where it is mended.' })
  place!: MendingPlace;

  @Field(() => String, { description: 'The field there; empty where the place says enough.' })
  path!: string;
}

@ObjectType('ExchangeProfile', { description: 'How an entry stands with one form.' })
export class ExchangeProfileType {
  @Field(() => ExchangeFormatEnum, { description: 'Which form.' })
  format!: ExchangeFormat;

  @Field(() => Boolean, { description: 'True when nothing mandatory is missing.' })
  complete!: boolean;

  @Field(() => [ExchangeGapType], { description: 'What is missing.' })
  missing!: readonly ExchangeGapType[];

  @Field(() => Boolean, { description: 'Changed since the organisation last took it.' })
  updateDue!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the organisation last took it.' })
  lastAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Where the file is; null while there is none.' })
  path!: string | null;
}

@ObjectType('ExchangeRun', { description: 'A line of the log of what was handed out and taken in.' })
export class ExchangeRunType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ExchangeDirectionEnum, { description: 'Which way it went.' })
  direction!: 'export' | 'import';

  @Field(() => ExchangeRunFormatEnum, { description: 'In which form.' })
  format!: RunFormat;

  @Field(() => Int, { description: 'How many entries.' })
  entries!: number;

  @Field(() => Int, { description: 'How many mandatory fields were missing.' })
  violations!: number;

  @Field(() => Boolean, { description: 'True for the organisation of the entry, false for the public.' })
  own!: boolean;

  @Field(() => Int, { description: 'How often; runs of the public are counted by day.' })
  times!: number;

  @Field(() => GraphQLISODateTime, { description: 'When, the last time.' })
  ranAt!: Date;
}

@ObjectType('ExchangeAnswer', { description: 'An answer that other registers ask for.' })
export class ExchangeAnswerType {
  @Field(() => String, { description: 'Which question.' })
  field!: string;

  @Field(() => [String], { description: 'None for nothing said, several for a list.' })
  values!: readonly string[];
}

@ObjectType('ExchangeDerivedAnswer', {
  description: 'What the entry answers by what it shows elsewhere.',
})
export class ExchangeDerivedAnswerType {
  @Field(() => String, { description: 'Which question.' })
  field!: string;

  @Field(() => String, { description: 'As it is handed out.' })
  value!: string;

  @Field(() => AnswerOriginEnum, { description: 'Where it comes from.' })
  origin!: AnswerOrigin;

  @Field(() => Boolean, { description: 'False where an answer was typed, which then counts.' })
  used!: boolean;
}

@ObjectType('ProjectExchange', { description: 'How an entry stands with other registers, for its authors.' })
export class ProjectExchangeType {
  @Field(() => [ExchangeProfileType], { description: 'One for each form.' })
  profiles!: readonly ExchangeProfileType[];

  @Field(() => [ExchangeRunType], { description: 'The latest 20 lines of the log.' })
  runs!: readonly ExchangeRunType[];

  @Field(() => [ExchangeAnswerType], { description: 'All questions of other registers, answered or not.' })
  answers!: readonly ExchangeAnswerType[];

  @Field(() => [ExchangeDerivedAnswerType], {
    description: 'What evidence, data sheet and release gate answer; a typed answer counts before it.',
  })
  derived!: readonly ExchangeDerivedAnswerType[];

  @Field(() => Int, { description: 'Grows with each save of the answers.' })
  detailsVersion!: number;
}
