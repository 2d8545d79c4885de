import type { Actor } from '@allmende/platform-core';
import { Projects } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

/** One column: what was asked for and what is there. */
export interface ComparedProject {
  readonly key: string;
  /** Null alike for what never was, what was withdrawn and what the actor may not see. */
  readonly project: Project | null;
}

/** Several published solutions side by side, each once, in the order asked for. */
@Injectable()
export class CompareProjects {
  constructor(@Inject(Projects) private readonly projects: Projects) {}

  async run(actor: Actor, keys: readonly string[]): Promise<readonly ComparedProject[]> {
    const asked = [...new Set(keys)];
    const visible = await this.projects.findVisibleByKeys(actor, asked);
    const byKey = new Map(visible.map((project) => [project.key, project]));
    return asked.map((key) => ({ key, project: byKey.get(key) ?? null }));
  }
}
