import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { foldGerman, FUNCTION_WORDS } from './german-fold.js';
import type { SearchDocument, SearchIndexDefinition } from './search-engine.js';
import { codesOf, vocabularyOf, wordsOf } from './vocabulary.js';

/** What Meilisearch keeps of a document: its texts as written (`title`), folded (`title_fold`), facets and sort values. */
export interface StoredDocument {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

/** The name under which the folded copy of a text attribute is kept. */
export function foldedName(attribute: string): string {
  return `${attribute}_fold`;
}

/** Under these names stand the other words of what the first text and the other texts say, and of what is near to that. */
const MORE = { ofFirst: 'first_more', ofOthers: 'more', near: 'near' } as const;

/**
 * The settings of an index. Each text stands twice: folded and unsplit, where every spelling and typing error meets it, and as
 * written with the German word splitter, where a part meets its compound (Schaden, Straßenschaden). Beside them stand the
 * other words for what a text says, so that no synonym has to be looked up in a question. The folded question goes to all,
 * since Meilisearch strips the marks of the split parts as well.
 */
export function settingsOf(index: SearchIndexDefinition): Settings {
  const protectedWords = index.protectedWords.map(foldGerman);
  return {
    searchableAttributes: [...saying(index), MORE.near],
    displayedAttributes: ['id', ...index.searchable],
    filterableAttributes: ['audiences', ...index.facets, ...geoOf(index)],
    sortableAttributes: [...index.sortable, ...geoOf(index)],
    rankingRules: [
      // Without a wish for an order this rule does nothing; with one it is the order, not a tie-break.
      'sort',
      'words',
      'typo',
      'attribute',
      'exactness',
      'proximity',
      ...index.sortable.slice(0, 1).map((attribute) => `${attribute}:desc`),
    ],
    localizedAttributes: [
      { attributePatterns: [...index.searchable], locales: ['deu'] },
      // A language without a word splitter of its own, so that folded compounds stay whole.
      {
        attributePatterns: [...index.searchable.map(foldedName), 'fold', ...Object.values(MORE)],
        locales: ['eng'],
      },
    ],
    proximityPrecision: 'byAttribute',
    stopWords: [...FUNCTION_WORDS],
    synonyms: {},
    dictionary: [],
    typoTolerance: {
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnWords: protectedWords,
      disableOnNumbers: true,
    },
    pagination: { maxTotalHits: 10_000 },
    faceting: { maxValuesPerFacet: 500 },
  };
}

const SAMPLE = 'Äußerst ueble Straßenschäden, neue Quelle';

/** Changes when the settings, the folded spelling or the vocabulary do, so that a new release knows it must rebuild. */
export function settingsFingerprint(index: SearchIndexDefinition): string {
  return createHash('sha256')
    .update(JSON.stringify([settingsOf(index), foldGerman(SAMPLE), index.synonymGroups, index.neighbours]))
    .digest('hex')
    .slice(0, 16);
}

/** In these the order says what comes first; elsewhere it says nothing. */
const ORDERED: ReadonlySet<string> = new Set(['searchableAttributes', 'rankingRules']);

/** The names of settings that Meilisearch applies otherwise than the code says: somebody changed them by hand. */
export function driftOf(index: SearchIndexDefinition, applied: Settings): readonly string[] {
  return Object.entries(settingsOf(index))
    .filter(([name, wanted]) => !holds(wanted, applied[name as keyof Settings], ORDERED.has(name)))
    .map(([name]) => name);
}

/** What the code leaves to Meilisearch may be anything. */
function holds(wanted: unknown, applied: unknown, ordered: boolean): boolean {
  if (Array.isArray(wanted)) {
    const [one, other] = [wanted, Array.isArray(applied) ? applied : []].map((list) => {
      const texts = list.map((item) => JSON.stringify(item));
      return JSON.stringify(ordered ? texts : texts.sort());
    });
    return one === other;
  }
  if (typeof wanted !== 'object' || wanted === null) return wanted === applied;
  const parts = (applied ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).every(([name, part]) => holds(part, parts[name], ordered));
}

function geoOf({ located }: SearchIndexDefinition): readonly string[] {
  return located === true ? ['_geo'] : [];
}

/** The point in the shape Meilisearch measures by; entries without one have no such attribute. */
function pointOf({ lat, lon }: SearchDocument['sort']): { readonly _geo?: object } {
  return typeof lat === 'number' && typeof lon === 'number' ? { _geo: { lat, lng: lon } } : {};
}

/** The document as Meilisearch keeps it. */
export function toStored(index: SearchIndexDefinition, document: SearchDocument): StoredDocument {
  const folded = Object.entries(document.texts).map(([name, text]) => [foldedName(name), foldGerman(text)]);
  return {
    ...document.texts,
    ...(Object.fromEntries(folded) as Record<string, string>),
    ...furtherWords(index, document),
    ...document.facets,
    ...document.sort,
    ...pointOf(document.sort),
    id: document.id,
    audiences: document.audiences,
    fold: foldGerman(document.fold),
  };
}

function furtherWords(index: SearchIndexDefinition, { texts }: SearchDocument): Record<string, string> {
  const vocabulary = vocabularyOf(index);
  const [first = '', ...others] = index.describing;
  const ofFirst = vocabulary.conceptsIn(texts[first] ?? '');
  const ofOthers = vocabulary.conceptsIn(others.map((name) => texts[name] ?? '').join(' . '));
  return {
    [MORE.ofFirst]: wordsOf(ofFirst),
    [MORE.ofOthers]: wordsOf(ofOthers),
    [MORE.near]: codesOf(vocabulary.nearTo([...ofFirst, ...ofOthers])),
  };
}

/** Attributes that say what an entry is about: the first two texts and their other words, the further texts, labels. */
export function saying({ searchable }: SearchIndexDefinition): string[] {
  const both = (names: readonly string[]): string[] => names.flatMap((name) => [foldedName(name), name]);
  const [first, second, rest] = [searchable.slice(0, 1), searchable.slice(1, 2), searchable.slice(2)];
  return [...both(first), MORE.ofFirst, ...both(second), MORE.ofOthers, ...both(rest), 'fold'];
}
