import type { IgnoredReason } from '@allmende/exchange-core';
import { Payload } from '@allmende/platform-api';
import { ProjectType } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IgnoredReasonEnum } from './exchange-enums.js';
import { ExchangeGapType } from './exchange.type.js';

@InputType('ExchangeAnswerInput', { description: 'An answer to a question of other registers.' })
export class ExchangeAnswerInput {
  @Field(() => String, { description: 'Which question.' })
  field!: string;

  @Field(() => [String], { description: 'None for nothing said, several for a list.' })
  values!: string[];
}

@InputType('SaveExchangeDetailsInput', { description: 'All answers, and the version they were written on.' })
export class SaveExchangeDetailsInput {
  @Field(() => ID, { description: 'Of which entry.' })
  projectId!: string;

  @Field(() => Int, { description: 'The `detailsVersion` that was read.' })
  expectedVersion!: number;

  @Field(() => [ExchangeAnswerInput], { description: 'What is left out counts as not said.' })
  answers!: ExchangeAnswerInput[];
}

@ObjectType('SaveExchangeDetailsPayload', { description: 'The entry with its answers.' })
export class SaveExchangeDetailsPayload extends Payload {
  @Field(() => ProjectType, { nullable: true, description: 'As it is now; ask it for `exchange`.' })
  project?: Project | null;
}

@InputType('ImportEntriesInput', { description: 'In whose name, and a file: its text or its address.' })
export class ImportEntriesInput {
  @Field(() => ID, { description: 'The organisation whose drafts they become.' })
  organisationId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For which municipality, where the organisation is none itself.',
  })
  ags?: string | null;

  @Field(() => String, { nullable: true, description: 'The text of the file.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'An http or https address, when there is no text.' })
  address?: string | null;
}

@ObjectType('TakenField', { description: 'A field of the file and what it became.' })
export class TakenFieldType {
  @Field(() => String, { description: 'As the file calls it.' })
  from!: string;

  @Field(() => String, { description: 'The field of the draft.' })
  to!: string;
}

@ObjectType('IgnoredField', { description: 'A field of the file that was left out.' })
export class IgnoredFieldType {
  @Field(() => String, { description: 'As the file calls it.' })
  from!: string;

  @Field(() => IgnoredReasonEnum, { description: 'Why.' })
  reason!: IgnoredReason;
}

@ObjectType('ImportedEntry', { description: 'A draft that came from a file.' })
export class ImportedEntryType {
  @Field(() => ProjectType, { description: 'The draft.' })
  project!: Project;

  @Field(() => [TakenFieldType], { description: 'What was taken.' })
  taken!: readonly TakenFieldType[];

  @Field(() => [IgnoredFieldType], { description: 'What was left out.' })
  ignored!: readonly IgnoredFieldType[];

  @Field(() => [ExchangeGapType], { description: 'What the form it came in still needs.' })
  missing!: readonly ExchangeGapType[];
}

@ObjectType('ImportEntriesPayload', { description: 'All entries of the file as drafts, or none.' })
export class ImportEntriesPayload extends Payload {
  @Field(() => [ImportedEntryType], { nullable: true, description: 'Null when there are problems.' })
  entries?: readonly ImportedEntryType[] | null;
}
