import { connectionType } from '@allmende/platform-api';
import type {
  ActionClusterKey,
  ContentField,
  DesignFieldKey,
  LifecycleState,
  MunicipalRole,
  SolutionTypeKey,
  VersionOccasion,
} from '@allmende/projects-core';
import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import {
  ActionClusterEnum,
  DesignFieldEnum,
  LifecycleStateEnum,
  MunicipalRoleEnum,
  SolutionTypeEnum,
} from './enums.js';
import { DiscontinuationType, ProjectLinkType, ValuePromiseType } from './project.type.js';
import { ContentFieldEnum, VersionOccasionEnum } from './publishing-enums.js';

@ObjectType('VersionContent', { description: 'What an entry said in one of its versions; plain text.' })
export class VersionContentType {
  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => String, { description: 'What it is.' })
  summary!: string;

  @Field(() => LifecycleStateEnum, { description: 'How far it had come.' })
  state!: LifecycleState;

  @Field(() => DiscontinuationType, { nullable: true, description: 'Why it ended, if it had.' })
  discontinuation?: DiscontinuationType | null;

  @Field(() => DesignFieldEnum, { nullable: true, description: 'The field it belongs to first.' })
  primaryField!: DesignFieldKey | null;

  @Field(() => [DesignFieldEnum], { description: 'Further fields.' })
  secondaryFields!: readonly DesignFieldKey[];

  @Field(() => [ActionClusterEnum], { description: 'Action clusters.' })
  actionClusters!: readonly ActionClusterKey[];

  @Field(() => SolutionTypeEnum, { nullable: true, description: 'How it works.' })
  solutionType!: SolutionTypeKey | null;

  @Field(() => MunicipalRoleEnum, { nullable: true, description: 'In which role the municipality acts.' })
  municipalRole!: MunicipalRole | null;

  @Field(() => ValuePromiseType, { description: 'What it promises.' })
  valuePromise!: ValuePromiseType;

  @Field(() => String, { description: 'Which problem it answers.' })
  problem!: string;

  @Field(() => String, { description: 'How.' })
  approach!: string;

  @Field(() => String, { description: 'The mailbox of an office.' })
  contactMailbox!: string;

  @Field(() => [ProjectLinkType], { description: 'Further places to read.' })
  links!: readonly ProjectLinkType[];

  @Field(() => String, { description: 'Terms of use.' })
  licence!: string;
}

@ObjectType('PublishedVersion', { description: 'An entry as everybody could read it from a moment on.' })
export class PublishedVersionType {
  @Field(() => Int, { description: 'Counts from one.' })
  number!: number;

  @Field(() => VersionOccasionEnum, { description: 'Why it came to be.' })
  occasion!: VersionOccasion;

  @Field(() => Boolean, { description: 'Whether somebody other than the author read it first.' })
  secondPair!: boolean;

  @Field(() => [ContentFieldEnum], {
    description: 'What differs from the version before; empty for the first.',
  })
  changed!: readonly ContentField[];

  @Field(() => GraphQLISODateTime, {
    description: 'Since when it stood there; changes of one day are one version.',
  })
  publishedAt!: Date;
}

@ObjectType('PublishedVersionConnection', { description: 'One page of a list of PublishedVersion entries.' })
export class PublishedVersionConnection extends connectionType(PublishedVersionType, 'PublishedVersion') {}
