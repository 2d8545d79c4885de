import { Clock } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { areActualsDue, canEditProject, ECONOMICS_PART, type Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectParts } from '../data/project-part.repository.js';
import { Projects } from '../data/project.repository.js';

/** Lists the entries of the actor's organisations whose actual figures are asked for: twelve months have passed. */
@Injectable()
export class ListActualsDue {
  constructor(
    @Inject(ProjectParts) private readonly parts: ProjectParts,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<readonly Project[]> {
    const own = [...new Set(actor.memberships.map(({ organisationId }) => organisationId))];
    if (own.length === 0) return [];
    const today = this.clock.now().toISOString().slice(0, 10);
    const begun = await this.parts.ofOrganisationsUnscoped(ECONOMICS_PART, own);
    const due = begun.filter(({ content }) => areActualsDue(content, today));
    const projects = await this.projects.findVisible(
      actor,
      due.map(({ projectId }) => projectId),
    );
    return projects.filter((project) => canEditProject(actor, project));
  }
}
