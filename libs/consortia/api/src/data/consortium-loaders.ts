import { invitationAsOf, type Consortium, type UnnamedInvitation } from '@allmende/consortia-core';
import { organisationById, OrganisationDirectory } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { Clock, inOrderOf, loaderOf, type RequestContext } from '@allmende/platform-api';
import { Projects } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Consortia } from './consortium.repository.js';
import { Invitations } from './invitation.repository.js';
import { type PartnerRow, Partners } from './partner.repository.js';

/** What the fields of a consortium or an invitation need, once per request however many of them are shown. */
@Injectable()
export class ConsortiumLoaders {
  constructor(
    @Inject(Consortia) private readonly consortia: Consortia,
    @Inject(Partners) private readonly members: Partners,
    @Inject(Invitations) private readonly asked: Invitations,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The consortium of an invitation, also for those who are not members; show them its outline only. */
  async consortium(request: RequestContext, id: string): Promise<Consortium | null> {
    const fetch = this.consortia.batchByIdsUnscoped;
    return loaderOf(request, fetch, fetch).load(id);
  }

  /** The members of a consortium, the lead first. */
  async partners(request: RequestContext, consortiumId: string): Promise<readonly PartnerRow[]> {
    const fetch = this.members.batchOfConsortia;
    return (await loaderOf(request, fetch, fetch).load(consortiumId)) ?? [];
  }

  /** The invitations of a consortium that the reader may see, the latest first. */
  async invitations(request: RequestContext, consortium: Consortium): Promise<readonly UnnamedInvitation[]> {
    // Each invitation asks for its consortium again, which is already here.
    const known = this.consortia.batchByIdsUnscoped;
    loaderOf(request, known, known).prime(consortium.id, consortium);
    const fetch = this.asked.batchOfConsortia(request.actor);
    const rows = (await loaderOf(request, this.asked, fetch).load(consortium.id)) ?? [];
    const now = this.clock.now();
    return rows.map((row) => invitationAsOf(row, now));
  }

  /** An organisation by its id. */
  async organisation(request: RequestContext, id: string): Promise<Organisation | null> {
    return organisationById(request, this.organisations, id);
  }

  /** The project a consortium grew from, if it is published and the reader may see it. */
  async project(request: RequestContext, id: string): Promise<Project | null> {
    const fetch = async (ids: readonly string[]) =>
      inOrderOf(ids, await this.projects.findVisible(request.actor, ids), (project) => project.id);
    return loaderOf(request, this, fetch).load(id);
  }
}
