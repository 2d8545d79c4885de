import { connectionType } from '@allmende/platform-api';
import type {
  ActionClusterKey,
  Beneficiary,
  DesignFieldKey,
  DiscontinuationReason,
  LifecycleState,
  MunicipalRole,
  ProjectOrigin,
  ProjectPart,
  ProjectStatus,
  SolutionTypeKey,
} from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  ActionClusterEnum,
  BeneficiaryEnum,
  DesignFieldEnum,
  DiscontinuationReasonEnum,
  LifecycleStateEnum,
  MunicipalRoleEnum,
  ProjectOriginEnum,
  ProjectPartEnum,
  ProjectStatusEnum,
  SolutionTypeEnum,
} from './enums.js';

@ObjectType('ValuePromise', {
  description: 'The concrete promise: for whom, measured by what, from where to where.',
})
export class ValuePromiseType {
  @Field(() => BeneficiaryEnum, { nullable: true, description: 'For whom.' })
  beneficiary!: Beneficiary | null;

  @Field(() => String, { description: 'What is measured; empty when not stated.' })
  indicator!: string;

  @Field(() => String, { description: 'The value before; empty when not stated.' })
  baseline!: string;

  @Field(() => String, { description: 'The value aimed at; empty when not stated.' })
  target!: string;
}

@ObjectType('ProjectLink', { description: 'A further place to read.' })
export class ProjectLinkType {
  @Field(() => String, { description: 'What is there.' })
  label!: string;

  @Field(() => String, { description: 'An http or https address.' })
  url!: string;
}

@ObjectType('Discontinuation', { description: 'Why a project ended and what others can learn from it.' })
export class DiscontinuationType {
  @Field(() => DiscontinuationReasonEnum, { description: 'The reason.' })
  reason!: DiscontinuationReason;

  @Field(() => String, { description: 'The lesson.' })
  lesson!: string;
}

@ObjectType('PublicSource', { description: 'Where an entry from a public source was found.' })
export class PublicSourceType {
  @Field(() => String, { description: 'Name of the source.' })
  name!: string;

  @Field(() => String, { description: 'An http or https address.' })
  url!: string;

  @Field(() => Int, { nullable: true, description: 'Year of the report, where it is known.' })
  year!: number | null;

  @Field(() => String, { description: 'ISO date on which somebody looked.' })
  retrievedAt!: string;
}

@ObjectType('ProjectRequirement', { description: 'One thing a publication needs.' })
export class ProjectRequirementType {
  @Field(() => String, { description: 'Dotted path of the field.' })
  path!: string;

  @Field(() => String, { description: 'The code of what is missing when it is not done.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether it is there.' })
  done!: boolean;
}

@ObjectType('ProjectPartCompleteness', { description: 'One part of the form with what it needs.' })
export class ProjectPartCompletenessType {
  @Field(() => ProjectPartEnum, { description: 'The part.' })
  part!: ProjectPart;

  @Field(() => [ProjectRequirementType], { description: 'What it needs.' })
  requirements!: readonly ProjectRequirementType[];

  @Field(() => Boolean, { description: 'Whether all of it is there.' })
  done!: boolean;
}

@ObjectType('ProjectCompleteness', { description: 'How far an entry is from publication.' })
export class ProjectCompletenessType {
  @Field(() => [ProjectPartCompletenessType], { description: 'By parts of the form.' })
  parts!: readonly ProjectPartCompletenessType[];

  @Field(() => Int, { description: 'Requirements that are met.' })
  done!: number;

  @Field(() => Int, { description: 'Requirements in all.' })
  total!: number;

  @Field(() => Boolean, { description: 'Whether it may be published.' })
  complete!: boolean;
}

@ObjectType('ProjectAbilities', { description: 'What the reader may do with a project.' })
export class ProjectAbilitiesType {
  @Field(() => Boolean, { description: 'Write it.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Make it readable for everybody.' })
  publish!: boolean;

  @Field(() => Boolean, { description: 'Take it back.' })
  withdraw!: boolean;

  @Field(() => Boolean, { description: 'Say how far it has come.' })
  changeState!: boolean;

  @Field(() => Boolean, { description: 'Throw the draft away.' })
  delete!: boolean;
}

@ObjectType('Project', {
  description: 'An AI project of a municipality. All texts are plain text; an empty one is not written yet.',
})
export class ProjectType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'Readable address part, fixed at the first publication.' })
  key!: string;

  @Field(() => ID, { description: 'The 8-digit key of its municipality.' })
  ags!: string;

  @Field(() => ProjectOriginEnum, {
    description: 'Whether the municipality entered it or a public source reports it.',
  })
  origin!: ProjectOrigin;

  @Field(() => PublicSourceType, { nullable: true, description: 'The public source, if it comes from one.' })
  source!: PublicSourceType | null;

  @Field(() => ProjectStatusEnum, { description: 'Whether others may read it.' })
  status!: ProjectStatus;

  @Field(() => Int, {
    description: 'Grows with every change; give it back as `expectedVersion` when saving.',
  })
  version!: number;

  @Field(() => String, { description: 'At most 120 characters.' })
  title!: string;

  @Field(() => String, { description: 'What it is, in at most 400 characters.' })
  summary!: string;

  @Field(() => DesignFieldEnum, { nullable: true, description: 'The field it belongs to first.' })
  primaryField!: DesignFieldKey | null;

  @Field(() => [DesignFieldEnum], { description: 'At most three further fields.' })
  secondaryFields!: readonly DesignFieldKey[];

  @Field(() => [ActionClusterEnum], { description: 'Action clusters it touches.' })
  actionClusters!: readonly ActionClusterKey[];

  @Field(() => SolutionTypeEnum, { nullable: true, description: 'How it works.' })
  solutionType!: SolutionTypeKey | null;

  @Field(() => LifecycleStateEnum, { description: 'How far it has come.' })
  state!: LifecycleState;

  @Field(() => DiscontinuationType, {
    nullable: true,
    description: 'Why it ended, if it did and somebody said so.',
  })
  discontinuation!: DiscontinuationType | null;

  @Field(() => MunicipalRoleEnum, { nullable: true, description: 'In which role the municipality acts.' })
  municipalRole!: MunicipalRole | null;

  @Field(() => ValuePromiseType, { description: 'What it promises to whom.' })
  valuePromise!: ValuePromiseType;

  @Field(() => String, { description: 'Which problem it answers.' })
  problem!: string;

  @Field(() => String, { description: 'How.' })
  approach!: string;

  @Field(() => String, { description: 'The mailbox of an office.' })
  contactMailbox!: string;

  @Field(() => [ProjectLinkType], { description: 'Further places to read.' })
  links!: readonly ProjectLinkType[];

  @Field(() => String, {
    description: 'Under which terms others may use it; an SPDX identifier where there is one.',
  })
  licence!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was changed last.' })
  updatedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was first published.' })
  publishedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when nobody in the organisation looks after the entry; null while somebody does.',
  })
  vacantSince?: Date | null;
}

@ObjectType('ProjectConnection', { description: 'One page of a list of Project entries.' })
export class ProjectConnection extends connectionType(ProjectType, 'Project') {}
