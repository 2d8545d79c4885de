import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import { type Actor, isSignedIn } from '@allmende/platform-core';
import {
  type Approval,
  canApproveProject,
  canSubmitProject,
  type Project,
  type SendBackInput,
  sendBackProject,
  takeBackProject,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Approvals } from '../data/approval.repository.js';
import { Projects } from '../data/project.repository.js';

interface HandIn {
  readonly project: Project;
  readonly approval: Approval | null;
  readonly accountId: string;
  readonly now: Date;
}

/** An entry that was handed in goes back: with the approver's reason, or to its author who wants it back. */
@Injectable()
export class AnswerHandIn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Approvals) private readonly approvals: Approvals,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async sendBack(actor: Actor, { id, reason }: SendBackInput): Promise<Project> {
    return this.database.transaction(async () => {
      const handIn = await this.load(actor, id, canApproveProject);
      const { changes, events } = accept(sendBackProject({ ...handIn, reason }));
      await this.approvals.save(changes);
      await this.events.record(actor, events);
      return handIn.project;
    });
  }

  async takeBack(actor: Actor, id: string): Promise<Project> {
    return this.database.transaction(async () => {
      const handIn = await this.load(actor, id, canSubmitProject);
      const { changes, events } = accept(takeBackProject(handIn));
      await this.approvals.save(changes);
      await this.events.record(actor, events);
      return handIn.project;
    });
  }

  private async load(
    actor: Actor,
    id: string,
    isAllowed: (actor: Actor, project: Project) => boolean,
  ): Promise<HandIn> {
    const project = found(await this.projects.loadForUpdate(actor, id));
    assertAllowed(isSignedIn(actor) && isAllowed(actor, project), actor);
    const approval = await this.approvals.waitingUnscoped(project.id);
    return { project, approval, accountId: actor.accountId, now: this.clock.now() };
  }
}
