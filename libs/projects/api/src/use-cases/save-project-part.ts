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
  type KeptPart,
  type PartKind,
  type ReferenceRows,
  savePart,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectParts } from '../data/project-part.repository.js';
import { Projects } from '../data/project.repository.js';
import { ReferenceTables } from '../data/reference-tables.js';

/** The whole part as it stands on the page, and the version it was written on. */
export interface SaveProjectPartInput<Content> {
  readonly projectId: string;
  readonly expectedVersion: number;
  readonly content: Content;
}

const NO_ROWS: ReferenceRows = { rates: [], factors: [] };

/** Keeps one part of an entry, as often as its page asks. */
@Injectable()
export class SaveProjectPart {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ProjectParts) private readonly parts: ProjectParts,
    @Inject(ReferenceTables) private readonly tables: ReferenceTables,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run<Content extends object>(
    actor: Actor,
    kind: PartKind<Content>,
    input: SaveProjectPartInput<Content>,
  ): Promise<SaveOutcome<KeptPart<Content>>> {
    return keepBoth(
      () => this.save(actor, kind, input),
      () => this.kept(kind, input.projectId),
    );
  }

  private async save<Content extends object>(
    actor: Actor,
    kind: PartKind<Content>,
    { projectId, expectedVersion, content }: SaveProjectPartInput<Content>,
  ): Promise<KeptPart<Content>> {
    const rows = kind.unknownReferences === undefined ? NO_ROWS : await this.referenceRows();
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, projectId));
      assertAllowed(canEditProject(actor, project), actor);
      const before = await this.kept(kind, projectId);
      const now = this.clock.now();
      const { changes, events } = accept(
        savePart({ kind, project, before, content, expectedVersion, rows, now }),
      );
      await this.parts.save(kind, changes);
      await this.events.record(actor, events);
      return changes;
    });
  }

  private async kept<Content extends object>(
    kind: PartKind<Content>,
    projectId: string,
  ): Promise<KeptPart<Content>> {
    const kept = await this.parts.unscoped(kind, projectId);
    return kept ?? { projectId, content: kind.empty, version: 0, savedAt: null };
  }

  private async referenceRows(): Promise<ReferenceRows> {
    return { rates: await this.tables.discountRates(), factors: await this.tables.emissionFactors() };
  }
}
