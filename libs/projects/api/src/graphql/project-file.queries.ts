import { CurrentActor, CurrentRequest, loaderOf, parseInput, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { type Project, type ProjectFile, projectFileInput } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChangeProjectFiles } from '../use-cases/change-project-files.js';
import { ReadProjectFiles } from '../use-cases/read-project-files.js';
import {
  AddProjectFileInputType,
  ProjectFilesPayload,
  ProjectFileType,
  RemoveProjectFileInputType,
} from './project-file.type.js';
import { ProjectType } from './project.type.js';

/** Pictures and documents of solutions. */
@Resolver(() => ProjectType)
export class ProjectFileFields {
  constructor(
    @Inject(ReadProjectFiles) private readonly read: ReadProjectFiles,
    @Inject(ChangeProjectFiles) private readonly change: ChangeProjectFiles,
  ) {}

  @ResolveField(() => [ProjectFileType], {
    description: 'Its pictures and documents in the order in which they came.',
  })
  async files(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<readonly ProjectFileType[]> {
    const fetch = this.read.batch;
    return ((await loaderOf(request, fetch, fetch).load(project.id)) ?? []).map(toFile);
  }

  @Mutation(() => ProjectFilesPayload, {
    description: 'Adds a picture or a document to an entry, after a closer look at its content.',
  })
  async addProjectFile(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AddProjectFileInputType, description: 'The file, and what is said of it.' })
    input: AddProjectFileInputType,
  ): Promise<ProjectFilesPayload> {
    return this.filesOf(await this.change.add(actor, parseInput(projectFileInput, input)));
  }

  @Mutation(() => ProjectFilesPayload, { description: 'Removes a file with its content.' })
  async removeProjectFile(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RemoveProjectFileInputType, description: 'Which file.' })
    { id }: RemoveProjectFileInputType,
  ): Promise<ProjectFilesPayload> {
    return this.filesOf(await this.change.remove(actor, id));
  }

  private async filesOf(projectId: string): Promise<ProjectFilesPayload> {
    const [files = []] = await this.read.batch([projectId]);
    return { files: files.map(toFile), problems: [] };
  }
}

function toFile({ fileId, ...file }: ProjectFile): ProjectFileType {
  return { ...file, url: `/files/${fileId}` };
}
