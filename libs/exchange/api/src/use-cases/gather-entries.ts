import {
  completedDetails,
  type ExchangeDetails,
  type ExchangeEntry,
  NO_PROOF,
  type Proof,
} from '@allmende/exchange-core';
import { OrganisationDirectory } from '@allmende/identity-api';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import { CONFIG, type Config, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { ListReuses } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectDetails } from '../data/project-details.repository.js';
import { ReadProofs } from './read-proofs.js';

/** An entry with what was typed for other registers, and the version of that. */
export interface GatheredEntry {
  readonly entry: ExchangeEntry;
  readonly said: ExchangeDetails;
  readonly detailsVersion: number;
}

/** Puts together what exports are made from: the same number of statements, however many entries. */
@Injectable()
export class GatherEntries {
  constructor(
    @Inject(ProjectDetails) private readonly details: ProjectDetails,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(ListReuses) private readonly reuses: ListReuses,
    @Inject(ReadProofs) private readonly proofs: ReadProofs,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  /** The site without a trailing slash. */
  get site(): string {
    return this.config.PUBLIC_URL.replace(/\/+$/, '');
  }

  async of(actor: Actor, projects: readonly Project[]): Promise<readonly GatheredEntry[]> {
    if (projects.length === 0) return [];
    const organisationIds = projects.flatMap(({ organisationId: id }) => (id === null ? [] : [id]));
    const [details, organisations, reuses, proofs, table] = await Promise.all([
      this.details.ofUnscoped(projects.map(({ id }) => id)),
      this.organisations.findByIds([...new Set(organisationIds)]),
      this.reuses.summariesOf(projects),
      this.proofs.of(actor, projects),
      this.atlas.current(),
    ]);
    return projects.map((project, index) => {
      const kept = found(details[index]);
      const proof: Proof = proofs[index] ?? NO_PROOF;
      const municipality = found(table.byAgs(project.ags));
      const organisation = organisations.find(({ id }) => id === project.organisationId);
      const entry: ExchangeEntry = {
        project,
        details: completedDetails(kept.details, proof),
        proof,
        municipality: { ags: project.ags, name: municipality.name, land: municipality.land.name },
        organisation: organisation === undefined ? null : { id: organisation.id, name: organisation.name },
        operating: reuses[index]?.operatingMunicipalities ?? 0,
        address: `${this.site}/loesungen/${project.key}`,
      };
      return { entry, said: kept.details, detailsVersion: kept.version };
    });
  }

  async one(actor: Actor, project: Project): Promise<GatheredEntry> {
    return found((await this.of(actor, [project]))[0]);
  }
}
