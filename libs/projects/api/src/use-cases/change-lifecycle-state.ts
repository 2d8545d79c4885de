import type { Actor } from '@allmende/platform-core';
import {
  canChangeLifecycleState,
  changeLifecycleState,
  type LifecycleChangeInput,
  type Project,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { EvidencePartsLoader } from '../data/evidence-parts-loader.js';
import { ChangeProject } from './change-project.js';
import { StepGates } from './step-gates.js';

/** Says how far a project has come; a step takes its evidence, ending one also a reason and a lesson. */
@Injectable()
export class ChangeLifecycleState {
  constructor(
    @Inject(ChangeProject) private readonly change: ChangeProject,
    @Inject(EvidencePartsLoader) private readonly parts: EvidencePartsLoader,
    @Inject(StepGates) private readonly gates: StepGates,
  ) {}

  async run(actor: Actor, id: string, input: LifecycleChangeInput): Promise<Project> {
    return this.change.run(actor, id, {
      isAllowed: canChangeLifecycleState,
      decide: async (project, now) => {
        const parts = await this.parts.unscoped(project.id);
        const move = { from: project.state, to: input.to, accountId: actor.accountId };
        const gate = await this.gates.ofProject(project, move);
        return changeLifecycleState({ project, input, parts, gate, now });
      },
    });
  }
}
