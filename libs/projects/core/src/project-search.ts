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
