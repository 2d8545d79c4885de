import {
  decodeCursor,
  encodeCursor,
  type Highlight,
  ProblemsError,
  Search,
  type SearchFilter,
  type SearchOutcome,
  type SearchPlace,
} from '@allmende/platform-api';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import { type Actor, type PageRequest, problem } from '@allmende/platform-core';
import {
  normaliseQuery,
  type ProjectFilter,
  type ProjectSort,
  SEARCH_LIMITS,
  type SearchNear,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { PROJECT_SEARCH_INDEX } from '../data/project.search-index.js';
import type { ListedProject, ProjectColumn } from '../data/project-columns.js';
import { Projects } from '../data/project.repository.js';

/** What is searched for; text and filter may be empty. */
export interface SearchProjectsInput {
  readonly text: string;
  readonly filter: ProjectFilter;
  readonly sort: ProjectSort;
  /** A place the register does not know, or has no point for, narrows and orders nothing. */
  readonly near?: SearchNear | null;
  readonly page: PageRequest;
  /** What to read of each project; everything when left out. */
  readonly columns?: readonly ProjectColumn[] | null;
  readonly withFacets: boolean;
  readonly withHighlights: boolean;
}

/** A project that was found and where. */
export interface FoundProject {
  readonly project: ListedProject;
  readonly highlights: Readonly<Record<string, readonly Highlight[]>>;
}

/** One page of results with what surrounds them. */
export interface ProjectSearchPage {
  readonly hits: readonly FoundProject[];
  /** Estimated by the engine, so never a promise. */
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly facets: SearchOutcome['facets'];
  readonly engine: SearchOutcome['engine'];
  readonly degraded: boolean;
  /** True when more is there but paging ends here. */
  readonly depthReached: boolean;
}

const SORTS: Readonly<Record<ProjectSort, { by: string; direction: 'asc' | 'desc' } | null>> = {
  relevance: null,
  newest: { by: 'publishedAt', direction: 'desc' },
  reuse: { by: 'reuses', direction: 'desc' },
  nearest: null,
  title: { by: 'titleOrder', direction: 'asc' },
};

/**
 * Asks the search engine for ids and highlights and reads the rows under the actor's rights: an index that lags behind
 * can hide a project, but never show one.
 */
@Injectable()
export class SearchProjects {
  constructor(
    @Inject(Search) private readonly search: Search,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  async run(actor: Actor, input: SearchProjectsInput): Promise<ProjectSearchPage> {
    const { filter, sort, page } = input;
    const asked = normaliseQuery(input.text);
    const offset = offsetOf(page.after);
    const near = await this.placeOf(input);
    const limit = Math.min(page.first, SEARCH_LIMITS.depth - offset);
    const answer = await this.search.search(PROJECT_SEARCH_INDEX, {
      text: asked,
      audiences: actor.audiences,
      filters: toFilters(filter),
      countFacets: input.withFacets ? PROJECT_SEARCH_INDEX.facets : [],
      sort: orderOf(asked, sort),
      near,
      offset,
      limit,
      highlight: input.withHighlights ? ['title', 'summary'] : [],
    });
    const ids = answer.hits.map((hit) => hit.id);
    const visible = new Map(
      (await this.projects.findVisibleColumns(actor, ids, input.columns ?? null)).map((project) => [
        project.id,
        project,
      ]),
    );
    const hits = answer.hits.flatMap(({ id, highlights }) => {
      const project = visible.get(id);
      return project === undefined ? [] : [{ project, highlights }];
    });
    const end = offset + answer.hits.length;
    const isMore = answer.hits.length > 0 && end < answer.total;
    const { total, facets, engine, degraded } = answer;
    const hasNextPage = isMore && end < SEARCH_LIMITS.depth;
    return {
      hits,
      total,
      facets,
      engine,
      degraded,
      hasNextPage,
      endCursor: answer.hits.length === 0 ? null : encodeCursor([end]),
      depthReached: isMore && !hasNextPage,
    };
  }

  private async placeOf({ near, sort }: SearchProjectsInput): Promise<SearchPlace | null> {
    if (near == null) return null;
    const entry = await this.atlas.byAgs(near.ags);
    if (entry?.lat == null || entry.lon === null) return null;
    return { lat: entry.lat, lon: entry.lon, km: near.km, nearestFirst: sort === 'nearest' };
  }
}

/** Without words nothing is relevant, and distances are for the engine: the newest first. */
function orderOf(text: string, sort: ProjectSort) {
  return SORTS[text === '' && (sort === 'relevance' || sort === 'nearest') ? 'newest' : sort];
}

function toFilters(filter: ProjectFilter): SearchFilter[] {
  return Object.entries(filter).flatMap(([facet, anyOf]) =>
    anyOf == null || anyOf.length === 0 ? [] : [{ facet, anyOf }],
  );
}

function offsetOf(cursor: string | null): number {
  if (cursor === null) return 0;
  const [offset] = decodeCursor(cursor);
  const fits =
    typeof offset === 'number' && Number.isInteger(offset) && offset > 0 && offset < SEARCH_LIMITS.depth;
  if (!fits) throw new ProblemsError([problem('CURSOR_INVALID', 'after')]);
  return offset;
}
