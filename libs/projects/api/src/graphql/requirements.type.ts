import { SizeClassEnum } from '@allmende/municipalities-api';
import type { SizeClass, Urbanisation } from '@allmende/municipalities-core';
import { ItOperationEnum, LocalRoleEnum } from '@allmende/organisations-api';
import type { ItOperation, LocalRole } from '@allmende/organisations-core';
import { Payload } from '@allmende/platform-api';
import type { ProjectRequirements, RequirementWeight } from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RequirementWeightEnum } from './fit-enums.js';

const WEIGHT = { description: 'Whether it is a must.' };

const PROCEDURE = { description: 'A specialist procedure a solution works with.' };
@ObjectType('RequiredProcedure', PROCEDURE)
@InputType('RequiredProcedureInput', PROCEDURE)
export class RequiredProcedureType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it has to have an open interface.' })
  needsInterface!: boolean;

  @Field(() => RequirementWeightEnum, WEIGHT)
  weight!: RequirementWeight;
}

const DATA = { description: 'Data a solution works on.' };
@ObjectType('RequiredAsset', DATA)
@InputType('RequiredAssetInput', DATA)
export class RequiredAssetType {
  @Field(() => String, { description: 'What they are called.' })
  name!: string;

  @Field(() => RequirementWeightEnum, WEIGHT)
  weight!: RequirementWeight;
}

const ROLE = { description: 'Somebody who has to be there.' };
@ObjectType('RequiredRole', ROLE)
@InputType('RequiredRoleInput', ROLE)
export class RequiredRoleType {
  @Field(() => LocalRoleEnum, { description: 'Which role.' })
  role!: LocalRole;

  @Field(() => RequirementWeightEnum, WEIGHT)
  weight!: RequirementWeight;
}

const OPERATION = { description: 'Where it may run; nothing listed asks for nothing.' };
@ObjectType('RequiredOperation', OPERATION)
@InputType('RequiredOperationInput', OPERATION)
export class RequiredOperationType {
  @Field(() => [ItOperationEnum], { description: 'Any of these will do.' })
  anyOf!: ItOperation[];

  @Field(() => RequirementWeightEnum, WEIGHT)
  weight!: RequirementWeight;
}

const PROVIDER = { description: 'IT providers that run or support it.' };
@ObjectType('RequiredProvider', PROVIDER)
@InputType('RequiredProviderInput', PROVIDER)
export class RequiredProviderType {
  @Field(() => [String], { description: 'Any of these will do.' })
  anyOf!: string[];

  @Field(() => RequirementWeightEnum, WEIGHT)
  weight!: RequirementWeight;
}

const SIZE = { description: 'Which sizes of municipalities it suits.' };
@ObjectType('RequiredSize', SIZE)
@InputType('RequiredSizeInput', SIZE)
export class RequiredSizeType {
  @Field(() => [SizeClassEnum], { description: 'Any of these will do.' })
  anyOf!: SizeClass[];

  @Field(() => RequirementWeightEnum, WEIGHT)
  weight!: RequirementWeight;
}

const URBANISATION = { description: 'How densely settled places it suits.' };
@ObjectType('RequiredUrbanisation', URBANISATION)
@InputType('RequiredUrbanisationInput', URBANISATION)
export class RequiredUrbanisationType {
  @Field(() => [Int], { description: 'Any of these will do: 1 dense, 2 medium, 3 thin.' })
  anyOf!: Urbanisation[];

  @Field(() => RequirementWeightEnum, WEIGHT)
  weight!: RequirementWeight;
}

const EFFORT = { description: 'What it takes until it runs.' };
@ObjectType('RequiredEffort', EFFORT)
@InputType('RequiredEffortInput', EFFORT)
export class RequiredEffortType {
  @Field(() => Int, { nullable: true, description: 'Person-days at least; null while not told.' })
  days!: number | null;

  @Field(() => RequirementWeightEnum, WEIGHT)
  weight!: RequirementWeight;
}

const CONTENT = { description: 'What a municipality needs for a solution.' };
@ObjectType('Requirements', CONTENT)
@InputType('RequirementsInput', CONTENT)
export class RequirementsType {
  @Field(() => [RequiredProcedureType], { description: 'Specialist procedures.' })
  procedures!: RequiredProcedureType[];

  @Field(() => [RequiredAssetType], { description: 'Data.' })
  data!: RequiredAssetType[];

  @Field(() => [RequiredRoleType], { description: 'Roles and skills.' })
  roles!: RequiredRoleType[];

  @Field(() => RequiredOperationType, { description: 'Where it may run.' })
  operations!: RequiredOperationType;

  @Field(() => RequiredProviderType, { description: 'Who runs or supports it.' })
  providers!: RequiredProviderType;

  @Field(() => RequiredSizeType, { description: 'Size of the municipality.' })
  sizeClasses!: RequiredSizeType;

  @Field(() => RequiredUrbanisationType, { description: 'Degree of urbanisation.' })
  urbanisation!: RequiredUrbanisationType;

  @Field(() => RequiredEffortType, { description: 'Person-days.' })
  effort!: RequiredEffortType;

  @Field(() => String, { description: 'What else one should know; no rule looks at it.' })
  note!: string;
}

@ObjectType('ProjectRequirements', { description: 'What a municipality needs for one solution.' })
export class ProjectRequirementsType {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => Int, { description: 'Grows by one with every save; 0 before the first.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last saved.' })
  savedAt!: Date | null;

  @Field(() => RequirementsType, { description: 'As written.' })
  content!: RequirementsType;
}

@InputType({ description: 'The whole part as it stands on the page.' })
export class SaveRequirementsInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => Int, { description: 'The version it was written on; 0 for the first save.' })
  expectedVersion!: number;

  @Field(() => RequirementsType, { description: 'What is written.' })
  content!: RequirementsType;
}

@ObjectType({ description: 'What was saved, or what stands there instead.' })
export class SaveRequirementsPayload extends Payload {
  @Field(() => ProjectRequirementsType, {
    nullable: true,
    description: 'As it stands now. With `STALE_VERSION`: what somebody else saved meanwhile.',
  })
  requirements?: ProjectRequirementsType | null;
}

export function toRequirementsType({ content, ...kept }: ProjectRequirements): ProjectRequirementsType {
  return { ...kept, content: content as RequirementsType };
}
