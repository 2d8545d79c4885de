import { Clock } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import {
  type Deployment,
  type Project,
  type ReuseStep,
  type ReuseSummary,
  reuseSummary,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Deployments, type ListedDeployment } from '../data/deployment.repository.js';

/** Reads who uses what: sums for everybody, names for those who may see them. */
@Injectable()
export class ListReuses {
  constructor(
    @Inject(Deployments) private readonly deployments: Deployments,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** For a loader: what all reuses of each solution add up to. */
  async summariesOf(
    projects: readonly Pick<Project, 'id' | 'ags' | 'state'>[],
  ): Promise<readonly ReuseSummary[]> {
    const facts = await this.deployments.factsUnscoped(projects.map(({ id }) => id));
    const now = this.clock.now();
    return projects.map((project) =>
      reuseSummary(
        project,
        facts.filter(({ projectId }) => projectId === project.id),
        now,
      ),
    );
  }

  async ofProject(actor: Actor, projectId: string, page: PageRequest): Promise<Page<ListedDeployment>> {
    return this.deployments.page(actor, 'project', [projectId], page);
  }

  /** How far each adopter is, whoever asks. */
  async stagesUnscoped(projectId: string): Promise<readonly Pick<Deployment, 'organisationId' | 'stage'>[]> {
    return this.deployments.stagesUnscoped(projectId);
  }

  /** What the actor's organisations use of others. */
  async ofOwnOrganisations(actor: Actor, page: PageRequest): Promise<Page<ListedDeployment>> {
    return this.deployments.page(actor, 'organisation', ownIds(actor), page);
  }

  /** For a loader: what happened to each reuse, as far as the actor may know it. */
  async historiesOf(actor: Actor, ids: readonly string[]): Promise<readonly (readonly ReuseStep[])[]> {
    const steps = await this.deployments.stepsOf(actor, ids);
    return ids.map((id) => steps.filter(({ deploymentId }) => deploymentId === id));
  }

  /** For a loader: what the actor's organisations have said of each solution. */
  async ownOf(actor: Actor, projectIds: readonly string[]): Promise<readonly (readonly Deployment[])[]> {
    const own = await this.deployments.ofAdopters(actor, projectIds, ownIds(actor));
    return projectIds.map((id) => own.filter(({ projectId }) => projectId === id));
  }
}

function ownIds(actor: Actor): readonly string[] {
  return [...new Set(actor.memberships.map(({ organisationId }) => organisationId))];
}
