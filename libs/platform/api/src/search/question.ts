import { foldedWords, foldGerman, FUNCTION_WORDS } from './german-fold.js';
import type { SearchIndexDefinition } from './search-engine.js';

/** One thing that is asked for: the folded words typed and all folded phrases that mean the same. */
export interface QuestionTerm {
  readonly words: readonly string[];
  /** Each a phrase of folded words; the typed one first. */
  readonly meanings: readonly (readonly string[])[];
  /** False where a guess at a typing error would do harm: short words, codes, numbers. */
  readonly mayBeMistyped: boolean;
}

const LONGEST_PHRASE = 4;
const SHORTEST_MISTYPED = 5;

interface Vocabulary {
  readonly groups: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly protectedWords: ReadonlySet<string>;
}

const vocabularies = new WeakMap<SearchIndexDefinition, Vocabulary>();

function vocabularyOf(index: SearchIndexDefinition): Vocabulary {
  const known = vocabularies.get(index);
  if (known !== undefined) return known;
  const groups = new Map<string, readonly (readonly string[])[]>();
  for (const group of index.synonymGroups) {
    const phrases = group.map(foldedWords);
    for (const phrase of phrases) groups.set(phrase.join(' '), phrases);
  }
  const vocabulary = { groups, protectedWords: new Set(index.protectedWords.map(foldGerman)) };
  vocabularies.set(index, vocabulary);
  return vocabulary;
}

/** Splits what was typed into terms; a phrase of the synonym list is one term, words without meaning fall away. */
export function readQuestion(index: SearchIndexDefinition, text: string): readonly QuestionTerm[] {
  const vocabulary = vocabularyOf(index);
  const words = foldedWords(text);
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word));
  const asked = telling.length > 0 ? telling : words;
  const terms: QuestionTerm[] = [];
  for (let at = 0; at < asked.length;) {
    const phrase = longestKnownPhrase(vocabulary, asked.slice(at));
    terms.push(toTerm(vocabulary, phrase));
    at += phrase.length;
  }
  return terms;
}

function longestKnownPhrase(vocabulary: Vocabulary, words: readonly string[]): readonly string[] {
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 1; length -= 1) {
    const phrase = words.slice(0, length);
    if (vocabulary.groups.has(phrase.join(' '))) return phrase;
  }
  return words.slice(0, 1);
}

function toTerm(vocabulary: Vocabulary, words: readonly string[]): QuestionTerm {
  const typed = words.join(' ');
  const others = vocabulary.groups.get(typed) ?? [];
  return {
    words,
    meanings: [words, ...others.filter((phrase) => phrase.join(' ') !== typed)],
    mayBeMistyped:
      words.length === 1 &&
      typed.length >= SHORTEST_MISTYPED &&
      !/\d/.test(typed) &&
      !vocabulary.protectedWords.has(typed),
  };
}
