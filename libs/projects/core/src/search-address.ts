import { isAgs, SIZE_CLASSES } from '@allmende/municipalities-core';
import { ACTION_CLUSTER_KEYS } from './action-cluster.js';
import { DESIGN_FIELD_KEYS } from './design-field.js';
import { LIFECYCLE_STATES } from './lifecycle-state.js';
import {
  PROJECT_SORTS,
  type ProjectFacet,
  type ProjectSort,
  SEARCH_LIMITS,
  URBANISATION_KEYS,
} from './project-search.js';
import { SOLUTION_TYPE_KEYS } from './solution-type.js';

/** By what results can be narrowed, in the order of the screen. */
export const SEARCH_FACETS = [
  'field',
  'state',
  'solutionType',
  'sizeClass',
  'urbanisation',
  'land',
  'kreis',
  'itProvider',
  'procedure',
  'cluster',
] as const satisfies readonly ProjectFacet[];

/** The parameter of an address for each facet. */
export const FACET_PARAMETERS: Readonly<Record<ProjectFacet, string>> = {
  field: 'feld',
  state: 'stand',
  solutionType: 'art',
  land: 'land',
  kreis: 'kreis',
  sizeClass: 'groesse',
  urbanisation: 'siedlung',
  itProvider: 'it',
  procedure: 'verfahren',
  cluster: 'handlungsfeld',
};

/** The word of an address for each order. */
export const SORT_WORDS: Readonly<Record<ProjectSort, string>> = {
  relevance: 'relevanz',
  newest: 'neueste',
  reuse: 'nachnutzung',
  nearest: 'naehe',
  title: 'titel',
};

/** Within how many kilometres one may look. */
export const SEARCH_DISTANCES = [10, 25, 50, 100, 200] as const;

/** A value that no facet has, as it stands in an address. */
export interface UnknownValue {
  readonly facet: ProjectFacet;
  readonly key: string;
}

/** What an address asks for: the same for a page, a feed and a table. */
export interface AskedSearch {
  readonly text: string;
  readonly filter: Readonly<Record<ProjectFacet, readonly string[]>>;
  /** What an old or mistyped address asks for and nobody can answer; it narrows nothing. */
  readonly unknown: readonly UnknownValue[];
  readonly sort: ProjectSort;
  /** The municipality from which distances count; null without one. */
  readonly ags: string | null;
  readonly km: number | null;
}

const oneOf = (keys: readonly string[]) => (key: string) => keys.includes(key);
const isName = (key: string) => key.trim() !== '' && key.length <= SEARCH_LIMITS.name;

const KNOWN: Readonly<Record<ProjectFacet, (key: string) => boolean>> = {
  field: oneOf(DESIGN_FIELD_KEYS),
  state: oneOf(LIFECYCLE_STATES),
  solutionType: oneOf(SOLUTION_TYPE_KEYS),
  land: (key) => /^\d{2}$/.test(key),
  kreis: (key) => /^\d{5}$/.test(key),
  sizeClass: oneOf(SIZE_CLASSES),
  urbanisation: oneOf(URBANISATION_KEYS),
  itProvider: isName,
  procedure: isName,
  cluster: oneOf(ACTION_CLUSTER_KEYS),
};

const MOST_UNKNOWN = 10;
// Longer than any name may be, so that what was cut does not turn into one.
const LONGEST_UNKNOWN = SEARCH_LIMITS.name + 1;

/** Reads an address by its parameters. Whatever stands there, it can be read; what nobody knows is kept apart. */
export function readAskedSearch(valuesOf: (parameter: string) => readonly string[]): AskedSearch {
  const given = SEARCH_FACETS.flatMap((facet) =>
    [...new Set(valuesOf(FACET_PARAMETERS[facet]))].map((key) => ({ facet, key })),
  );
  const known = given.filter(({ facet, key }) => KNOWN[facet](key));
  const filter = Object.fromEntries(
    SEARCH_FACETS.map((facet) => {
      const keys = known.filter((value) => value.facet === facet).map(({ key }) => key);
      return [facet, keys.slice(0, SEARCH_LIMITS.valuesPerFacet)];
    }),
  ) as unknown as AskedSearch['filter'];
  const [text = ''] = valuesOf('q');
  const [word] = valuesOf('sortierung');
  const [ags = ''] = valuesOf('ort');
  const [km] = valuesOf('umkreis');
  return {
    text: text.trim().slice(0, SEARCH_LIMITS.query).trim(),
    filter,
    unknown: given
      .filter(({ facet, key }) => key !== '' && !KNOWN[facet](key))
      .slice(0, MOST_UNKNOWN)
      .map(({ facet, key }) => ({ facet, key: key.slice(0, LONGEST_UNKNOWN) })),
    sort: PROJECT_SORTS.find((sort) => SORT_WORDS[sort] === word) ?? 'relevance',
    ags: isAgs(ags) ? ags : null,
    km: isAgs(ags) ? (SEARCH_DISTANCES.find((distance) => String(distance) === km) ?? null) : null,
  };
}

/** The parameters of a search. What is usual is left out, so that equal searches have equal addresses. */
export function askedParameters(asked: AskedSearch): readonly (readonly [name: string, value: string])[] {
  const { text, filter, unknown, sort, ags, km } = asked;
  const facets = SEARCH_FACETS.flatMap((facet) => {
    const strange = unknown.filter((value) => value.facet === facet).map(({ key }) => key);
    return [...filter[facet], ...strange].sort().map((key) => [FACET_PARAMETERS[facet], key] as const);
  });
  return [
    ...(text === '' ? [] : [['q', text] as const]),
    ...facets,
    ...(ags === null ? [] : [['ort', ags] as const]),
    ...(ags === null || km === null ? [] : [['umkreis', String(km)] as const]),
    ...(sort === 'relevance' ? [] : [['sortierung', SORT_WORDS[sort]] as const]),
  ];
}

/** The narrowing of a search as the rules take it: only facets in which something was chosen. */
export function chosenFacets({ filter }: Pick<AskedSearch, 'filter'>): Partial<AskedSearch['filter']> {
  return Object.fromEntries(
    SEARCH_FACETS.filter((facet) => filter[facet].length > 0).map((facet) => [facet, filter[facet]]),
  );
}
