import { agsInput, SIZE_CLASSES } from '@allmende/municipalities-core';
import { z } from 'zod';
import { ACTION_CLUSTER_KEYS } from './action-cluster.js';
import { DESIGN_FIELD_KEYS } from './design-field.js';
import { LIFECYCLE_STATES } from './lifecycle-state.js';
import { SEARCH_LIMITS, URBANISATION_KEYS } from './project-search.js';
import { SOLUTION_TYPE_KEYS } from './solution-type.js';

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
