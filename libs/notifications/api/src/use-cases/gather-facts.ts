import { ConsortiumDirectory } from '@allmende/consortia-api';
import { OrganisationDirectory } from '@allmende/identity-api';
import { concernedBy, type NoticeFacts } from '@allmende/notifications-core';
import type { DomainEvent } from '@allmende/platform-core';
import { ErrorReports, Projects } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { NotedApplications } from '../data/noted-application.repository.js';

/** Reads what an event points at, as it is now. For jobs: nobody asks. */
@Injectable()
export class GatherFacts {
  constructor(
    @Inject(ConsortiumDirectory) private readonly consortia: ConsortiumDirectory,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ErrorReports) private readonly reports: ErrorReports,
    @Inject(NotedApplications) private readonly applications: NotedApplications,
  ) {}

  async run(event: DomainEvent): Promise<NoticeFacts> {
    const { consortiumId, applicationId, projectId, reportId = '', organisationIds } = concernedBy(event);
    const [[consortium = null], application, solution, report] = await Promise.all([
      this.consortia.byIdsUnscoped(consortiumId === null ? [] : [consortiumId]),
      applicationId === null ? null : this.applications.byIdUnscoped(applicationId),
      projectId === null ? null : this.projects.findUnscoped(projectId),
      this.reports.findUnscoped(reportId),
    ]);
    const leads = [consortium, application].flatMap((thing) => thing?.leadOrganisationId ?? []);
    const provider = solution?.organisationId ?? [];
    const ids = new Set([...organisationIds, ...leads].concat(provider));
    const named = await this.organisations.findByIds([...ids]);
    return {
      consortium,
      application,
      solution,
      reporterId: report?.reportedBy ?? null,
      organisationNames: new Map(named.map(({ id, name }) => [id, name])),
    };
  }
}
