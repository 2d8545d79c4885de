import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectParts } from '../data/project-part.repository.js';
import { KeepVersions } from './keep-versions.js';
import type { SeedProject } from './seed-projects.js';

/** What belongs to seeded entries besides their row. */
@Injectable()
export class SeedParts {
  constructor(
    @Inject(ProjectParts) private readonly parts: ProjectParts,
    @Inject(KeepVersions) private readonly versions: KeepVersions,
  ) {}

  async run(seeds: readonly SeedProject[], added: readonly Project[]): Promise<void> {
    const seedOf = new Map(seeds.map((seed) => [seed.key, seed]));
    const read = new Set(added.filter(({ key }) => seedOf.get(key)?.secondPair === true));
    await this.versions.keepFirst([...read], true);
    await this.versions.keepFirst(
      added.filter((project) => !read.has(project)),
      false,
    );
    for (const { id, key, updatedAt } of added) {
      for (const { kind, content } of seedOf.get(key)?.parts ?? []) {
        await this.parts.save(kind, { projectId: id, content, version: 1, savedAt: updatedAt });
      }
    }
  }
}
