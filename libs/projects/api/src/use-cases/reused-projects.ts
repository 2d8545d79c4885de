import type { Actor } from '@allmende/platform-core';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';
import { reusedProject } from '../data/reused-project-loader.js';

/** The solutions that reuses are of. */
@Injectable()
export class ReusedProjects {
  constructor(@Inject(Projects) private readonly projects: Projects) {}

  /** Null for one that was withdrawn and that the actor cannot see. */
  async one(request: object, actor: Actor, id: string): Promise<Project | null> {
    return reusedProject(request, actor, this.projects, id);
  }
}
