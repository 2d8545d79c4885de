import type { Actor } from '@allmende/platform-core';
import {
  canApproveProject,
  canPublishProject,
  closed,
  type Project,
  publishAlone,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Approvals } from '../data/approval.repository.js';
import { ChangeProject } from './change-project.js';
import { SecondPair } from './second-pair.js';
import { StepGates } from './step-gates.js';

/** Makes a complete entry readable for everybody while nobody else in its organisation may approve it. */
@Injectable()
export class PublishProject {
  constructor(
    @Inject(ChangeProject) private readonly change: ChangeProject,
    @Inject(Approvals) private readonly approvals: Approvals,
    @Inject(SecondPair) private readonly secondPair: SecondPair,
    @Inject(StepGates) private readonly gates: StepGates,
  ) {}

  async run(actor: Actor, input: { readonly id: string }): Promise<Project> {
    const { accountId } = actor;
    return this.change.run(actor, input.id, {
      isAllowed: canPublishProject,
      decide: async (project, now) => {
        const othersMayApprove = await this.secondPair.othersMayApprove(project, accountId);
        const gate = await this.gates.ofProject(project, { from: null, to: project.state, accountId });
        const waiting = await this.approvals.waitingUnscoped(project.id);
        const answersHandIn =
          waiting !== null && waiting.handedInBy !== accountId && canApproveProject(actor, project);
        return publishAlone(project, { othersMayApprove, answersHandIn, gate, now });
      },
      afterwards: (project, now) => this.close(project, accountId, now),
      needsConfirmation: true,
    });
  }

  /** Whoever could have approved has left: the hand-in has nobody to wait for any more. */
  private async close({ id }: Project, accountId: string | null, now: Date): Promise<void> {
    const waiting = await this.approvals.waitingUnscoped(id);
    if (waiting !== null && accountId !== null)
      await this.approvals.save(closed(waiting, 'taken_back', { accountId, now }));
  }
}
