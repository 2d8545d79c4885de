import { SIZE_CLASSES } from '@allmende/municipalities-core';
import { stripUmlauts, transcribeUmlauts } from '@allmende/platform-core';
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

/** The query as people without an umlaut key type it, to meet the folded text of the index. */
export function foldQuery(text: string): string {
  return transcribeUmlauts(normaliseQuery(text));
}

const WHOLE_WORD_UP_TO = 4;

type SynonymGroups = readonly (readonly string[])[];

interface PreparedGroup {
  readonly occursIn: (transcribedText: string) => boolean;
  readonly spellings: readonly string[];
}

/**
 * The hidden text of the index: transcribed (ä→ae) and stripped (ä→a) spelling, then the words of every synonym group of
 * which the text contains one. No search engine here maps a synonym into a compound, so they stand in the text.
 */
export function foldForSearch(text: string, synonymGroups: SynonymGroups): string {
  const plain = oneLine(text);
  const transcribed = transcribeUmlauts(plain);
  const synonyms = prepare(synonymGroups)
    .filter(({ occursIn }) => occursIn(transcribed))
    .flatMap(({ spellings }) => spellings);
  return [...new Set([transcribed, stripUmlauts(plain), ...synonyms])]
    .filter((part) => part !== '')
    .join(' ');
}

// Ten thousand texts are folded in a row against the same groups.
const preparedGroups = new WeakMap<SynonymGroups, readonly PreparedGroup[]>();

function prepare(groups: SynonymGroups): readonly PreparedGroup[] {
  const known = preparedGroups.get(groups);
  if (known !== undefined) return known;
  const prepared = groups.map((group): PreparedGroup => {
    const matchers = group.map((word) => wordMatcher(transcribeUmlauts(word)));
    return {
      occursIn: (text) => matchers.some((matches) => matches(text)),
      spellings: group.flatMap((word) => [word, transcribeUmlauts(word), stripUmlauts(word)]),
    };
  });
  preparedGroups.set(groups, prepared);
  return prepared;
}

// Long words count inside compounds (Straßenschaden in Straßenschadenerkennung); short ones such as KI or RAG would
// then be found everywhere, so they must stand alone, a plural ending aside.
function wordMatcher(word: string): (text: string) => boolean {
  if (word.length > WHOLE_WORD_UP_TO) return (text) => text.includes(word);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, 'u');
  return (text) => alone.test(text);
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
