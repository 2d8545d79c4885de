import { standingOf, type UseKey, type UserStanding } from '@allmende/gate-core';
import { found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { ListReuses, Projects } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';

/** Knows how an organisation stands to a solution, once the entry is locked. */
@Injectable()
export class UseStanding {
  constructor(
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ListReuses) private readonly reuses: ListReuses,
  ) {}

  /** Locks the entry, so that whatever changes about its uses follows each other. */
  async lock(actor: Actor, { projectId, organisationId }: UseKey): Promise<() => Promise<UserStanding>> {
    const project = found(await this.projects.loadForUpdate(actor, projectId));
    return async () => {
      const stages = await this.reuses.stagesUnscoped(projectId);
      const stage = stages.find((reuse) => reuse.organisationId === organisationId)?.stage ?? null;
      return standingOf(project, organisationId, stage);
    };
  }
}
