import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import { type Actor, isSignedIn } from '@allmende/platform-core';
import {
  addProjectFile,
  canEditProject,
  PROJECT_EVENTS,
  projectEvent,
  type ProjectFileInput,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';
import { ProjectFiles } from '../data/project-file.repository.js';
import { LookIntoFiles } from './look-into-files.js';

/** Pictures and documents of an entry: added after a closer look at their content, and removed. */
@Injectable()
export class ChangeProjectFiles {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ProjectFiles) private readonly projectFiles: ProjectFiles,
    @Inject(LookIntoFiles) private readonly look: LookIntoFiles,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers the id of the entry. */
  async add(actor: Actor, input: ProjectFileInput): Promise<string> {
    const visible = found(await this.projects.find(actor, input.projectId));
    assertAllowed(isSignedIn(actor) && canEditProject(actor, visible), actor);
    // Pictures are made small before the transaction: it would hold its locks meanwhile.
    const { fileId, kind, size } = await this.look.run(actor, input);
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, input.projectId));
      assertAllowed(canEditProject(actor, project), actor);
      const { changes, events } = accept(
        addProjectFile({
          project,
          present: await this.projectFiles.ofProjectUnscoped(project.id),
          kind,
          input: { ...input, fileId },
          newId: this.clock.newId(),
          size,
          now: this.clock.now(),
        }),
      );
      const { organisationId } = project;
      const to = organisationId === null ? {} : { organisationId };
      await this.look.files.attach(fileId, actor, project.audiences, { ...to, purpose: 'publication' });
      await this.projectFiles.add(changes);
      await this.events.record(actor, events);
      return project.id;
    });
  }

  /** Answers the id of the entry. */
  async remove(actor: Actor, id: string): Promise<string> {
    return this.database.transaction(async () => {
      const file = found(await this.projectFiles.findUnscoped(id));
      const project = found(await this.projects.loadForUpdate(actor, file.projectId));
      assertAllowed(canEditProject(actor, project), actor);
      await this.projectFiles.remove(id);
      await this.look.files.remove(file.fileId);
      await this.events.record(actor, [projectEvent(PROJECT_EVENTS.fileRemoved, project)]);
      return project.id;
    });
  }
}
