import { MunicipalityAtlas } from '@allmende/municipalities-api';
import { accept, assertAllowed, Clock, Database, DomainEvents, ProblemsError } from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import {
  canCreateProject,
  createProject,
  type Project,
  type ProjectDraftInput,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';
import { toProjectMunicipality } from './project-municipality.js';

/** For which organisation, and for which municipality where the organisation is not one itself. */
export interface CreateProjectInput {
  readonly organisationId: string;
  readonly ags: string | null;
  readonly draft: ProjectDraftInput;
}

/** Opens a draft that only its organisation sees. */
@Injectable()
export class CreateProject {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { organisationId, ags, draft }: CreateProjectInput): Promise<Project> {
    assertAllowed(canCreateProject(actor, organisationId), actor);
    const municipality = await this.atlas.byAgs(agsFor(actor, organisationId, ags));
    const { changes, events } = accept(
      createProject({
        id: this.clock.newId(),
        now: this.clock.now(),
        municipality: toProjectMunicipality(municipality),
        organisationId,
        input: draft,
      }),
    );
    await this.database.transaction(async () => {
      await this.projects.add(changes);
      await this.events.record(actor, events);
    });
    return changes;
  }
}

/** A municipality writes for itself alone; districts, associations and the like name the one they write for. */
function agsFor(actor: Actor, organisationId: string, asked: string | null): string {
  const membership = actor.memberships.find((candidate) => candidate.organisationId === organisationId);
  const own = membership?.ags ?? null;
  if (own !== null && asked !== null && asked !== own) {
    throw new ProblemsError([problem('MUNICIPALITY_NOT_OWN', 'ags', { ags: asked, own })]);
  }
  const ags = own ?? asked;
  if (ags === null) throw new ProblemsError([problem('MUNICIPALITY_MISSING', 'ags')]);
  return ags;
}
