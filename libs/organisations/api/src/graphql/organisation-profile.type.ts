import type {
  Availability,
  ItOperation,
  LocalRole,
  OrganisationProfile,
  ProfileReaders,
} from '@allmende/organisations-core';
import { Payload } from '@allmende/platform-api';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AvailabilityEnum, ItOperationEnum, LocalRoleEnum, ProfileReadersEnum } from './profile-enums.js';

const PROCEDURE = { description: 'A specialist procedure (Fachverfahren) of an office.' };
@ObjectType('ProcedureHeld', PROCEDURE)
@InputType('ProcedureHeldInput', PROCEDURE)
export class ProcedureHeldType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => AvailabilityEnum, { description: 'Whether it is in use.' })
  availability!: Availability;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has an open interface; null is unknown.' })
  hasInterface!: boolean | null;
}

const HELD_DATA = { description: 'Data of an office.' };
@ObjectType('AssetHeld', HELD_DATA)
@InputType('AssetHeldInput', HELD_DATA)
export class AssetHeldType {
  @Field(() => String, { description: 'What they are called.' })
  name!: string;

  @Field(() => AvailabilityEnum, { description: 'Whether they are there.' })
  availability!: Availability;
}

const ROLE = { description: 'Whether somebody in an office fills a role.' };
@ObjectType('RoleHeld', ROLE)
@InputType('RoleHeldInput', ROLE)
export class RoleHeldType {
  @Field(() => LocalRoleEnum, { description: 'Which role.' })
  role!: LocalRole;

  @Field(() => AvailabilityEnum, { description: 'Whether somebody does.' })
  availability!: Availability;
}

const OPERATION = { description: 'Whether software of an office may run there.' };
@ObjectType('OperationHeld', OPERATION)
@InputType('OperationHeldInput', OPERATION)
export class OperationHeldType {
  @Field(() => ItOperationEnum, { description: 'Where.' })
  operation!: ItOperation;

  @Field(() => AvailabilityEnum, { description: 'Whether it may.' })
  availability!: Availability;
}

const CONTENT = { description: 'What an office says about itself; what is left out is unknown.' };
@ObjectType('OrganisationProfileContent', CONTENT)
@InputType('OrganisationProfileContentInput', CONTENT)
export class OrganisationProfileContentType {
  @Field(() => ProfileReadersEnum, { description: 'Who else reads it.' })
  readers!: ProfileReaders;

  @Field(() => String, { description: 'The communal IT provider; empty while not told.' })
  itProvider!: string;

  @Field(() => [OperationHeldType], { description: 'Where software may run.' })
  operations!: OperationHeldType[];

  @Field(() => [ProcedureHeldType], { description: 'Specialist procedures.' })
  procedures!: ProcedureHeldType[];

  @Field(() => [AssetHeldType], { description: 'Data.' })
  data!: AssetHeldType[];

  @Field(() => [RoleHeldType], { description: 'Roles and skills.' })
  roles!: RoleHeldType[];

  @Field(() => Int, { nullable: true, description: 'Person-days a year for something new.' })
  capacityDays!: number | null;
}

@ObjectType('OrganisationProfile', { description: 'What the office of a municipality says about itself.' })
export class OrganisationProfileType {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;

  @Field(() => Int, { description: 'Grows by one with every save; 0 before the first.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The state of what is said.' })
  savedAt!: Date | null;

  @Field(() => OrganisationProfileContentType, { description: 'As written.' })
  content!: OrganisationProfileContentType;
}

@InputType({ description: 'The whole profile as it stands on the page.' })
export class SaveOrganisationProfileInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;

  @Field(() => Int, { description: 'The version it was written on; 0 for the first save.' })
  expectedVersion!: number;

  @Field(() => OrganisationProfileContentType, { description: 'What is said.' })
  content!: OrganisationProfileContentType;
}

@ObjectType({ description: 'What was saved, or what stands there instead.' })
export class SaveOrganisationProfilePayload extends Payload {
  @Field(() => OrganisationProfileType, {
    nullable: true,
    description: 'As it stands now. With `STALE_VERSION`: what somebody else saved meanwhile.',
  })
  profile?: OrganisationProfileType | null;
}

export function toProfileType({
  organisationId,
  version,
  savedAt,
  content,
}: OrganisationProfile): OrganisationProfileType {
  return { organisationId, version, savedAt, content: content as OrganisationProfileContentType };
}
