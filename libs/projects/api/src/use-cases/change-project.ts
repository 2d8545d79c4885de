import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
  found,
} from '@allmende/platform-api';
import type { Actor, Decision } from '@allmende/platform-core';
import type { Project, ProjectChanges } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';
import { KeepVersions } from './keep-versions.js';

/** What makes one command on a project different from another: who may, and what is decided. */
export interface ProjectCommand {
  readonly isAllowed: (actor: Actor, project: Project) => boolean;
  readonly decide: (
    project: Project,
    now: Date,
  ) => Decision<ProjectChanges> | Promise<Decision<ProjectChanges>>;
  /** What else belongs into the same transaction once it is decided. */
  readonly afterwards?: (project: Project, now: Date) => Promise<void>;
  /** Releasing and taking back want a person who proved a moment ago who they are. */
  readonly needsConfirmation?: boolean;
  /** A second person read the entry before it became public. */
  readonly secondPair?: boolean;
}

/** How every command on one existing project runs: lock, ask the policy, decide, save, tell. */
@Injectable()
export class ChangeProject {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(KeepVersions) private readonly versions: KeepVersions,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string, command: ProjectCommand): Promise<Project> {
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, id));
      assertAllowed(command.isAllowed(actor, project), actor);
      const now = this.clock.now();
      if (command.needsConfirmation === true) assertConfirmed(actor, now);
      const { changes, events } = accept(await command.decide(project, now));
      const changed = await this.projects.save(project, changes);
      await this.versions.run(project, changed, now, command.secondPair ?? false);
      await command.afterwards?.(changed, now);
      await this.events.record(actor, events);
      return changed;
    });
  }
}
