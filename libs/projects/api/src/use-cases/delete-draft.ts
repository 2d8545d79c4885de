import {
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
  found,
  ProblemsError,
} from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { canEditProject, PROJECT_EVENTS, projectEvent } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';

/** Throws a draft away. What was published once can only be withdrawn, so that its address never leads nowhere. */
@Injectable()
export class DeleteDraft {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: { readonly id: string }): Promise<string> {
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, input.id));
      assertAllowed(canEditProject(actor, project), actor);
      assertConfirmed(actor, this.clock.now());
      if (project.status !== 'draft') {
        throw new ProblemsError([problem('NOT_A_DRAFT', 'status', { status: project.status })]);
      }
      await this.projects.remove(project.id);
      await this.events.record(actor, [projectEvent(PROJECT_EVENTS.draftDeleted, project)]);
      return project.id;
    });
  }
}
