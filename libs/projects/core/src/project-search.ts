import { SIZE_CLASSES } from '@allmende/municipalities-core';
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
] as const;
export type ProjectFacet = (typeof PROJECT_FACETS)[number];

/** In which order results come; `relevance` without words falls back to the newest. */
export const PROJECT_SORTS = ['relevance', 'newest', 'title'] as const;
export type ProjectSort = (typeof PROJECT_SORTS)[number];

/** Bounds of one search: characters of the words, values per facet, and how deep paging goes. */
export const SEARCH_LIMITS = { query: 200, valuesPerFacet: 60, depth: 1_000 } as const;

function facet<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(SEARCH_LIMITS.valuesPerFacet, { error: 'TOO_MANY' }).nullish();
}

/** Values of one facet are alternatives, facets narrow each other. `field` matches primary and secondary fields. */
export const projectFilterInput = z.object({
  field: facet(z.enum(DESIGN_FIELD_KEYS)),
  cluster: facet(z.enum(ACTION_CLUSTER_KEYS)),
  state: facet(z.enum(LIFECYCLE_STATES)),
  solutionType: facet(z.enum(SOLUTION_TYPE_KEYS)),
  land: facet(z.string().regex(/^\d{2}$/, { error: 'LAND_KEY_UNREADABLE' })),
  kreis: facet(z.string().regex(/^\d{5}$/, { error: 'KREIS_KEY_UNREADABLE' })),
  sizeClass: facet(z.enum(SIZE_CLASSES)),
});
export type ProjectFilter = z.output<typeof projectFilterInput>;

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
