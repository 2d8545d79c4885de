import { createHash } from 'node:crypto';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import { Clock, PostgresSearchEngine, Search, type SearchDocument } from '@allmende/platform-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { PROJECT_SEARCH_INDEX, toSearchDocument } from '../data/project.search-index.js';
import { ProjectLists } from '../data/project-lists.js';
import { SearchFacts } from '../data/search-facts.js';

const BATCH = 500;

/** What had to be mended. */
export interface Alignment {
  readonly written: number;
  readonly removed: number;
  /** True when Meilisearch got a new index. */
  readonly rebuilt: boolean;
}

/**
 * Makes the search know exactly the published projects, as they are described today: called when a worker starts, and
 * after a restore. Nothing is written when nothing differs, and searches go on all the while.
 */
@Injectable()
export class AlignProjectIndex {
  constructor(
    @Inject(ProjectLists) private readonly lists: ProjectLists,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(PostgresSearchEngine) private readonly stored: PostgresSearchEngine,
    @Inject(Search) private readonly search: Search,
    @Inject(SearchFacts) private readonly facts: SearchFacts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(force = false): Promise<Alignment> {
    const surplus = new Map<string, string>();
    for await (const documents of this.stored.documents(PROJECT_SEARCH_INDEX)) {
      for (const document of documents) surplus.set(document.id, fingerprintOf(document));
    }
    let written = 0;
    for await (const documents of this.documents()) {
      const changed = documents.filter((document) => surplus.get(document.id) !== fingerprintOf(document));
      for (const document of documents) surplus.delete(document.id);
      if (changed.length > 0) await this.stored.upsert(PROJECT_SEARCH_INDEX, changed);
      written += changed.length;
    }
    const gone = [...surplus.keys()];
    if (gone.length > 0) await this.stored.remove(PROJECT_SEARCH_INDEX, gone);
    const isMended = written + gone.length > 0;
    const rebuilt = await this.search.align(
      PROJECT_SEARCH_INDEX,
      force || isMended || (await this.differs()),
    );
    return { written, removed: gone.length, rebuilt };
  }

  /** Looks whether Meilisearch still has an index of this release with as many entries, and rebuilds it if not. */
  async check(): Promise<boolean> {
    return this.search.align(PROJECT_SEARCH_INDEX);
  }

  /** As many entries need not be the same entries. */
  private async differs(): Promise<boolean> {
    const { missing, surplus } = await this.search.compare(PROJECT_SEARCH_INDEX);
    return missing.length + surplus.length > 0;
  }

  private async *documents(): AsyncGenerator<SearchDocument[]> {
    for (let after: string | null = null; ;) {
      const projects: readonly Project[] = await this.lists.publishedUnscoped(after, BATCH);
      const last = projects[projects.length - 1];
      if (last === undefined) return;
      after = last.id;
      const ids = projects.map(({ id }) => id);
      const facts = await this.facts.ofUnscoped(ids, this.clock.now());
      const found = await Promise.all(
        projects.map(async (project) => ({ project, municipality: await this.atlas.byAgs(project.ags) })),
      );
      yield found.flatMap(({ project, municipality }, at) =>
        municipality === null ? [] : [toSearchDocument(project, municipality, facts[at])],
      );
    }
  }
}

/** The same for the same content, in whatever order the database hands back the keys of its JSON. */
function fingerprintOf({ audiences, texts, fold, facets, sort }: SearchDocument): string {
  const sorted = [texts, facets, sort].map((part) =>
    Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return createHash('sha256')
    .update(JSON.stringify([audiences, fold, sorted]))
    .digest('base64');
}
