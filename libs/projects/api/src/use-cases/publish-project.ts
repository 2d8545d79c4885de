import type { Actor } from '@allmende/platform-core';
import { canPublishProject, type Project, publishProject } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ChangeProject } from './change-project.js';

/** Makes a complete entry readable for everybody. */
@Injectable()
export class PublishProject {
  constructor(@Inject(ChangeProject) private readonly change: ChangeProject) {}

  async run(actor: Actor, input: { readonly id: string }): Promise<Project> {
    return this.change.run(actor, input.id, {
      isAllowed: canPublishProject,
      decide: publishProject,
      needsConfirmation: true,
    });
  }
}
