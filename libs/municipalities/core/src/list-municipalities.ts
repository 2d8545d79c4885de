import type { Page } from '@allmende/platform-core';
import {
  compareNames,
  comparePopulations,
  type MunicipalityEntry,
  type MunicipalityTable,
} from './municipality-table.js';
import type { SizeClass } from './size-class.js';

/** Orders of the list: German alphabet, or the largest first. */
export const MUNICIPALITY_SORTS = ['name', 'population'] as const;
export type MunicipalitySort = (typeof MUNICIPALITY_SORTS)[number];

/** Narrows the list; what is null narrows nothing. Keys: two digits for a Land, five for a Kreis. */
export interface MunicipalityFilter {
  readonly land: string | null;
  readonly district: string | null;
  readonly sizeClass: SizeClass | null;
  /** True: the demo region only; false: without it. */
  readonly demo: boolean | null;
}

/** Where the last page ended: the facts by which the list is sorted. */
export type MunicipalityPlace = Pick<MunicipalityEntry, 'ags' | 'name' | 'population'>;

/** One page of municipalities after a place; the cursor is the AGS of the last one, its maker adds the sort facts. */
export function listMunicipalities(
  table: MunicipalityTable,
  filter: MunicipalityFilter,
  sort: MunicipalitySort,
  page: { readonly first: number; readonly after: MunicipalityPlace | null },
): Omit<Page<MunicipalityEntry>, 'endCursor'> {
  const matching = sorted(table, filter, sort).filter((entry) => matches(entry, filter));
  const compare = sort === 'name' ? compareNames : comparePopulations;
  const { after } = page;
  // Compared by value: the municipality of the cursor may be gone since the last page.
  const start = after === null ? 0 : matching.findIndex((entry) => compare(entry, after) > 0);
  const items = start === -1 ? [] : matching.slice(start, start + page.first);
  const hasNextPage = start !== -1 && start + page.first < matching.length;
  return { items, hasNextPage, total: matching.length };
}

function sorted(
  table: MunicipalityTable,
  filter: MunicipalityFilter,
  sort: MunicipalitySort,
): readonly MunicipalityEntry[] {
  if (sort === 'population') return table.byPopulation;
  if (filter.district !== null) return table.ofDistrict(filter.district);
  return filter.land === null ? table.byName : table.ofLand(filter.land);
}

function matches(entry: MunicipalityEntry, filter: MunicipalityFilter): boolean {
  return (
    (filter.land === null || entry.land.key === filter.land) &&
    (filter.district === null || entry.district.key === filter.district) &&
    (filter.sizeClass === null || entry.sizeClass === filter.sizeClass) &&
    (filter.demo === null || entry.demo === filter.demo)
  );
}
