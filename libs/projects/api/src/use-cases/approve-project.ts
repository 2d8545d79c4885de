import type { Actor } from '@allmende/platform-core';
import { isSignedIn } from '@allmende/platform-core';
import { type Approval, approveProject, canApproveProject, type Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Approvals } from '../data/approval.repository.js';
import { ChangeProject } from './change-project.js';
import { StepGates } from './step-gates.js';

/** Publishes what somebody else handed in, if the release gate has nothing against the state it is in. */
@Injectable()
export class ApproveProject {
  constructor(
    @Inject(ChangeProject) private readonly change: ChangeProject,
    @Inject(Approvals) private readonly approvals: Approvals,
    @Inject(StepGates) private readonly gates: StepGates,
  ) {}

  async run(actor: Actor, id: string, expectedVersion: number): Promise<Project> {
    let answered: Approval | null = null;
    return this.change.run(actor, id, {
      isAllowed: (who, project) => isSignedIn(who) && canApproveProject(who, project),
      decide: async (project, now) => {
        const decision = approveProject({
          project,
          approval: await this.approvals.waitingUnscoped(project.id),
          accountId: actor.accountId ?? '',
          expectedVersion,
          gate: await this.gates.ofProject(project, {
            ...{ from: null, to: project.state, accountId: actor.accountId },
          }),
          now,
        });
        if (!decision.ok) return decision;
        answered = decision.changes.approval;
        return { ...decision, changes: decision.changes.project };
      },
      afterwards: async () => {
        if (answered !== null) await this.approvals.save(answered);
      },
      needsConfirmation: true,
      secondPair: true,
    });
  }
}
