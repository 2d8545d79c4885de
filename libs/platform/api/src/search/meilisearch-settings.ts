import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { foldedWords, foldGerman, FUNCTION_WORDS } from './german-fold.js';
import type { SearchDocument, SearchIndexDefinition } from './search-engine.js';

/** What Meilisearch keeps of a document: its texts as written (`title`), folded (`title_fold`), facets and sort values. */
export interface StoredDocument {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

/** The name under which the folded copy of a text attribute is kept. */
export function foldedName(attribute: string): string {
  return `${attribute}_fold`;
}

/**
 * The settings of an index. Each text stands twice: folded and unsplit, where every spelling, typing error and synonym
 * meets it, and as written with the German word splitter, where a part meets its compound (Schaden, Straßenschaden).
 * The folded query goes to both, since Meilisearch strips the marks of the split parts as well.
 */
export function settingsOf(index: SearchIndexDefinition): Settings {
  const protectedWords = index.protectedWords.map(foldGerman);
  return {
    searchableAttributes: [...index.searchable.flatMap((name) => [foldedName(name), name]), 'fold'],
    displayedAttributes: ['id', ...index.searchable],
    filterableAttributes: ['audiences', ...index.facets],
    sortableAttributes: [...index.sortable],
    rankingRules: [
      'words',
      'typo',
      'attribute',
      'exactness',
      'proximity',
      'sort',
      ...index.sortable.slice(0, 1).map((attribute) => `${attribute}:desc`),
    ],
    localizedAttributes: [
      { attributePatterns: [...index.searchable], locales: ['deu'] },
      // A language without a word splitter of its own, so that folded compounds stay whole.
      { attributePatterns: [...index.searchable.map(foldedName), 'fold'], locales: ['eng'] },
    ],
    proximityPrecision: 'byAttribute',
    stopWords: [...FUNCTION_WORDS],
    synonyms: synonymsOf(index),
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

/** The folded synonyms in the shape of Meilisearch: each phrase with the others of its group. */
function synonymsOf(index: SearchIndexDefinition): Record<string, string[]> {
  const synonyms: Record<string, string[]> = {};
  for (const group of index.synonymGroups) {
    const phrases = [...new Set(group.map((phrase) => foldedWords(phrase).join(' ')))];
    for (const phrase of phrases) synonyms[phrase] = phrases.filter((other) => other !== phrase);
  }
  return synonyms;
}

const SAMPLE = 'Äußerst ueble Straßenschäden, neue Quelle';

/** Changes when the settings or the folded spelling do, so that a new release knows it must rebuild. */
export function settingsFingerprint(index: SearchIndexDefinition): string {
  return createHash('sha256')
    .update(JSON.stringify([settingsOf(index), foldGerman(SAMPLE)]))
    .digest('hex')
    .slice(0, 16);
}

/** The document as Meilisearch keeps it. */
export function toStored(document: SearchDocument): StoredDocument {
  const folded = Object.entries(document.texts).map(([name, text]) => [foldedName(name), foldGerman(text)]);
  return {
    ...document.texts,
    ...(Object.fromEntries(folded) as Record<string, string>),
    ...document.facets,
    ...document.sort,
    id: document.id,
    audiences: document.audiences,
    fold: foldGerman(document.fold),
  };
}
