import { Payload } from '@allmende/platform-api';
import {
  FILE_LICENCES,
  type FileLicence,
  PROJECT_FILE_KINDS,
  type ProjectFileKind,
} from '@allmende/projects-core';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from './registered-enum.js';

// Enum values of GraphQL hold no dashes and dots, so the identifiers of SPDX go as they are, in a string.
export const ProjectFileKindEnum = enumOf(
  'ProjectFileKind',
  'A picture is shown on the page, a document is offered there.',
  PROJECT_FILE_KINDS,
);
const LICENCES = FILE_LICENCES.join(', ');

@ObjectType('ProjectFile', { description: 'A picture or a document of a solution.' })
export class ProjectFileType {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => ProjectFileKindEnum, { description: 'Picture or document.' })
  kind!: ProjectFileKind;

  @Field(() => String, { description: 'What stands under the picture, or what the document is called.' })
  title!: string;

  @Field(() => String, {
    description: 'What the picture shows, for those who do not see it; empty for documents.',
  })
  alt!: string;

  @Field(() => String, { description: `Under which terms it may be used on: ${LICENCES}.` })
  licence!: FileLicence;

  @Field(() => Int, { nullable: true, description: 'Width of the picture in pixels.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Height of the picture in pixels.' })
  height!: number | null;

  @Field(() => String, { description: 'Where its content is, from the root of the site.' })
  url!: string;
}

@InputType('AddProjectFileInput', { description: 'A file that was brought in, and what is said of it.' })
export class AddProjectFileInputType {
  @Field(() => ID, { description: 'The entry.' })
  projectId!: string;

  @Field(() => ID, { description: 'The file, brought in for the purpose `publication`.' })
  fileId!: string;

  @Field(() => String, { description: 'At most 120 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What a picture shows; at most 300 characters.' })
  alt?: string | null;

  @Field(() => String, { description: `One of ${LICENCES}.` })
  licence!: string;
}

@InputType('RemoveProjectFileInput', { description: 'Which file of a solution.' })
export class RemoveProjectFileInputType {
  @Field(() => ID, { description: 'Which file.' })
  id!: string;
}

@ObjectType('ProjectFilesPayload', { description: 'The files of the entry after the step.' })
export class ProjectFilesPayload extends Payload {
  @Field(() => [ProjectFileType], { nullable: true, description: 'Null when there are problems.' })
  files?: readonly ProjectFileType[] | null;
}
