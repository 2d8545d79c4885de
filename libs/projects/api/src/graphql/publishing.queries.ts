import { Clock, CurrentActor, CurrentRequest, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { isStale, type Project, publishingAbilities, reviewDue } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { GraphQLISODateTime, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ListHandIns } from '../use-cases/list-hand-ins.js';
import { PublishingLoader } from '../use-cases/publishing-loader.js';
import { ProjectType } from './project.type.js';
import { HandInToAnswerType, ProjectPublishingType } from './publishing.type.js';

/** How an entry gets public and stays right. */
@Resolver(() => ProjectType)
export class ProjectPublishingQueries {
  constructor(
    @Inject(PublishingLoader) private readonly loader: PublishingLoader,
    @Inject(ListHandIns) private readonly handIns: ListHandIns,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Query(() => [HandInToAnswerType], {
    description: 'Entries that others handed in and that I may approve or send back, the oldest first.',
  })
  async handInsToAnswer(@CurrentActor() actor: Actor): Promise<readonly HandInToAnswerType[]> {
    return this.handIns.run(actor);
  }

  @ResolveField(() => ProjectPublishingType, {
    nullable: true,
    description: 'The way to publication; null for readers who have no part in it.',
  })
  async publishing(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<ProjectPublishingType | null> {
    if (!this.loader.takesPart(actor, project)) return null;
    const approval = await this.loader.newestHandIn(request, project.id);
    const approvers = await this.loader.approvers(request, project);
    const othersMayApprove = approvers.some((id) => id !== actor.accountId);
    const waiting = approval?.status === 'waiting' ? approval : null;
    return {
      approval: approval && { ...approval, byViewer: approval.handedInBy === actor.accountId },
      othersMayApprove,
      viewerCan: publishingAbilities(actor, project, { waiting, othersMayApprove }),
    };
  }

  @ResolveField(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when the content counts as looked after; null while it is not public.',
  })
  async reviewDue(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<Date | null> {
    return reviewDue(project, await this.loader.review(request, project.id));
  }

  @ResolveField(() => Boolean, {
    description: 'Whether nobody has said for twelve months that the content is still right.',
  })
  async stale(@Parent() project: Project, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return isStale(project, await this.loader.review(request, project.id), this.clock.now());
  }
}
