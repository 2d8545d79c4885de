import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor, Problem } from '@allmende/platform-core';
import { canEditProject, type Project, type ProjectDraftInput, saveDraft } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';
import { KeepVersions } from './keep-versions.js';

/** What was typed since `expectedVersion`. */
export interface SaveProjectDraftInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly draft: ProjectDraftInput;
}

/** Either saved, or somebody else was faster: then `project` is what stands there now and nothing was overwritten. */
export interface SaveOutcome {
  readonly saved: boolean;
  readonly project: Project;
  readonly problems: readonly Problem[];
}

/** Keeps what somebody writes, as often as the form asks. */
@Injectable()
export class SaveProjectDraft {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(KeepVersions) private readonly versions: KeepVersions,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { id, expectedVersion, draft }: SaveProjectDraftInput): Promise<SaveOutcome> {
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, id));
      assertAllowed(canEditProject(actor, project), actor);
      const now = this.clock.now();
      const decision = saveDraft({ project, input: draft, expectedVersion, now });
      if (!decision.ok && decision.problems.some(({ code }) => code === 'STALE_VERSION')) {
        return { saved: false, project, problems: decision.problems };
      }
      const { changes, events } = accept(decision);
      const saved = await this.projects.save(project, changes);
      await this.versions.run(project, saved, now);
      await this.events.record(actor, events);
      return { saved: true, project: saved, problems: [] };
    });
  }
}
