import type {
  ActionClusterKey,
  Beneficiary,
  DesignFieldKey,
  DiscontinuationReason,
  LifecycleState,
  MunicipalRole,
  SolutionTypeKey,
} from '@allmende/projects-core';
import { SizeClassEnum } from '@allmende/municipalities-api';
import type { SizeClass } from '@allmende/municipalities-core';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ActionClusterEnum,
  BeneficiaryEnum,
  DesignFieldEnum,
  DiscontinuationReasonEnum,
  LifecycleStateEnum,
  MunicipalRoleEnum,
  SolutionTypeEnum,
} from './enums.js';

@InputType('ValuePromiseInput', { description: 'The promise; what is left out stays as it is.' })
export class ValuePromiseInput {
  @Field(() => BeneficiaryEnum, { nullable: true, description: 'For whom.' })
  beneficiary?: Beneficiary | null;

  @Field(() => String, { nullable: true, description: 'What is measured.' })
  indicator?: string | null;

  @Field(() => String, { nullable: true, description: 'The value before.' })
  baseline?: string | null;

  @Field(() => String, { nullable: true, description: 'The value aimed at.' })
  target?: string | null;
}

@InputType('ProjectLinkInput', { description: 'A further place to read.' })
export class ProjectLinkInput {
  @Field(() => String, { description: 'What is there.' })
  label!: string;

  @Field(() => String, { description: 'An http or https address.' })
  url!: string;
}

@InputType('DiscontinuationInput', { description: 'Why a project ended.' })
export class DiscontinuationInput {
  @Field(() => DiscontinuationReasonEnum, { description: 'The reason.' })
  reason!: DiscontinuationReason;

  @Field(() => String, { description: 'What others can learn from it.' })
  lesson!: string;
}

@InputType('ProjectDraftInput', {
  description:
    'What an author writes. Left out stays as it is, null empties; nothing is required in a draft.',
})
export class ProjectDraftInputType {
  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 400 characters.' })
  summary?: string | null;

  @Field(() => DesignFieldEnum, { nullable: true, description: 'The field it belongs to first.' })
  primaryField?: DesignFieldKey | null;

  @Field(() => [DesignFieldEnum], { nullable: true, description: 'At most three further fields.' })
  secondaryFields?: DesignFieldKey[] | null;

  @Field(() => [ActionClusterEnum], { nullable: true, description: 'Action clusters it touches.' })
  actionClusters?: ActionClusterKey[] | null;

  @Field(() => SolutionTypeEnum, { nullable: true, description: 'How it works.' })
  solutionType?: SolutionTypeKey | null;

  @Field(() => LifecycleStateEnum, {
    nullable: true,
    description: 'How far it has come; only while it is a draft.',
  })
  state?: LifecycleState | null;

  @Field(() => MunicipalRoleEnum, { nullable: true, description: 'In which role the municipality acts.' })
  municipalRole?: MunicipalRole | null;

  @Field(() => ValuePromiseInput, { nullable: true, description: 'What it promises to whom.' })
  valuePromise?: ValuePromiseInput | null;

  @Field(() => String, { nullable: true, description: 'Which problem it answers; at most 5,000 characters.' })
  problem?: string | null;

  @Field(() => String, { nullable: true, description: 'How; at most 5,000 characters.' })
  approach?: string | null;

  @Field(() => String, { nullable: true, description: 'The mailbox of an office.' })
  contactMailbox?: string | null;

  @Field(() => [ProjectLinkInput], { nullable: true, description: 'At most ten.' })
  links?: ProjectLinkInput[] | null;

  @Field(() => String, { nullable: true, description: 'Terms of use.' })
  licence?: string | null;

  @Field(() => DiscontinuationInput, {
    nullable: true,
    description: 'Why it ended; with the state `discontinued`.',
  })
  discontinuation?: DiscontinuationInput | null;
}

@InputType({ description: 'A new draft.' })
export class CreateProjectInput {
  @Field(() => ID, { description: 'The organisation in whose name.' })
  organisationId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The municipality, where the organisation is not one itself; eight digits.',
  })
  ags?: string | null;

  @Field(() => ProjectDraftInputType, { description: 'What is known so far.' })
  draft!: ProjectDraftInputType;

  @Field(() => String, {
    nullable: true,
    description: 'Key of an entry to begin with; what it says about the solution is taken over.',
  })
  templateKey?: string | null;
}

