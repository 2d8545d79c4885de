import { type Highlight, PageInfo } from '@allmende/platform-api';
import type { Project } from '@allmende/projects-core';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ProjectSearchPage } from '../use-cases/search-projects.js';
import { ProjectType } from './project.type.js';

export const SearchEngineEnum = { meilisearch: 'meilisearch', postgres: 'postgres' } as const;
registerEnumType(SearchEngineEnum, { name: 'SearchEngineName', description: 'Who answered a search.' });

@ObjectType('HighlightPiece', { description: 'A piece of a text and whether it matched; plain text.' })
export class HighlightPieceType {
  @Field(() => String, { description: 'The piece.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is what was asked for.' })
  hit!: boolean;
}

@ObjectType('ProjectHighlight', { description: 'A field of a project with its matches.' })
export class ProjectHighlightType {
  @Field(() => String, { description: '`title` or `summary`.' })
  field!: string;

  @Field(() => [HighlightPieceType], { description: 'The whole text in pieces, in order.' })
  pieces!: readonly Highlight[];
}

@ObjectType('ProjectSearchHit', { description: 'A project that was found and where.' })
export class ProjectSearchHitType {
  @Field(() => ProjectType, { description: 'The project.' })
  project!: Project;

  @Field(() => [ProjectHighlightType], { description: 'Fields with their matches.' })
  highlights!: ProjectHighlightType[];
}

@ObjectType('FacetValue', { description: 'A value and how many results have it.' })
export class FacetValueType {
  @Field(() => String, { description: 'The key; words for people come from the client.' })
  key!: string;

  @Field(() => Int, { description: 'Results with it, as if this facet did not narrow.' })
  count!: number;
}

@ObjectType('Facet', { description: 'By what results can be narrowed.' })
export class FacetType {
  @Field(() => String, { description: 'The name of the field in the filter; `origin` only counts.' })
  name!: string;

  @Field(() => [FacetValueType], { description: 'Values that occur, most frequent first.' })
  values!: FacetValueType[];
}

@ObjectType('ProjectSearch', { description: 'One page of search results with what surrounds them.' })
export class ProjectSearchType {
  @Field(() => [ProjectSearchHitType], { description: 'What was found, in order.' })
  nodes!: ProjectSearchHitType[];

  @Field(() => Int, { description: 'How many there are, estimated.' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo!: PageInfo;

  @Field(() => Boolean, { description: 'True when more was found but paging ends here: narrow the search.' })
  depthReached!: boolean;

  @Field(() => [FacetType], { description: 'By what the results can be narrowed.' })
  facets!: FacetType[];

  @Field(() => SearchEngineEnum, { description: 'Who answered.' })
  engine!: ProjectSearchPage['engine'];

  @Field(() => Boolean, { description: 'True when the usual engine is silent and the other one answered.' })
  degraded!: boolean;
}

/** A page of results as clients see it. */
export function toProjectSearch(page: ProjectSearchPage): ProjectSearchType {
  return {
    nodes: page.hits.map(({ project, highlights }) => ({
      project,
      highlights: Object.entries(highlights).map(([field, pieces]) => ({ field, pieces })),
    })) as ProjectSearchHitType[],
    totalCount: page.total,
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor },
    depthReached: page.depthReached,
    facets: Object.entries(page.facets).map(([name, counts]) => ({
      name,
      values: Object.entries(counts)
        .map(([key, count]) => ({ key, count }))
        .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1)),
    })),
    engine: page.engine,
    degraded: page.degraded,
  };
}
