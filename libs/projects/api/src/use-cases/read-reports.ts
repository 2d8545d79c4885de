import { Clock } from '@allmende/platform-api';
import { type Actor, hasNetworkRole } from '@allmende/platform-core';
import {
  canAnswerReports,
  canReadReports,
  type ErrorReport,
  isReporter,
  overdueBefore,
  type Project,
  WRITING_ROLES,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ErrorReports } from '../data/error-report.repository.js';
import { Projects } from '../data/project.repository.js';

const DESK = 50;

/** A report with the entry it is about. */
export interface ReportOnDesk {
  readonly report: ErrorReport;
  readonly project: Project;
}

/** Who sees which reports: owners and editors all of an entry, readers with an account their own. */
@Injectable()
export class ReadReports {
  constructor(
    @Inject(ErrorReports) private readonly reports: ErrorReports,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** For a loader: all reports of each entry. */
  readonly batchUnscoped = async (ids: readonly string[]): Promise<readonly (readonly ErrorReport[])[]> =>
    this.reports.ofProjectsUnscoped(ids);

  /** Of all reports of an entry those that this reader may see. */
  visible(actor: Actor, project: Project, all: readonly ErrorReport[]): readonly ErrorReport[] {
    return canReadReports(actor, project) ? all : all.filter((report) => isReporter(actor, report));
  }

  /** What the reader has to answer, and for editors also what waits too long anywhere. */
  async desk(actor: Actor): Promise<readonly ReportOnDesk[]> {
    const writing = actor.memberships.filter(({ role }) => WRITING_ROLES.includes(role));
    const organisationIds = [...new Set(writing.map(({ organisationId }) => organisationId))];
    const isEditor = hasNetworkRole(actor, 'editor');
    if (organisationIds.length === 0 && !isEditor) return [];
    const editorsOverdueBefore = isEditor ? overdueBefore(this.clock.now()) : null;
    const open = await this.reports.openUnscoped({ organisationIds, editorsOverdueBefore }, DESK);
    const projects = await this.projects.findVisible(
      actor,
      open.map(({ projectId }) => projectId),
    );
    return open.flatMap((report) => {
      const project = projects.find(({ id }) => id === report.projectId);
      const isHis = project !== undefined && (isEditor || canAnswerReports(actor, project));
      return isHis ? [{ report, project }] : [];
    });
  }
}