@InputType({ description: 'What was typed since a version.' })
export class SaveProjectDraftInput {
  @Field(() => ID, { description: 'Which project.' })
  id!: string;

  @Field(() => Int, { description: 'The version the author started from.' })
  expectedVersion!: number;

  @Field(() => ProjectDraftInputType, { description: 'What was typed.' })
  draft!: ProjectDraftInputType;
}

@InputType({ description: 'Which project to publish.' })
export class PublishProjectInput {
  @Field(() => ID, { description: 'Which project.' })
  id!: string;
}

@InputType({ description: 'Which project to take back.' })
export class WithdrawProjectInput {
  @Field(() => ID, { description: 'Which project.' })
  id!: string;
}

@InputType({ description: 'Which draft to throw away.' })
export class DeleteDraftInput {
  @Field(() => ID, { description: 'Which project.' })
  id!: string;
}

@InputType({ description: 'How far a project has come.' })
export class ChangeLifecycleStateInput {
  @Field(() => ID, { description: 'Which project.' })
  id!: string;

  @Field(() => LifecycleStateEnum, { description: 'The new state.' })
  to!: LifecycleState;

  @Field(() => DiscontinuationReasonEnum, {
    nullable: true,
    description: 'Why it ended; for `discontinued` alone.',
  })
  reason?: DiscontinuationReason | null;

  @Field(() => String, { nullable: true, description: 'What others can learn; for `discontinued` alone.' })
  lesson?: string | null;
}

@InputType({ description: 'Narrows a list; what is left out narrows nothing.' })
export class ProjectListFilterInput {
  @Field(() => DesignFieldEnum, { nullable: true, description: 'Primary or secondary field.' })
  field?: DesignFieldKey | null;

  @Field(() => LifecycleStateEnum, { nullable: true, description: 'How far it has come.' })
  state?: LifecycleState | null;

  @Field(() => SolutionTypeEnum, { nullable: true, description: 'How it works.' })
  solutionType?: SolutionTypeKey | null;

  @Field(() => String, { nullable: true, description: 'Two digits of a Land.' })
  land?: string | null;

  @Field(() => String, { nullable: true, description: 'Five digits of a Kreis.' })
  kreis?: string | null;

  @Field(() => ID, { nullable: true, description: 'Eight digits of a municipality.' })
  ags?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that published it.' })
  organisationId?: string | null;
}

@InputType({
  description: 'Narrows a search: values of one facet are alternatives, facets narrow each other.',
})
export class ProjectFilterInput {
  @Field(() => [DesignFieldEnum], { nullable: true, description: 'Primary or secondary field.' })
  field?: DesignFieldKey[] | null;

  @Field(() => [ActionClusterEnum], { nullable: true, description: 'Action clusters.' })
  cluster?: ActionClusterKey[] | null;

  @Field(() => [LifecycleStateEnum], { nullable: true, description: 'How far it has come.' })
  state?: LifecycleState[] | null;

  @Field(() => [SolutionTypeEnum], { nullable: true, description: 'How it works.' })
  solutionType?: SolutionTypeKey[] | null;

  @Field(() => [String], { nullable: true, description: 'Two digits of a Land.' })
  land?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Five digits of a Kreis.' })
  kreis?: string[] | null;

  @Field(() => [SizeClassEnum], { nullable: true, description: 'Size class of the municipality.' })
  sizeClass?: SizeClass[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Degree of urbanisation of the municipality: `1` dense, `2` medium, `3` thin.',
  })
  urbanisation?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Communal IT providers that run or support it.' })
  itProvider?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Specialist procedures it works with.' })
  procedure?: string[] | null;
}

@InputType({ description: 'From where distances count; an unknown place narrows and orders nothing.' })
export class SearchNearInput {
  @Field(() => ID, { description: 'Eight digits of a municipality.' })
  ags!: string;

  @Field(() => Int, { nullable: true, description: 'Within so many kilometres, 1 to 500; all without it.' })
  km?: number | null;
}
