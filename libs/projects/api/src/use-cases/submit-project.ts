import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import { type Actor, isSignedIn } from '@allmende/platform-core';
import { canSubmitProject, type Project, submitProject } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Approvals } from '../data/approval.repository.js';
import { Projects } from '../data/project.repository.js';
import { SecondPair } from './second-pair.js';

/** Hands an entry to a second pair of eyes in the own organisation. */
@Injectable()
export class SubmitProject {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Approvals) private readonly approvals: Approvals,
    @Inject(SecondPair) private readonly secondPair: SecondPair,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string): Promise<Project> {
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, id));
      assertAllowed(isSignedIn(actor) && canSubmitProject(actor, project), actor);
      const { accountId } = actor;
      const { changes, events } = accept(
        submitProject({
          project,
          waiting: await this.approvals.waitingUnscoped(project.id),
          accountId,
          othersMayApprove: await this.secondPair.othersMayApprove(project, accountId),
          newId: this.clock.newId(),
          now: this.clock.now(),
        }),
      );
      await this.approvals.add(changes);
      await this.events.record(actor, events);
      return project;
    });
  }
}
