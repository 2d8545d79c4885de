import { MunicipalityAtlas } from '@allmende/municipalities-api';
import type { MunicipalityEntry } from '@allmende/municipalities-core';
import { Clock, Search } from '@allmende/platform-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { PROJECT_SEARCH_INDEX, toSearchDocument } from '../data/project.search-index.js';
import { Projects } from '../data/project.repository.js';
import { NO_SEARCH_FACTS, SearchFacts } from '../data/search-facts.js';

/** Brings the index to what the database says of one project, however often and in whatever order it is asked. */
@Injectable()
export class IndexProject {
  constructor(
    @Inject(Projects) private readonly projects: Projects,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(Search) private readonly search: Search,
    @Inject(SearchFacts) private readonly facts: SearchFacts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(id: string): Promise<void> {
    let project = await this.projects.findUnscoped(id);
    for (;;) {
      await this.bring(id, project);
      // Two workers may have read different versions; whoever wrote last must have written the latest.
      const now = await this.projects.findUnscoped(id);
      if (now?.version === project?.version) return;
      project = now;
    }
  }

  private async bring(id: string, project: Project | null): Promise<void> {
    if (project === null || project.status !== 'published')
      return this.search.remove(PROJECT_SEARCH_INDEX, [id]);
    const municipality = await this.municipalityOf(project.ags);
    const [facts = NO_SEARCH_FACTS] = await this.facts.ofUnscoped([id], this.clock.now());
    return this.search.upsert(PROJECT_SEARCH_INDEX, [toSearchDocument(project, municipality, facts)]);
  }

  /** The atlas is looked up anew once: the municipality may have been loaded a moment ago. Else the job tries again. */
  private async municipalityOf(ags: string): Promise<MunicipalityEntry> {
    const known = await this.atlas.byAgs(ags);
    if (known !== null) return known;
    this.atlas.forget();
    const found = await this.atlas.byAgs(ags);
    if (found === null) throw new Error(`The register knows no municipality ${ags}`);
    return found;
  }
}
