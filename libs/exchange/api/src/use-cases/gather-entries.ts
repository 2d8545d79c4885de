import type { ExchangeEntry } from '@allmende/exchange-core';
import { OrganisationDirectory } from '@allmende/identity-api';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import { CONFIG, type Config, found } from '@allmende/platform-api';
import { ListReuses } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectDetails } from '../data/project-details.repository.js';

/** An entry with the version of its answers for other registers. */
export interface GatheredEntry {
  readonly entry: ExchangeEntry;
  readonly detailsVersion: number;
}

/** Puts together what exports are made from: three statements, however many entries. */
@Injectable()
export class GatherEntries {
  constructor(
    @Inject(ProjectDetails) private readonly details: ProjectDetails,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(ListReuses) private readonly reuses: ListReuses,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  /** The site without a trailing slash. */
  get site(): string {
    return this.config.PUBLIC_URL.replace(/\/+$/, '');
  }

  async of(projects: readonly Project[]): Promise<readonly GatheredEntry[]> {
    if (projects.length === 0) return [];
    const organisationIds = projects.flatMap(({ organisationId: id }) => (id === null ? [] : [id]));
    const [details, organisations, reuses, table] = await Promise.all([
      this.details.ofUnscoped(projects.map(({ id }) => id)),
      this.organisations.findByIds([...new Set(organisationIds)]),
      this.reuses.summariesOf(projects),
      this.atlas.current(),
    ]);
    return projects.map((project, index) => {
      const kept = found(details[index]);
      const municipality = found(table.byAgs(project.ags));
      const organisation = organisations.find(({ id }) => id === project.organisationId);
      const entry: ExchangeEntry = {
        project,
        details: kept.details,
        municipality: { ags: project.ags, name: municipality.name, land: municipality.land.name },
        organisation: organisation === undefined ? null : { id: organisation.id, name: organisation.name },
        operating: reuses[index]?.operatingMunicipalities ?? 0,
        address: `${this.site}/loesungen/${project.key}`,
      };
      return { entry, detailsVersion: kept.version };
    });
  }

  async one(project: Project): Promise<GatheredEntry> {
    return found((await this.of([project]))[0]);
  }
}
