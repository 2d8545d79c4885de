import { type Comparable, type Similar, similarTo } from '@allmende/discovery-core';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import type { Actor } from '@allmende/platform-core';
import { partKey, ProjectParts, SearchProjects } from '@allmende/projects-api';
import { type Project, SOURCE_SHEET_PART, type SourceSheet } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

const CANDIDATES = 30;
const NARROW_NOTHING = {};

/** A similar solution that the actor may see. */
export interface FoundSimilar extends Similar {
  readonly project: Project;
}

/**
 * Published solutions with much in common. The search names the candidates under the actor's rights, so that a draft of
 * others is never among them; the rule of the core decides and gives the reasons.
 */
@Injectable()
export class FindSimilar {
  constructor(
    @Inject(SearchProjects) private readonly search: SearchProjects,
    @Inject(ProjectParts) private readonly parts: ProjectParts,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  async run(actor: Actor, project: Project): Promise<readonly FoundSimilar[]> {
    const { title, primaryField } = project;
    const [byWords, byField] = await Promise.all([
      title === '' ? [] : this.find(actor, title, NARROW_NOTHING),
      primaryField === null ? [] : this.find(actor, '', { field: [primaryField] }),
    ]);
    const words = new Set(byWords.map(({ id }) => id));
    const byId = new Map([...byWords, ...byField].map((found) => [found.id, found]));
    const all = [project, ...byId.values()];
    const sheets = await this.parts.batchUnscoped(
      all.map(({ id }) => partKey({ part: SOURCE_SHEET_PART.part, projectId: id })),
    );
    const [own, ...others] = await Promise.all(
      all.map(async (each, at): Promise<Comparable> => {
        const sheet = sheets[at]?.content as SourceSheet | undefined;
        return {
          id: each.id,
          fields: [each.primaryField, ...each.secondaryFields].filter((field) => field !== null),
          kind: each.solutionType,
          clusters: each.actionClusters,
          sources: sheet?.sources.map(({ name }) => name) ?? [],
          sizeClass: (await this.atlas.byAgs(each.ags))?.sizeClass ?? null,
          isFoundByWords: words.has(each.id),
        };
      }),
    );
    if (own === undefined) return [];
    return similarTo(own, others).flatMap((similar) => {
      const found = byId.get(similar.id);
      return found === undefined ? [] : [{ ...similar, project: found }];
    });
  }

  private async find(
    actor: Actor,
    text: string,
    filter: Parameters<SearchProjects['run']>[1]['filter'],
  ): Promise<readonly Project[]> {
    const page = await this.search.run(actor, {
      ...{ text, filter, sort: 'relevance', columns: null, withFacets: false, withHighlights: false },
      page: { first: CANDIDATES, after: null },
    });
    return page.hits.map(({ project }) => project as Project);
  }
}
