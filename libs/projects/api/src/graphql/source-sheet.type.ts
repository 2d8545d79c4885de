import { Payload, ProblemType } from '@allmende/platform-api';
import type {
  PersonalContent,
  ReadinessState,
  SourceQuality,
  UpdateRhythm,
  UseRights,
} from '@allmende/projects-core';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  PersonalContentEnum,
  ReadinessStateEnum,
  SourceQualityEnum,
  UpdateRhythmEnum,
  UseRightsEnum,
} from './evidence-enums.js';

const SOURCE = { description: 'One source of data.' };
@ObjectType('SheetSource', SOURCE)
@InputType('SheetSourceInput', SOURCE)
export class SheetSourceType {
  @Field(() => String, { description: 'What the data are.' })
  name!: string;

  @Field(() => String, { description: 'The office that answers for them.' })
  owner!: string;

  @Field(() => String, { description: 'Statute, consent, contract or licence.' })
  legalBasis!: string;

  @Field(() => UseRightsEnum, { nullable: true, description: 'Whether they may be used for this.' })
  rights!: UseRights | null;

  @Field(() => PersonalContentEnum, { nullable: true, description: 'How close they come to a person.' })
  personalData!: PersonalContent | null;

  @Field(() => SourceQualityEnum, { nullable: true, description: 'Whether they are good enough.' })
  quality!: SourceQuality | null;

  @Field(() => String, { description: 'What is known to be missing or wrong.' })
  gaps!: string;

  @Field(() => UpdateRhythmEnum, { nullable: true, description: 'How often new data arrive.' })
  rhythm!: UpdateRhythm | null;

  @Field(() => String, { description: 'Where they are open; empty where they are not.' })
  openDataUrl!: string;
}

const SHEET = { description: 'The data a solution works on.' };
@ObjectType('SourceSheetContent', SHEET)
@InputType('SourceSheetContentInput', SHEET)
export class SourceSheetContentType {
  @Field(() => [SheetSourceType], { description: 'One row each.' })
  sources!: SheetSourceType[];
}

@ObjectType('SourceReadiness', { description: 'Whether one source can carry a pilot.' })
export class SourceReadinessType {
  @Field(() => ReadinessStateEnum, { description: 'How it stands.' })
  state!: ReadinessState;

  @Field(() => [ProblemType], { description: 'What keeps it from being ready.' })
  problems!: ProblemType[];
}

@ObjectType('ProjectSourceSheet', { description: 'The data sheet of a project with its readiness.' })
export class ProjectSourceSheetType {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => Int, { description: 'Grows with every save; 0 while nobody wrote.' })
  version!: number;

  @Field(() => SourceSheetContentType, { description: 'What is written.' })
  content!: SourceSheetContentType;

  @Field(() => ReadinessStateEnum, { description: 'The readiness of the worst source.' })
  state!: ReadinessState;

  @Field(() => [SourceReadinessType], { description: 'One for each source, in their order.' })
  readiness!: SourceReadinessType[];

  @Field(() => [ProblemType], { description: 'Everything that keeps the sheet from being ready.' })
  missing!: ProblemType[];
}

@InputType({ description: 'The whole sheet as it stands on the page.' })
export class SaveSourceSheetInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => Int, { description: 'The version it was written on; 0 for the first save.' })
  expectedVersion!: number;

  @Field(() => SourceSheetContentType, { description: 'What is written.' })
  content!: SourceSheetContentType;
}

@ObjectType({ description: 'What was saved, or what stands there instead.' })
export class SaveSourceSheetPayload extends Payload {
  @Field(() => ProjectSourceSheetType, {
    nullable: true,
    description: 'As it stands now. With `STALE_VERSION`: what somebody else saved meanwhile.',
  })
  sourceSheet?: ProjectSourceSheetType | null;
}
