import { agsInput, SIZE_CLASSES } from '@allmende/municipalities-core';
import { z } from 'zod';
import { ACTION_CLUSTER_KEYS } from './action-cluster.js';
import { DESIGN_FIELD_KEYS } from './design-field.js';
import { LIFECYCLE_STATES } from './lifecycle-state.js';
import { SOLUTION_TYPE_KEYS } from './solution-type.js';

/** By what results can be narrowed; the names are the attributes of the index. */
export const PROJECT_FACETS = [
  'field',
  'cluster',
  'state',
  'solutionType',
  'land',
  'kreis',
  'sizeClass',
  'urbanisation',
  'itProvider',
  'procedure',
] as const;
export type ProjectFacet = (typeof PROJECT_FACETS)[number];

/**
 * In which order results come; `relevance` without words falls back to the newest, and so does `nearest` without a place.
 * `reuse` puts first what most others use and said so within twelve months.
 */
export const PROJECT_SORTS = ['relevance', 'newest', 'reuse', 'nearest', 'title'] as const;
export type ProjectSort = (typeof PROJECT_SORTS)[number];

/** Bounds of one search: characters of the words and of a named value, values per facet, how deep paging goes, kilometres. */
export const SEARCH_LIMITS = { query: 200, name: 120, valuesPerFacet: 60, depth: 1_000, km: 500 } as const;

/** Degrees of urbanisation as an index holds them: 1 densely, 2 moderately, 3 thinly populated. */
export const URBANISATION_KEYS = ['1', '2', '3'] as const;

function facet<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(SEARCH_LIMITS.valuesPerFacet, { error: 'TOO_MANY' }).nullish();
}

const named = z.string().max(SEARCH_LIMITS.name, { error: 'FIELD_TOO_LONG' });

/** Values of one facet are alternatives, facets narrow each other. `field` matches primary and secondary fields. */
export const projectFilterInput = z.object({
  field: facet(z.enum(DESIGN_FIELD_KEYS)),
  cluster: facet(z.enum(ACTION_CLUSTER_KEYS)),
  state: facet(z.enum(LIFECYCLE_STATES)),
  solutionType: facet(z.enum(SOLUTION_TYPE_KEYS)),
  land: facet(z.string().regex(/^\d{2}$/, { error: 'LAND_KEY_UNREADABLE' })),
  kreis: facet(z.string().regex(/^\d{5}$/, { error: 'KREIS_KEY_UNREADABLE' })),
  sizeClass: facet(z.enum(SIZE_CLASSES)),
  urbanisation: facet(z.enum(URBANISATION_KEYS, { error: 'URBANISATION_OUT_OF_RANGE' })),
  itProvider: facet(named),
  procedure: facet(named),
});
export type ProjectFilter = z.output<typeof projectFilterInput>;

/** From where distances count, and within how many kilometres; without the latter a place narrows nothing. */
export const searchNearInput = z.object({
  ags: agsInput,
  km: z
    .int()
    .min(1, { error: 'KM_OUT_OF_RANGE' })
    .max(SEARCH_LIMITS.km, { error: 'KM_OUT_OF_RANGE' })
    .nullish()
    .transform((km) => km ?? null),
});
export type SearchNear = z.output<typeof searchNearInput>;

/** Brings what people type into one form: composed characters, single blanks, no control characters, bounded length. */
export function normaliseQuery(text: string): string {
  return oneLine(text).slice(0, SEARCH_LIMITS.query).trim();
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
