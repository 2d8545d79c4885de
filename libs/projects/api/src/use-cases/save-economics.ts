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
  type EconomicAssessment,
  EMPTY_ASSESSMENT,
  type ProjectEconomics,
  saveEconomics,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectParts } from '../data/project-part.repository.js';
import { Projects } from '../data/project.repository.js';
import { ReferenceTables } from '../data/reference-tables.js';

/** The whole part as it stands on the page, and the version it was written on. */
export interface SaveEconomicsInput {
  readonly projectId: string;
  readonly expectedVersion: number;
  readonly assessment: EconomicAssessment;
}

/** Keeps the figures of the economics of an entry, as often as the page asks. */
@Injectable()
export class SaveEconomics {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ProjectParts) private readonly parts: ProjectParts,
    @Inject(ReferenceTables) private readonly tables: ReferenceTables,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: SaveEconomicsInput): Promise<SaveOutcome<ProjectEconomics>> {
    return keepBoth(
      () => this.save(actor, input),
      () => this.kept(input.projectId),
    );
  }

  private async save(actor: Actor, input: SaveEconomicsInput): Promise<ProjectEconomics> {
    const { projectId, expectedVersion, assessment } = input;
    const rates = await this.tables.discountRates();
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, projectId));
      assertAllowed(canEditProject(actor, project), actor);
      const before = await this.kept(projectId);
      const now = this.clock.now();
      const { changes, events } = accept(
        saveEconomics({ project, before, assessment, expectedVersion, rates, now }),
      );
      await this.parts.saveEconomics(changes);
      await this.events.record(actor, events);
      return changes;
    });
  }

  private async kept(projectId: string): Promise<ProjectEconomics> {
    const kept = await this.parts.economicsUnscoped(projectId);
    return kept ?? { projectId, assessment: EMPTY_ASSESSMENT, version: 0, savedAt: null };
  }
}
