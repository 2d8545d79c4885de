import { gatedUseAudiences, standingOf } from '@allmende/gate-core';
import { Database } from '@allmende/platform-api';
import { ListReuses, Projects } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { GatedUses } from '../data/gated-use.repository.js';

/** Keeps what is said about uses as open as the entry and the reuses they belong to. */
@Injectable()
export class AlignUseAudiences {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ListReuses) private readonly reuses: ListReuses,
    @Inject(GatedUses) private readonly uses: GatedUses,
  ) {}

  async run(projectId: string): Promise<void> {
    await this.database.transaction(async () => {
      const project = await this.projects.loadForUpdateUnscoped(projectId);
      if (project === null) return;
      const stages = await this.reuses.stagesUnscoped(projectId);
      for (const { id, organisationId, audiences } of await this.uses.ofProjectUnscoped(projectId)) {
        const stage = stages.find((reuse) => reuse.organisationId === organisationId)?.stage ?? null;
        const now = gatedUseAudiences(organisationId, standingOf(project, organisationId, stage));
        if (now.join() !== audiences.join()) await this.uses.setAudiences(id, now);
      }
    });
  }
}
