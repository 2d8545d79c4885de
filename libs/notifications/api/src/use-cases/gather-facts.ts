import { ConsortiumDirectory } from '@allmende/consortia-api';
import { OrganisationDirectory } from '@allmende/identity-api';
import { concernedBy, type NoticeFacts } from '@allmende/notifications-core';
import type { DomainEvent } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { NotedApplications } from '../data/noted-application.repository.js';

/** Reads what an event points at, as it is now. For jobs: nobody asks. */
@Injectable()
export class GatherFacts {
  constructor(
    @Inject(ConsortiumDirectory) private readonly consortia: ConsortiumDirectory,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(NotedApplications) private readonly applications: NotedApplications,
  ) {}

  async run(event: DomainEvent): Promise<NoticeFacts> {
    const { consortiumId, applicationId, organisationIds } = concernedBy(event);
    const [[consortium = null], application] = await Promise.all([
      this.consortia.byIdsUnscoped(consortiumId === null ? [] : [consortiumId]),
      applicationId === null ? null : this.applications.byIdUnscoped(applicationId),
    ]);
    const leads = [consortium, application].flatMap((thing) => thing?.leadOrganisationId ?? []);
    const named = await this.organisations.findByIds([...new Set([...organisationIds, ...leads])]);
    return {
      consortium,
      application,
      organisationNames: new Map(named.map(({ id, name }) => [id, name])),
    };
  }
}
