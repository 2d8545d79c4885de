import type { NeedStatus, NeedVisibility } from '@allmende/consortia-core';
import { connectionType } from '@allmende/platform-api';
import { ActionClusterEnum, DesignFieldEnum, ProjectType } from '@allmende/projects-api';
import type { ActionClusterKey, DesignFieldKey } from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { NeedStatusEnum, NeedVisibilityEnum } from './need-enums.js';

@ObjectType('NeedAbilities', { description: 'What the signed-in person may do with a need.' })
export class NeedAbilitiesType {
  @Field(() => Boolean, { description: 'Write it anew.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Say what met it, or take it back.' })
  close!: boolean;
}

@ObjectType('Need', {
  description: 'What a municipality looks for. An anonymous one is read by its own house alone.',
})
export class NeedType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'Readable address part, never changed.' })
  key!: string;

  @Field(() => String, { description: 'What it is about, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'The problem, in the words of the municipality.' })
  problem!: string;

  @Field(() => DesignFieldEnum, { description: 'The design field.' })
  field!: DesignFieldKey;

  @Field(() => ActionClusterEnum, { description: 'The task within the field.' })
  task!: ActionClusterKey;

  @Field(() => Int, { nullable: true, description: 'How many cases there are in a year, if it was said.' })
  casesPerYear!: number | null;

  @Field(() => String, { nullable: true, description: 'By when it is needed, a day as 2027-03-31.' })
  deadline!: string | null;

  @Field(() => NeedVisibilityEnum, { description: 'Who reads it.' })
  visibility!: NeedVisibility;

  @Field(() => NeedStatusEnum, { description: 'Open, met or withdrawn.' })
  status!: NeedStatus;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  withdrawReason!: string | null;

  @Field(() => Int, { description: 'Give this as `expectedVersion` when changing it.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was posted.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it changed last.' })
  updatedAt!: Date;
}

@ObjectType('NeedConnection', { description: 'One page of a list of Need entries.' })
export class NeedConnection extends connectionType(NeedType, 'Need') {}

@ObjectType('NeedCount', {
  description:
    'How many open needs a Kreis has. Left out while fewer than three municipalities make up the figure.',
})
export class NeedCountType {
  @Field(() => ID, { description: 'The Kreis, five digits.' })
  district!: string;

  @Field(() => Int, { description: 'All that are counted.' })
  needs!: number;

  @Field(() => Int, { description: 'Anonymous ones among them; 0 also where they are too few to tell.' })
  anonymous!: number;
}

@ObjectType('SimilarNeed', { description: 'A need that is like another one, and in what.' })
export class SimilarNeedType {
  @Field(() => NeedType, { description: 'The need.' })
  need!: NeedType;

  @Field(() => Int, { description: 'How alike, 60 to 100.' })
  score!: number;

  @Field(() => Boolean, { description: 'Same design field.' })
  sameField!: boolean;

  @Field(() => Boolean, { description: 'Same task.' })
  sameTask!: boolean;

  @Field(() => [String], { description: 'Words that both use, in one form or another.' })
  commonWords!: readonly string[];
}

@ObjectType('FittingSolution', { description: 'A published solution that may answer a need.' })
export class FittingSolutionType {
  @Field(() => ProjectType, { description: 'The solution.' })
  project!: ProjectType;

  @Field(() => [String], { description: 'Words of the need that it uses too.' })
  commonWords!: readonly string[];
}

@ObjectType('SimilarToNeed', { description: 'What there is already while somebody writes a need.' })
export class SimilarToNeedType {
  @Field(() => [SimilarNeedType], { description: 'Needs that the reader may read, the most similar first.' })
  needs!: SimilarNeedType[];

  @Field(() => [FittingSolutionType], { description: 'Solutions of the field, the best fit first.' })
  solutions!: FittingSolutionType[];
}
