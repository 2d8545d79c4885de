import { Clock, Database, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { draftFromTemplate, type Project, REQUIREMENTS_PART } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectParts } from '../data/project-part.repository.js';
import { Projects } from '../data/project.repository.js';
import { CreateProject, type CreateProjectInput } from './create-project.js';
import { KeepLineage } from './keep-lineage.js';

/** Opens a draft, empty or with what another entry says; where that one is public, the draft names it as its origin. */
@Injectable()
export class BeginProject {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ProjectParts) private readonly parts: ProjectParts,
    @Inject(CreateProject) private readonly create: CreateProject,
    @Inject(KeepLineage) private readonly lineage: KeepLineage,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: CreateProjectInput, templateKey: string | null): Promise<Project> {
    if (templateKey === null) return this.create.run(actor, input);
    return this.database.transaction(async () => {
      const template = found(await this.projects.findByKey(actor, templateKey));
      const draft = draftFromTemplate(template, input.draft);
      const project = await this.create.run(actor, { ...input, draft });
      await this.takeRequirements(template.id, project.id);
      if (template.status === 'published') {
        const link = { childId: project.id, parentId: template.id, kind: 'based_on', changes: '' } as const;
        await this.lineage.set(actor, link);
      }
      return project;
    });
  }

  /** What a solution needs is the same elsewhere; what was proven or measured is not. */
  private async takeRequirements(fromId: string, projectId: string): Promise<void> {
    const kept = await this.parts.unscoped(REQUIREMENTS_PART, fromId);
    if (kept === null) return;
    const { content } = kept;
    await this.parts.save(REQUIREMENTS_PART, { projectId, content, version: 1, savedAt: this.clock.now() });
  }
}
