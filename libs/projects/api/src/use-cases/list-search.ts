import { MunicipalityAtlas } from '@allmende/municipalities-api';
import { CONFIG, type Config } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import {
  type AskedSearch,
  askedParameters,
  chosenFacets,
  projectFilterInput,
  SEARCH_LIMITS,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { LISTED_COLUMNS, type ListedEntry, type ListFrame } from '../documents/listed-entry.js';
import { writeSearchFeed } from '../documents/write-search-feed.js';
import { writeSearchTable } from '../documents/write-search-table.js';
import { type FoundProject, SearchProjects } from './search-projects.js';

const PAGE = 100;
const FEED = 50;

/**
 * The results of any search as a feed and as a table. Both hold what everybody may see and nothing else, whoever asks: a feed
 * is fetched by machines without a session, and a file is passed on.
 */
@Injectable()
export class ListSearch {
  constructor(
    @Inject(SearchProjects) private readonly search: SearchProjects,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  /** The latest, whatever order the address asks for: readers of feeds expect news. */
  async feed(asked: AskedSearch): Promise<string> {
    const latest = { ...asked, sort: 'newest' } as const;
    return writeSearchFeed(this.frameOf(asked), await this.entries(latest, FEED));
  }

  /** As many as a search shows page by page. */
  async table(asked: AskedSearch): Promise<string> {
    return writeSearchTable(this.frameOf(asked), await this.entries(asked, SEARCH_LIMITS.depth));
  }

  private async entries(asked: AskedSearch, most: number): Promise<readonly ListedEntry[]> {
    const found: FoundProject[] = [];
    for (let after: string | null = null; ;) {
      const page = await this.search.run(ANONYMOUS, {
        ...{ text: asked.text, sort: asked.sort, columns: LISTED_COLUMNS },
        filter: projectFilterInput.parse(chosenFacets(asked)),
        near: asked.ags === null ? null : { ags: asked.ags, km: asked.km },
        page: { first: Math.min(PAGE, most - found.length), after },
        ...{ withFacets: false, withHighlights: false },
      });
      found.push(...page.hits);
      after = page.endCursor;
      if (!page.hasNextPage || found.length >= most) break;
    }
    const table = await this.atlas.current();
    return found.flatMap(({ project }) => {
      const municipality = table.byAgs(project.ags);
      return municipality === undefined ? [] : [{ project, municipality }];
    });
  }

  private frameOf(asked: AskedSearch): ListFrame {
    const parameters = askedParameters(asked);
    return {
      site: this.config.PUBLIC_URL.replace(/\/+$/, ''),
      query: parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
      text: asked.text,
      narrowed: parameters.some(([name]) => name !== 'q' && name !== 'sortierung'),
    };
  }
}
