import { CurrentRequest, loaderOf, pageRequest, RequestContext, toConnection } from '@allmende/platform-api';
import type { Project, ProjectContent } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadVersions } from '../use-cases/read-versions.js';
import { ProjectType } from './project.type.js';
import { PublishedVersionConnection, PublishedVersionType, VersionContentType } from './version.type.js';

const FIRST = { type: () => Int, defaultValue: 20, description: 'Page size, 1 to 100.' };
const AFTER = { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' };

/** What an entry said in public at which time. Whoever may see the entry may see its past. */
@Resolver(() => ProjectType)
export class ProjectVersions {
  constructor(@Inject(ReadVersions) private readonly read: ReadVersions) {}

  @ResolveField(() => PublishedVersionType, {
    nullable: true,
    description: 'The newest version; null for what was never public.',
  })
  async newestVersion(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<PublishedVersionType | null> {
    const fetch = this.read.batchHeads;
    return loaderOf(request, fetch, fetch).load(project.id);
  }

  @ResolveField(() => PublishedVersionConnection, { description: 'All versions, the newest first.' })
  async versions(
    @Parent() project: Project,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null,
  ) {
    return toConnection(await this.read.page(project.id, pageRequest(first, after)), (version) => version);
  }

  @ResolveField(() => VersionContentType, {
    nullable: true,
    description: 'What it said in one version; null when there is none of that number.',
  })
  async versionContent(
    @Parent() project: Project,
    @Args('number', { type: () => Int, description: 'Which version.' }) number: number,
  ): Promise<ProjectContent | null> {
    return this.read.contentOf({ projectId: project.id, number });
  }
}
