import { CurrentActor, CurrentRequest, loaderOf, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { canEditProject, type LinkCheck, type Project } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CheckLinks } from '../use-cases/check-links.js';
import { BrokenLinkType } from './link-checks.type.js';
import { ProjectType } from './project.type.js';

/** Which links of an entry lead nowhere: for those who can mend them. */
@Resolver(() => ProjectType)
export class ProjectLinkChecks {
  private readonly fetch = (ids: readonly string[]) => this.links.brokenOf(ids);

  constructor(@Inject(CheckLinks) private readonly links: CheckLinks) {}

  @ResolveField(() => [BrokenLinkType], {
    description: 'Links that lead nowhere; empty for readers who cannot write the entry.',
  })
  async brokenLinks(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<readonly LinkCheck[]> {
    if (!canEditProject(actor, project)) return [];
    return (await loaderOf(request, this.fetch, this.fetch).load(project.id)) ?? [];
  }
}
