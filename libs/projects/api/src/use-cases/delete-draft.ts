import {
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
  Files,
  found,
  ProblemsError,
} from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { canDeleteDraft, PROJECT_EVENTS, projectEvent } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';
import { ProjectFiles } from '../data/project-file.repository.js';

/** Throws a draft away. What was published once can only be withdrawn, so that its address never leads nowhere. */
@Injectable()
export class DeleteDraft {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ProjectFiles) private readonly projectFiles: ProjectFiles,
    @Inject(Files) private readonly files: Files,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: { readonly id: string }): Promise<string> {
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, input.id));
      assertAllowed(canDeleteDraft(actor, project), actor);
      assertConfirmed(actor, this.clock.now());
      if (project.status !== 'draft') {
        throw new ProblemsError([problem('NOT_A_DRAFT', 'status', { status: project.status })]);
      }
      const files = await this.projectFiles.ofProjectUnscoped(project.id);
      await this.projects.remove(project.id);
      for (const { fileId } of files) await this.files.remove(fileId);
      await this.events.record(actor, [projectEvent(PROJECT_EVENTS.draftDeleted, project)]);
      return project.id;
    });
  }
}
