import { MunicipalityAtlas } from '@allmende/municipalities-api';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS, type DomainEvent } from '@allmende/platform-core';
import {
  createProject,
  type PartKind,
  type Project,
  type ProjectDraftInput,
  publishProject,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';
import { toProjectMunicipality } from './project-municipality.js';
import { SeedParts } from './seed-parts.js';

/** A part and what stands in it. */
export interface SeedPart {
  readonly kind: PartKind<object>;
  readonly content: object;
}

/** A project to be put into place as if its organisation had written it. */
export interface SeedProject {
  readonly key: string;
  readonly organisationId: string;
  readonly ags: string;
  readonly content: ProjectDraftInput;
  readonly publish: boolean;
  /** Parts with a page of their own that it begins with. */
  readonly parts?: readonly SeedPart[];
  /** Whether a second person read it before; no if left out. */
  readonly secondPair?: boolean;
  /** When it was written; now if left out. */
  readonly writtenAt?: Date;
}

/** Fills a demo region, a test or a bench. Keeps the rules of content, asks no policy, and has no mutation. */
@Injectable()
export class SeedProjects {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(SeedParts) private readonly parts: SeedParts,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Adds those whose key is new, all or none, and returns them; what is there already is left as it is. */
  async run(seeds: readonly SeedProject[]): Promise<readonly Project[]> {
    return this.database.transaction(async () => {
      const known = await this.projects.findByKeysUnscoped(seeds.map((seed) => seed.key));
      const keys = new Set(known.map((project) => project.key));
      const added: Project[] = [];
      const happened: DomainEvent[] = [];
      for (const seed of seeds.filter((candidate) => !keys.has(candidate.key))) {
        const { project, events } = await this.toProject(seed);
        added.push(project);
        happened.push(...events);
      }
      if (added.length > 0) await this.projects.addAll(added);
      await this.parts.run(seeds, added);
      await this.events.record(ANONYMOUS, happened);
      return added;
    });
  }

  private async toProject(seed: SeedProject): Promise<{ project: Project; events: readonly DomainEvent[] }> {
    const now = seed.writtenAt ?? this.clock.now();
    const created = accept(
      createProject({
        id: this.clock.newId(),
        now,
        municipality: toProjectMunicipality(await this.atlas.byAgs(seed.ags)),
        organisationId: seed.organisationId,
        input: seed.content,
      }),
    );
    const draft = { ...created.changes, key: seed.key };
    if (!seed.publish) return { project: draft, events: created.events };
    const published = accept(publishProject(draft, { now, gate: [] }));
    return {
      project: { ...draft, ...published.changes, key: seed.key },
      events: [...created.events, ...published.events],
    };
  }
}
