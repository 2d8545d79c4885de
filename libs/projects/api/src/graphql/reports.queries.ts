import { Clock, CurrentActor, CurrentRequest, loaderOf, RequestContext } from '@allmende/platform-api';
import { type Actor, isSignedIn } from '@allmende/platform-core';
import {
  canAnswerReports,
  canReadReports,
  type ErrorReport,
  isOverdue,
  type Project,
} from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadReports } from '../use-cases/read-reports.js';
import { ProjectType } from './project.type.js';
import { toReportType } from './report-view.js';
import { ErrorReportCountsType, ErrorReportOnDeskType, ErrorReportType } from './reports.type.js';

/** What readers say is wrong in an entry: for its owners, for editors, and for each reporter the own reports. */
@Resolver(() => ProjectType)
export class ProjectReports {
  constructor(
    @Inject(ReadReports) private readonly read: ReadReports,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Query(() => [ErrorReportOnDeskType], {
    description: 'Reports that I have to answer; for editors also those that wait too long anywhere.',
  })
  async errorReportsToAnswer(@CurrentActor() actor: Actor): Promise<ErrorReportOnDeskType[]> {
    const now = this.clock.now();
    return (await this.read.desk(actor)).map(({ report, project }) => ({
      report: toReportType(report, actor, now),
      project,
    }));
  }

  @ResolveField(() => [ErrorReportType], {
    description:
      'What was reported, at most 100, those that wait first: all for owners and editors, for others their own.',
  })
  async errorReports(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<ErrorReportType[]> {
    const now = this.clock.now();
    const visible = this.read.visible(actor, project, await this.all(actor, project, request));
    return visible.map((report) => toReportType(report, actor, now));
  }

  @ResolveField(() => ErrorReportCountsType, {
    nullable: true,
    description: 'How many reports wait; null for everybody but owners and editors.',
  })
  async errorReportCounts(
    @Parent() project: Project,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<ErrorReportCountsType | null> {
    if (!canReadReports(actor, project)) return null;
    const now = this.clock.now();
    const open = (await this.all(actor, project, request)).filter(({ status }) => status === 'open');
    return {
      open: open.length,
      overdue: open.filter((report) => isOverdue(report, now)).length,
      viewerMayAnswer: canAnswerReports(actor, project),
    };
  }

  private async all(actor: Actor, { id }: Project, request: RequestContext): Promise<readonly ErrorReport[]> {
    if (!isSignedIn(actor)) return [];
    const fetch = this.read.batchUnscoped;
    return (await loaderOf(request, fetch, fetch).load(id)) ?? [];
  }
}
