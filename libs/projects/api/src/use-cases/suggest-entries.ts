import { MunicipalityAtlas } from '@allmende/municipalities-api';
import type { MunicipalityEntry } from '@allmende/municipalities-core';
import type { Actor } from '@allmende/platform-core';
import { type DesignFieldKey, suggestFields } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import type { ListedProject, ProjectColumn } from '../data/project-columns.js';
import { FIELD_WORDS } from '../data/search-labels.js';
import { SearchProjects } from './search-projects.js';

/** What is suggested while somebody types: one question to the engine, and what is in memory anyway. */
@Injectable()
export class SuggestEntries {
  constructor(
    @Inject(SearchProjects) private readonly search: SearchProjects,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  /** As the search finds them, so nobody is suggested what they may not see. */
  async projects(
    actor: Actor,
    text: string,
    most: number,
    columns: readonly ProjectColumn[] | null,
  ): Promise<readonly ListedProject[]> {
    const { hits } = await this.search.run(actor, {
      ...{ text, filter: {}, sort: 'relevance', page: { first: most, after: null } },
      ...{ columns, withFacets: false, withHighlights: false },
    });
    return hits.map(({ project }) => project);
  }

  async municipalities(text: string, most: number): Promise<readonly MunicipalityEntry[]> {
    return this.atlas.suggest(text, most);
  }

  fields(text: string, most: number): readonly DesignFieldKey[] {
    return suggestFields(text, FIELD_WORDS, most);
  }
}
