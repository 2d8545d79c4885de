import { foldedWords, foldGerman } from './german-fold.js';
import type { SearchIndexDefinition } from './search-engine.js';

/** A phrase as folded words. */
export type Phrase = readonly string[];

/** Everything that means the same; the first phrase names it. */
export interface Concept {
  readonly name: string;
  readonly phrases: readonly Phrase[];
}

const LONGEST_PHRASE = 4;
/** Shorter words stand inside too many others to say anything there. */
const SHORTEST_INSIDE = 5;
const SHORTEST_COMPOUND = 9;
const SHORTEST_REST = 5;
const SHORTEST_STEMMED = 6;
const ENDING = /(?:ern|en|er|es|em|e|n|s)$/;
const SHORT_ENDINGS = ['', 's', 'e', 'n', 'en', 'er'];

/** Finds the concepts of an index in texts and takes compounds apart along its words. Everything is folded spelling. */
export class Vocabulary {
  private readonly byPhrase = new Map<string, Concept>();
  private readonly byStem = new Map<string, readonly Concept[]>();
  private readonly byName = new Map<string, Concept>();
  private readonly neighbours = new Map<string, readonly Concept[]>();
  private readonly protectedWords: ReadonlySet<string>;

  constructor({ synonymGroups, neighbours, protectedWords }: SearchIndexDefinition) {
    this.protectedWords = new Set(protectedWords.map(foldGerman));
    for (const group of synonymGroups) this.add(group.map(foldedWords));
    for (const names of neighbours) this.join(names.map((name) => foldedWords(name).join(' ')));
  }

  /** All phrases that mean the same as this one, itself among them; none where it is not known. */
  meaningsOf(phrase: string): readonly Phrase[] {
    return this.byPhrase.get(phrase)?.phrases ?? [];
  }

  /** True for words that must be met as they are, such as abbreviations. */
  isProtected(word: string): boolean {
    return this.protectedWords.has(word);
  }

  /** The concepts a text speaks of: its words in any inflection, long ones also inside compounds. */
  conceptsIn(text: string): ReadonlySet<Concept> {
    const words = foldedWords(text);
    const found = new Set<Concept>();
    const add = (concepts: readonly Concept[] = []): void =>
      concepts.forEach((concept) => found.add(concept));
    for (const word of new Set(words)) {
      add(this.byStem.get(stemOf(word)));
      for (const part of partsOf(word)) add(asList(this.byPhrase.get(part)));
    }
    for (const phrase of phrasesIn(words)) add(this.byStem.get(phrase));
    return found;
  }

  /** What else people look for who look for these. */
  nearTo(concepts: Iterable<Concept>): ReadonlySet<Concept> {
    const given = new Set(concepts);
    const near = new Set<Concept>();
    for (const { name } of given) {
      for (const concept of this.neighbours.get(name) ?? []) if (!given.has(concept)) near.add(concept);
    }
    return near;
  }

  /** The concept a phrase belongs to. */
  conceptOf(phrase: string): Concept | undefined {
    return this.byPhrase.get(phrase);
  }

  /**
   * The known words inside a compound that is none itself, e.g. `schlagloch` in `schlaglocherkennung`; what is left over is
   * left out unless it is long enough to be a word. Null where nothing inside is known.
   */
  split(word: string): readonly string[] | null {
    if (word.length < SHORTEST_COMPOUND || this.byPhrase.has(word)) return null;
    const known: string[] = [];
    const parts: string[] = [];
    let from = 0;
    for (let at = 0; at <= word.length - SHORTEST_INSIDE;) {
      const part = this.longestAt(word, at);
      if (part === null) at += 1;
      else {
        if (known.length > 0 && at - from >= SHORTEST_REST) parts.push(word.slice(from, at));
        known.push(part);
        parts.push(part);
        at += part.length;
        from = at;
      }
    }
    return known.length === 0 ? null : parts;
  }

  private longestAt(word: string, at: number): string | null {
    for (let end = word.length; end - at >= SHORTEST_INSIDE; end -= 1) {
      const part = word.slice(at, end);
      if (part !== word && this.byPhrase.has(part)) return part;
    }
    return null;
  }

  private add(phrases: readonly Phrase[]): void {
    const concept: Concept = { name: phrases[0]?.join(' ') ?? '', phrases: unique(phrases) };
    this.byName.set(concept.name, concept);
    for (const phrase of concept.phrases) {
      this.byPhrase.set(phrase.join(' '), concept);
      for (const stem of stemsOf(phrase)) {
        this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), concept]);
      }
    }
  }

  private join(names: readonly string[]): void {
    const concepts = names.flatMap((name) => asList(this.byName.get(name)));
    for (const name of names) this.neighbours.set(name, [...(this.neighbours.get(name) ?? []), ...concepts]);
  }
}

const vocabularies = new WeakMap<SearchIndexDefinition, Vocabulary>();

/** The vocabulary of an index, prepared once. */
export function vocabularyOf(index: SearchIndexDefinition): Vocabulary {
  const known = vocabularies.get(index) ?? new Vocabulary(index);
  vocabularies.set(index, known);
  return known;
}

/** All words of concepts, for an index; a phrase is one word there, as engines join neighbouring words of a question. */
export function wordsOf(concepts: Iterable<Concept>): string {
  return [...concepts].flatMap(({ phrases }) => phrases.map((phrase) => phrase.join(''))).join(' ');
}

function stemOf(word: string): string {
  return word.length >= SHORTEST_STEMMED ? word.replace(ENDING, '') : word;
}

/** How a phrase is met in a text: its words without endings, a short word with one of the common ones. */
function stemsOf(phrase: Phrase): readonly string[] {
  const [word = ''] = phrase;
  if (phrase.length > 1 || word.length >= SHORTEST_INSIDE) return [phrase.map(stemOf).join(' ')];
  return [...new Set(SHORT_ENDINGS.map((ending) => stemOf(word + ending)))];
}

/** The stretches of a word long enough to be a known word in it. */
function* partsOf(word: string): Generator<string> {
  for (let from = 0; from <= word.length - SHORTEST_INSIDE; from += 1) {
    for (let to = from + SHORTEST_INSIDE; to <= word.length; to += 1) yield word.slice(from, to);
  }
}

/** Neighbouring words without their endings, two to four at a time. */
function* phrasesIn(words: readonly string[]): Generator<string> {
  const stems = words.map(stemOf);
  for (let at = 0; at < stems.length; at += 1) {
    for (let length = 2; length <= LONGEST_PHRASE && at + length <= stems.length; length += 1) {
      yield stems.slice(at, at + length).join(' ');
    }
  }
}

function unique(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}

function asList(concept: Concept | undefined): readonly Concept[] {
  return concept === undefined ? [] : [concept];
}
