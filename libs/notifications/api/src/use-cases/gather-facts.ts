import { ConsortiumDirectory, ReadNotedSuggestion } from '@allmende/consortia-api';
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
    @Inject(ReadNotedSuggestion) private readonly suggestions: ReadNotedSuggestion,
    @Inject(NotedApplications) private readonly applications: NotedApplications,
  ) {}

  async run(event: DomainEvent): Promise<NoticeFacts> {
    const {
      consortiumId,
      applicationId,
      projectId,
      reportId = '',
      suggestionId = '',
      organisationIds,
    } = concernedBy(event);
    const [[consortium = null], application, solution, report, suggestion] = await Promise.all([
      this.consortia.byIdsUnscoped(consortiumId === null ? [] : [consortiumId]),
      applicationId === null ? null : this.applications.byIdUnscoped(applicationId),
      projectId === null ? null : this.projects.findUnscoped(projectId),
      this.reports.findUnscoped(reportId),
      this.suggestions.run(suggestionId),
    ]);
    const ids = [...organisationIds, ...actingIn(solution, consortium, application)];
    const named = await this.organisations.findByIds([...new Set(ids)]);
    return {
      consortium,
      application,
      solution,
      suggestion,
      reporterId: report?.reportedBy ?? null,
      organisationNames: new Map(named.map(({ id, name }) => [id, name])),
    };
  }
}

/** Who shares the solution and who leads the consortium or the application. */
function actingIn(
  solution: NoticeFacts['solution'],
  ...led: readonly (NoticeFacts['consortium'] | NoticeFacts['application'])[]
): readonly string[] {
  return [solution?.organisationId, ...led.map((thing) => thing?.leadOrganisationId)].filter(
    (id) => id != null,
  );
}
