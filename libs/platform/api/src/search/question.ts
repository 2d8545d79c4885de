import { foldedWords, FUNCTION_WORDS } from './german-fold.js';
import type { SearchIndexDefinition } from './search-engine.js';
import { type Concept, LONGEST_PHRASE, type Phrase, type Vocabulary, vocabularyOf } from './vocabulary.js';

/** One thing that is asked for: the folded words typed and all folded phrases that mean the same. */
export interface QuestionTerm {
  readonly words: readonly string[];
  /** What the words are known to mean; a compound nobody knows means what is known inside it. */
  readonly concepts: readonly Concept[];
  /** Each a phrase of folded words; the typed one first, or the known one it most likely was meant to be. */
  readonly meanings: readonly Phrase[];
  /** Phrases of what people look for together with it. */
  readonly near: readonly Phrase[];
  /** False where a guess at a typing error would do harm: short words, codes, numbers. */
  readonly mayBeMistyped: boolean;
}

const SHORTEST_MISTYPED = 5;

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

function longestKnownPhrase(vocabulary: Vocabulary, words: Phrase): Phrase {
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 1; length -= 1) {
    const phrase = words.slice(0, length);
    if (vocabulary.named(phrase).length > 0) return phrase;
  }
  return words.slice(0, 1);
}

function toTerm(vocabulary: Vocabulary, words: Phrase): QuestionTerm {
  const typed = words.join(' ');
  const guessed = words.length > 1 ? null : vocabulary.guess(typed);
  const first = guessed === null ? words : [guessed];
  const concepts = words.length > 1 ? vocabulary.named(words) : vocabulary.meant(typed);
  const others = concepts.flatMap(({ phrases }) => phrases);
  return {
    words,
    concepts,
    meanings: [first, ...others.filter((phrase) => phrase.join(' ') !== first.join(' '))],
    near: [...vocabulary.nearTo(concepts)].flatMap(({ phrases }) => phrases),
    mayBeMistyped:
      words.length === 1 &&
      typed.length >= SHORTEST_MISTYPED &&
      !/\d/.test(typed) &&
      !vocabulary.isProtected(typed),
  };
}
