import type { NeedStatus, NeedVisibility } from '@allmende/consortia-core';
import { ActionClusterEnum, DesignFieldEnum } from '@allmende/projects-api';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { NeedStatusEnum, NeedVisibilityEnum } from './need-enums.js';

const VERSION = { description: 'The version the change is based on.' } as const;

@InputType({ isAbstract: true })
class NeedContent {
  @Field(() => String, { description: 'What it is about, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'The problem; a few sentences are enough.' })
  problem!: string;

  @Field(() => DesignFieldEnum, { description: 'The design field.' })
  field!: string;

  @Field(() => ActionClusterEnum, { description: 'The task within the field.' })
  task!: string;

  @Field(() => Int, { nullable: true, description: 'How many cases there are in a year.' })
  casesPerYear?: number | null;

  @Field(() => String, { nullable: true, description: 'By when it is needed, a day as 2027-03-31.' })
  deadline?: string | null;

  @Field(() => NeedVisibilityEnum, { description: 'Who may read it.' })
  visibility!: NeedVisibility;
}

@InputType({ description: 'A new need.' })
export class PostNeedInput extends NeedContent {
  @Field(() => ID, { description: 'The municipality that needs it.' })
  organisationId!: string;
}

@InputType({ description: 'A need, written anew.' })
export class EditNeedInput extends NeedContent {
  @Field(() => ID, { description: 'Which need.' })
  needId!: string;

  @Field(() => Int, VERSION)
  expectedVersion!: number;
}

@InputType({ description: 'What met a need: one solution or one consortium.' })
export class MeetNeedInput {
  @Field(() => ID, { description: 'Which need.' })
  needId!: string;

  @Field(() => Int, VERSION)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Key of a published solution.' })
  projectKey?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of an own consortium.' })
  consortiumKey?: string | null;
}

@InputType({ description: 'Takes a need back.' })
export class WithdrawNeedInput {
  @Field(() => ID, { description: 'Which need.' })
  needId!: string;

  @Field(() => Int, VERSION)
  expectedVersion!: number;

  @Field(() => String, { description: 'Why, in a sentence.' })
  reason!: string;
}

@InputType({ description: 'What of the board is wanted; what is left out does not narrow.' })
export class NeedFilterInput {
  @Field(() => DesignFieldEnum, { nullable: true, description: 'Of one design field.' })
  field?: string | null;

  @Field(() => ActionClusterEnum, { nullable: true, description: 'Of one task.' })
  task?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a Land (two digits) or a Kreis (five).' })
  region?: string | null;

  @Field(() => NeedStatusEnum, { nullable: true, description: 'In one state.' })
  status?: NeedStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those of the own organisations.' })
  own?: boolean | null;
}

@InputType({ description: 'Half a need, while somebody writes it.' })
export class SimilarNeedsInput {
  @Field(() => String, { description: 'The title so far.' })
  title!: string;

  @Field(() => String, { description: 'The problem so far.' })
  problem!: string;

  @Field(() => DesignFieldEnum, { nullable: true, description: 'The design field, once chosen.' })
  field?: string | null;

  @Field(() => ActionClusterEnum, { nullable: true, description: 'The task, once chosen.' })
  task?: string | null;

  @Field(() => ID, { nullable: true, description: 'The need itself, when it is written anew.' })
  exceptNeedId?: string | null;
}

@InputType({ description: 'Which suggestion.' })
export class NeedSuggestionInput {
  @Field(() => ID, { description: 'Which suggestion.' })
  suggestionId!: string;
}

@InputType({
  description: 'Whether an own anonymous need may be named to the coordinators of one suggestion.',
})
export class AnswerConsentInput extends NeedSuggestionInput {
  @Field(() => ID, { description: 'Which need.' })
  needId!: string;

  @Field(() => Boolean, { description: 'True names it; false refuses, or takes a consent back.' })
  consent!: boolean;
}

@InputType({ description: 'A consortium from a suggestion; its named owners are invited as partners.' })
export class ProposeFromNeedsInput extends NeedSuggestionInput {
  @Field(() => ID, { description: 'The organisation that proposes and leads.' })
  organisationId!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it wants to reach.' })
  purpose!: string;

  @Field(() => String, { nullable: true, description: 'A few words to all who are invited.' })
  message?: string | null;
}
