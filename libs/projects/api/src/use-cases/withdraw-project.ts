import type { Actor } from '@allmende/platform-core';
import { canWithdrawProject, type Project, withdrawProject } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ChangeProject } from './change-project.js';

/** Takes a published entry back; its organisation keeps it. */
@Injectable()
export class WithdrawProject {
  constructor(@Inject(ChangeProject) private readonly change: ChangeProject) {}

  async run(actor: Actor, input: { readonly id: string }): Promise<Project> {
    return this.change.run(actor, input.id, {
      isAllowed: canWithdrawProject,
      decide: withdrawProject,
      needsConfirmation: true,
    });
  }
}
