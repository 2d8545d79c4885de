import {
  accept,
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  found,
  keepBoth,
  type SaveOutcome,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  canEditProject,
  type Sustainability,
  EMPTY_SUSTAINABILITY,
  type ProjectSustainability,
  saveSustainability,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectParts } from '../data/project-part.repository.js';
import { Projects } from '../data/project.repository.js';
import { ReferenceTables } from '../data/reference-tables.js';

/** The whole part as it stands on the page, and the version it was written on. */
export interface SaveSustainabilityInput {
  readonly projectId: string;
  readonly expectedVersion: number;
  readonly content: Sustainability;
}

/** Keeps the figures of the sustainability of an entry, as often as the page asks. */
@Injectable()
export class SaveSustainability {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ProjectParts) private readonly parts: ProjectParts,
    @Inject(ReferenceTables) private readonly tables: ReferenceTables,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: SaveSustainabilityInput): Promise<SaveOutcome<ProjectSustainability>> {
    return keepBoth(
      () => this.save(actor, input),
      () => this.kept(input.projectId),
    );
  }

  private async save(actor: Actor, input: SaveSustainabilityInput): Promise<ProjectSustainability> {
    const { projectId, expectedVersion, content } = input;
    const factors = await this.tables.emissionFactors();
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, projectId));
      assertAllowed(canEditProject(actor, project), actor);
      const before = await this.kept(projectId);
      const now = this.clock.now();
      const { changes, events } = accept(
        saveSustainability({ project, before, content, expectedVersion, factors, now }),
      );
      await this.parts.saveSustainability(changes);
      await this.events.record(actor, events);
      return changes;
    });
  }

  private async kept(projectId: string): Promise<ProjectSustainability> {
    const kept = await this.parts.sustainabilityUnscoped(projectId);
    return kept ?? { projectId, content: EMPTY_SUSTAINABILITY, version: 0, savedAt: null };
  }
}
