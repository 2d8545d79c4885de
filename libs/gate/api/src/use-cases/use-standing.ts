import { canReadEvidence, standingOf, type UseKey, type UserStanding } from '@allmende/gate-core';
import { found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { ListReuses, Projects } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Dossiers, type OpenDossier } from './dossiers.js';

/** A use while its entry is locked. */
export interface LockedUse {
  readonly standing: UserStanding;
  readonly dossier: OpenDossier;
}

/** Knows how an organisation stands to a solution, once the entry is locked. */
@Injectable()
export class UseStanding {
  constructor(
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ListReuses) private readonly reuses: ListReuses,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
  ) {}

  /** Locks the entry, so that whatever changes about its uses follows each other. */
  async lock(actor: Actor, use: UseKey): Promise<() => Promise<LockedUse>> {
    const { projectId, organisationId } = use;
    const project = await this.lockEntry(actor, use);
    return async () => {
      const stages = await this.reuses.stagesUnscoped(projectId);
      const stage = stages.find((reuse) => reuse.organisationId === organisationId)?.stage ?? null;
      return {
        standing: standingOf(project, organisationId, stage),
        dossier: await this.dossiers.unscoped(use),
      };
    };
  }

  /** The entry of a use that may be worked on; whoever uses it already goes on when the solution was withdrawn. */
  async lockEntry(actor: Actor, { projectId, organisationId }: UseKey): Promise<Project> {
    const visible = await this.projects.loadForUpdate(actor, projectId);
    if (visible !== null || !canReadEvidence(actor, organisationId)) return found(visible);
    const stages = await this.reuses.stagesUnscoped(projectId);
    const isUsed = stages.some((reuse) => reuse.organisationId === organisationId);
    return found(isUsed ? await this.projects.loadForUpdateUnscoped(projectId) : null);
  }
}
