import {
  type AskedSearch,
  askedParameters,
  chosenFacets,
  PROJECT_SORTS,
  type ProjectFacet,
  type ProjectSort,
  readAskedSearch,
  SEARCH_FACETS,
  SORT_WORDS,
} from '@allmende/projects-core';
import type { SearchSolutionsQueryVariables } from './SearchPage.generated.js';

/** By what results can be narrowed, in the order of the screen. */
export const FACETS = SEARCH_FACETS;
export type FacetName = ProjectFacet;

/** How results can be looked at; the first one is left out of the address. */
export const VIEWS = ['list', 'table', 'map'] as const;
export type View = (typeof VIEWS)[number];

/** How many results a page shows. */
export const PAGE_SIZE = 20;

/** Everything the address of a search says. `trail` holds the cursors of the pages turned so far. */
export interface SearchState extends AskedSearch {
  readonly trail: readonly string[];
  readonly view: View;
}

const VIEW_WORDS: Readonly<Record<View, string>> = { list: 'liste', table: 'tabelle', map: 'karte' };
const CURSOR = /^[\w-]+$/;

/** A search that narrows nothing. */
export const EMPTY_SEARCH: SearchState = { ...readAskedSearch(() => []), trail: [], view: 'list' };

/** Reads an address; what it does not know narrows nothing, so that an old or mistyped link still finds something. */
export function readSearch(parameters: URLSearchParams): SearchState {
  const view = VIEWS.find((candidate) => VIEW_WORDS[candidate] === parameters.get('ansicht'));
  const trail = (parameters.get('nach') ?? '').split('.').filter((cursor) => CURSOR.test(cursor));
  return { ...readAskedSearch((name) => parameters.getAll(name)), trail, view: view ?? 'list' };
}

/** The address of a search. What is usual is left out, so that equal searches have equal addresses. */
export function searchAddress(state: SearchState): string {
  const parameters = new URLSearchParams(askedParameters(state).map(([name, value]) => [name, value]));
  if (state.view !== 'list') parameters.set('ansicht', VIEW_WORDS[state.view]);
  if (state.trail.length > 0) parameters.set('nach', state.trail.join('.'));
  return withParameters('/loesungen', parameters);
}

/** The address of the same search as a file: whatever page and view, all of it. */
export function fileAddress(state: SearchState, file: 'feed.atom' | 'liste.csv'): string {
  return withParameters(
    `/loesungen/${file}`,
    new URLSearchParams(askedParameters(state).map(([name, value]) => [name, value])),
  );
}

function withParameters(path: string, parameters: URLSearchParams): string {
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** What the server is asked for. */
export function searchVariables(state: SearchState): SearchSolutionsQueryVariables {
  const { text, sort, ags, km, trail } = state;
  const chosen = chosenFacets(state);
  return {
    text,
    filter: Object.keys(chosen).length === 0 ? null : (chosen as SearchSolutionsQueryVariables['filter']),
    sort,
    near: ags === null ? null : { ags, km },
    first: PAGE_SIZE,
    after: trail.at(-1) ?? null,
  };
}

/** Another choice for one facet; paging starts over. */
export function withFacet(state: SearchState, facet: FacetName, keys: readonly string[]): SearchState {
  return { ...state, filter: { ...state.filter, [facet]: keys }, trail: [] };
}

/** The same search with nothing narrowed; the place stays, its distance does not. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...state, filter: EMPTY_SEARCH.filter, unknown: [], km: null, trail: [] };
}

/** The same search from another place, or from none. */
export function withPlace(state: SearchState, ags: string | null, km: number | null = null): SearchState {
  const sort = ags === null && state.sort === 'nearest' ? 'relevance' : state.sort;
  return { ...state, ags, km: ags === null ? null : km, sort, trail: [] };
}

/** The words of a sort in the address, for the form. */
export function sortWord(sort: ProjectSort): string {
  return SORT_WORDS[sort];
}

/** The word of a view in the address, for the form. */
export function viewWord(view: View): string {
  return VIEW_WORDS[view];
}

/** The sort a word of the address stands for. */
export function sortOf(word: string): ProjectSort {
  return PROJECT_SORTS.find((sort) => SORT_WORDS[sort] === word) ?? 'relevance';
}

/** The orders that make sense: without a place nothing is near. */
export function sortsFor({ ags }: SearchState): readonly ProjectSort[] {
  return PROJECT_SORTS.filter((sort) => sort !== 'nearest' || ags !== null);
}

/** Something that narrows a search; `known` is false for a value that no facet has. */
export interface ActiveFilter {
  readonly facet: FacetName;
  readonly key: string;
  readonly known: boolean;
}

/** Every narrowing in the order of the screen, then what nobody knows. */
export function activeFilters({ filter, unknown }: SearchState): readonly ActiveFilter[] {
  return [
    ...FACETS.flatMap((facet) => filter[facet].map((key) => ({ facet, key, known: true }))),
    ...unknown.map((value) => ({ ...value, known: false })),
  ];
}

/** The same search without one of its narrowings. */
export function withoutFilter(state: SearchState, { facet, key, known }: ActiveFilter): SearchState {
  if (known) {
    const kept = state.filter[facet].filter((other) => other !== key);
    return withFacet(state, facet, kept);
  }
  const unknown = state.unknown.filter((value) => value.facet !== facet || value.key !== key);
  return { ...state, unknown, trail: [] };
}

/** The Land whose Kreise are offered; null while none or several are chosen. */
export function landOfKreise({ filter }: SearchState): string | null {
  const lands = new Set([...filter.land, ...filter.kreis.map((key) => key.slice(0, 2))]);
  return lands.size === 1 ? ([...lands][0] ?? null) : null;
}
