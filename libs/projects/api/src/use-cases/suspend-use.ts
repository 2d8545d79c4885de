import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  type FallBack,
  fallBackProject,
  fallBackReuse,
  ownerIdsOf,
  type Project,
  reuseSteps,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Deployments } from '../data/deployment.repository.js';
import { Projects } from '../data/project.repository.js';
import { KeepVersions } from './keep-versions.js';

/** Which use loses what it had, and how far it goes back. */
export interface LostRelease {
  readonly projectId: string;
  readonly organisationId: string;
  readonly to: FallBack;
}

/** Takes a use out of operation that may no longer run. Asks no policy: whoever calls it has found that a rule says so. */
@Injectable()
export class SuspendUse {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Deployments) private readonly deployments: Deployments,
    @Inject(KeepVersions) private readonly versions: KeepVersions,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers whether anything changed; `actor` is who or what the trail names. */
  async run(actor: Actor, { projectId, organisationId, to }: LostRelease): Promise<boolean> {
    return this.database.transaction(async () => {
      const project = await this.projects.loadForUpdateUnscoped(projectId);
      if (project === null) return false;
      return project.organisationId === organisationId
        ? this.fallProject(actor, project, to)
        : this.fallReuse(actor, project, { projectId, organisationId, to });
    });
  }

  private async fallProject(actor: Actor, project: Project, to: FallBack): Promise<boolean> {
    const now = this.clock.now();
    const { changes, events } = accept(fallBackProject(project, to, now));
    if (changes === null) return false;
    const changed = await this.projects.save(project, changes);
    await this.versions.run(project, changed, now);
    await this.events.record(actor, events);
    return true;
  }

  private async fallReuse(actor: Actor, project: Project, lost: LostRelease): Promise<boolean> {
    const deployment = await this.deployments.ofAdopterForUpdate(lost.projectId, lost.organisationId);
    if (deployment === null) return false;
    const now = this.clock.now();
    const falling = { deployment, ownerIds: ownerIdsOf(project), to: lost.to, now };
    const { changes, events } = accept(fallBackReuse(falling));
    if (changes === null) return false;
    await this.deployments.save(
      deployment.id,
      changes,
      reuseSteps({ ...deployment, ...changes }, events, now),
    );
    await this.events.record(actor, events);
    return true;
  }
}
