import { canSeeWorkspace, type Consortium } from '@allmende/consortia-core';
import { organisationById, OrganisationDirectory } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { inOrderOf, loaderOf, type RequestContext } from '@allmende/platform-api';
import { Projects } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Consortia } from './consortium.repository.js';

/** What the fields of needs and suggestions need, once per request however many of them are shown. */
@Injectable()
export class NeedLoaders {
  constructor(
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(Projects) private readonly published: Projects,
    @Inject(Consortia) private readonly consortia: Consortia,
  ) {}

  async organisation(request: RequestContext, id: string): Promise<Organisation | null> {
    return organisationById(request, this.organisations, id);
  }

  /** A published solution that the reader may see. */
  async project(request: RequestContext, id: string): Promise<Project | null> {
    const fetch = async (ids: readonly string[]) =>
      inOrderOf(ids, await this.published.findVisible(request.actor, ids), (project) => project.id);
    return loaderOf(request, this, fetch).load(id);
  }

  /** Several at once, in their order; those that are not there are left out. */
  async projects(request: RequestContext, ids: readonly string[]): Promise<readonly Project[]> {
    const found = await Promise.all(ids.map((id) => this.project(request, id)));
    return found.filter((project) => project !== null);
  }

  /** A consortium of the reader; null for everybody else's. */
  async consortium(request: RequestContext, id: string): Promise<Consortium | null> {
    const fetch = this.consortia.batchByIdsUnscoped;
    const consortium = await loaderOf(request, fetch, fetch).load(id);
    return consortium !== null && canSeeWorkspace(request.actor, consortium) ? consortium : null;
  }
}
