import { SIZE_CLASSES } from '@allmende/municipalities-core';
import {
  ACTION_CLUSTER_KEYS,
  DESIGN_FIELD_KEYS,
  LIFECYCLE_STATES,
  SOLUTION_TYPE_KEYS,
} from '@allmende/projects-core';
import type { SearchSolutionsQueryVariables } from './SearchPage.generated.js';

/** By what results can be narrowed, in the order of the screen. */
export const FACETS = ['field', 'state', 'solutionType', 'land', 'kreis', 'sizeClass', 'cluster'] as const;
export type FacetName = (typeof FACETS)[number];

/** In which order results may come; the first one is left out of the address. */
export const SORTS = ['relevance', 'newest', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** How many results a page shows. */
export const PAGE_SIZE = 20;

/** Everything the address of a search says. `trail` holds the cursors of the pages turned so far. */
export interface SearchState {
  readonly text: string;
  readonly filter: Readonly<Record<FacetName, readonly string[]>>;
  readonly sort: Sort;
  readonly trail: readonly string[];
  readonly view: 'list' | 'map';
}

/** The parameter of the address for each facet; the names of the checkboxes too. */
export const FACET_PARAMETERS: Readonly<Record<FacetName, string>> = {
  field: 'feld',
  state: 'stand',
  solutionType: 'art',
  land: 'land',
  kreis: 'kreis',
  sizeClass: 'groesse',
  cluster: 'handlungsfeld',
};

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  relevance: 'relevanz',
  newest: 'neueste',
  title: 'titel',
};

const oneOf = (keys: readonly string[]) => (key: string) => keys.includes(key);

const KNOWN: Readonly<Record<FacetName, (key: string) => boolean>> = {
  field: oneOf(DESIGN_FIELD_KEYS),
  state: oneOf(LIFECYCLE_STATES),
  solutionType: oneOf(SOLUTION_TYPE_KEYS),
  land: (key) => /^\d{2}$/.test(key),
  kreis: (key) => /^\d{5}$/.test(key),
  sizeClass: oneOf(SIZE_CLASSES),
  cluster: oneOf(ACTION_CLUSTER_KEYS),
};

const MOST_VALUES = 60;
const CURSOR = /^[\w-]+$/;

/** A search that narrows nothing. */
export const EMPTY_SEARCH: SearchState = {
  text: '',
  filter: { field: [], state: [], solutionType: [], land: [], kreis: [], sizeClass: [], cluster: [] },
  sort: 'relevance',
  trail: [],
  view: 'list',
};

/** Reads an address; what it does not know it leaves out, so that an old or mistyped link still finds something. */
export function readSearch(parameters: URLSearchParams): SearchState {
  const filter = Object.fromEntries(
    FACETS.map((facet) => {
      const keys = parameters.getAll(FACET_PARAMETERS[facet]).filter(KNOWN[facet]);
      return [facet, [...new Set(keys)].slice(0, MOST_VALUES)];
    }),
  ) as unknown as SearchState['filter'];
  const sort = SORTS.find((candidate) => SORT_WORDS[candidate] === parameters.get('sortierung'));
  const trail = (parameters.get('nach') ?? '').split('.').filter((cursor) => CURSOR.test(cursor));
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, 200),
    filter,
    sort: sort ?? 'relevance',
    trail,
    view: parameters.get('ansicht') === 'karte' ? 'map' : 'list',
  };
}

/** The address of a search. What is usual is left out, so that equal searches have equal addresses. */
export function searchAddress({ text, filter, sort, trail, view }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const facet of FACETS) {
    for (const key of [...filter[facet]].sort()) parameters.append(FACET_PARAMETERS[facet], key);
  }
  if (sort !== 'relevance') parameters.set('sortierung', SORT_WORDS[sort]);
  if (view === 'map') parameters.set('ansicht', 'karte');
  if (trail.length > 0) parameters.set('nach', trail.join('.'));
  const query = parameters.toString();
  return query === '' ? '/loesungen' : `/loesungen?${query}`;
}

/** What the server is asked for. */
export function searchVariables({ text, filter, sort, trail }: SearchState): SearchSolutionsQueryVariables {
  const chosen = FACETS.filter((facet) => filter[facet].length > 0).map((facet) => [facet, filter[facet]]);
  return {
    text,
    filter:
      chosen.length === 0 ? null : (Object.fromEntries(chosen) as SearchSolutionsQueryVariables['filter']),
    sort,
    first: PAGE_SIZE,
    after: trail.at(-1) ?? null,
  };
}

/** Another choice for one facet; paging starts over. */
export function withFacet(state: SearchState, facet: FacetName, keys: readonly string[]): SearchState {
  return { ...state, filter: { ...state.filter, [facet]: keys }, trail: [] };
}

/** The same search with nothing narrowed. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...state, filter: EMPTY_SEARCH.filter, trail: [] };
}

/** The words of a sort in the address, for the form. */
export function sortWord(sort: Sort): string {
  return SORT_WORDS[sort];
}

/** The sort a word of the address stands for. */
export function sortOf(word: string): Sort {
  return SORTS.find((sort) => SORT_WORDS[sort] === word) ?? 'relevance';
}

/** Every narrowing in the order of the screen. */
export function activeFilters({ filter }: SearchState): readonly { facet: FacetName; key: string }[] {
  return FACETS.flatMap((facet) => filter[facet].map((key) => ({ facet, key })));
}

/** The Land whose Kreise are offered; null while none or several are chosen. */
export function landOfKreise({ filter }: SearchState): string | null {
  const lands = new Set([...filter.land, ...filter.kreis.map((key) => key.slice(0, 2))]);
  return lands.size === 1 ? ([...lands][0] ?? null) : null;
}
