import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
  found,
} from '@allmende/platform-api';
import { type Actor, isSignedIn } from '@allmende/platform-core';
import {
  type Approval,
  approveProject,
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
import { KeepVersions } from './keep-versions.js';

interface HandIn {
  readonly project: Project;
  readonly approval: Approval | null;
  readonly accountId: string;
  readonly now: Date;
}

/** What becomes of an entry that was handed in: published, sent back with a reason, or taken back by its author. */
@Injectable()
export class AnswerHandIn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Approvals) private readonly approvals: Approvals,
    @Inject(KeepVersions) private readonly versions: KeepVersions,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async approve(actor: Actor, id: string, expectedVersion: number): Promise<Project> {
    return this.database.transaction(async () => {
      const handIn = await this.load(actor, id, canApproveProject);
      const { project, now } = handIn;
      assertConfirmed(actor, now);
      const { changes, events } = accept(approveProject({ ...handIn, expectedVersion }));
      const published = await this.projects.save(project, changes.project);
      await this.approvals.save(changes.approval);
      await this.versions.run(project, published, now, true);
      await this.events.record(actor, events);
      return published;
    });
  }

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
