import type { Actor } from '@allmende/platform-core';
import {
  canChangeLifecycleState,
  changeLifecycleState,
  type LifecycleChangeInput,
  type Project,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ChangeProject } from './change-project.js';

/** Says how far a project has come; ending one takes a reason and a lesson. */
@Injectable()
export class ChangeLifecycleState {
  constructor(@Inject(ChangeProject) private readonly change: ChangeProject) {}

  async run(actor: Actor, id: string, input: LifecycleChangeInput): Promise<Project> {
    return this.change.run(actor, id, {
      isAllowed: canChangeLifecycleState,
      decide: (project, now) => changeLifecycleState(project, input, now),
    });
  }
}
