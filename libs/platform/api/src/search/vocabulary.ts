import { foldedWords, foldGerman } from './german-fold.js';
import type { SearchIndexDefinition } from './search-engine.js';
import { isWithinErrors } from './within-errors.js';

/** A phrase as folded words. */
export type Phrase = readonly string[];

/** Everything that means the same; the first phrase names it. */
export interface Concept {
  readonly name: string;
  /** A word that nobody types, by which an engine finds the concept and nothing else. */
  readonly code: string;
  readonly phrases: readonly Phrase[];
}

/** Longer phrases are not looked for. */
export const LONGEST_PHRASE = 4;
/** Shorter words stand inside too many others to say anything there. */
const SHORTEST_INSIDE = 5;
/** The first part of a compound may be shorter, or lack its last letter, where a known word follows it: Baum-pflege, Schul-bus. */
const FIRST = { from: 4, to: 9 } as const;
const NO_FIRST = { length: 0, means: [] } as const;
const LINKS = ['', 's', 'n', 'en', 'es'];
const SHORTEST_COMPOUND = 9;
const SHORTEST_BESIDE = 3;
/** Longer ones are no words, and looking into them would take forever. */
const LONGEST_COMPOUND = 60;
const SHORTEST_STEMMED = 6;
const ENDING = /(?:ern|en|er|es|em|e|n|s)$/;
const SHORT_ENDINGS = ['', 's', 'e', 'n', 'en', 'er'];
const SHORTEST_GUESSED = 6;
const TWO_SLIPS_FROM = 9;

/** Finds the concepts of an index in texts and takes compounds apart along its words. Everything is folded spelling. */
export class Vocabulary {
  private readonly byPhrase = new Map<string, Concept>();
  private readonly byStem = new Map<string, Concept[]>();
  private readonly byName = new Map<string, Concept>();
  private readonly firsts = new Map<string, string>();
  private readonly byLength = new Map<number, string[]>();
  private readonly neighbours = new Map<string, readonly Concept[]>();
  private readonly protectedWords: ReadonlySet<string>;
  private readonly exactWords: ReadonlySet<string>;

  constructor({ synonymGroups, neighbours, protectedWords, exactWords }: SearchIndexDefinition) {
    this.protectedWords = new Set(protectedWords.map(foldGerman));
    this.exactWords = new Set(exactWords.map(foldGerman));
    for (const group of synonymGroups) this.add(group.map(foldedWords));
    for (const names of neighbours) this.join(names.map((name) => foldedWords(name).join(' ')));
  }

  /** True for words that must be met as they are, such as abbreviations. */
  isProtected(word: string): boolean {
    return this.protectedWords.has(word);
  }

  /** The concepts a phrase names, as it is or in another inflection. */
  named(phrase: Phrase): readonly Concept[] {
    const same = this.byPhrase.get(phrase.join(' '));
    return same === undefined ? (this.byStem.get(phrase.map(stemOf).join(' ')) ?? []) : [same];
  }

  /** The concepts of a word somebody typed: its own, those inside a compound, or that of the word it was meant to be. */
  meant(word: string): readonly Concept[] {
    const own = this.named([word]);
    if (own.length > 0 || this.isProtected(word)) return own;
    const guessed = this.guess(word);
    if (guessed !== null) return this.named([guessed]);
    // The last part of a compound says what it is, those before it of what kind.
    return (this.split(word) ?? []).toReversed().flatMap((part) => this.named([part]));
  }

  /** The known word somebody most likely meant to type; null for short words, numbers, codes, and where nothing is close. */
  guess(word: string): string | null {
    if (word.length < SHORTEST_GUESSED || /\d/.test(word) || this.isProtected(word)) return null;
    if (this.named([word]).length > 0) return null;
    const most = word.length >= TWO_SLIPS_FROM ? 2 : 1;
    for (let slips = 1; slips <= most; slips += 1) {
      for (let length = word.length - slips; length <= word.length + slips; length += 1) {
        const meant = this.byLength.get(length)?.find((known) => isWithinErrors(known, word, slips));
        if (meant !== undefined) return meant;
      }
    }
    return null;
  }

  /** The concepts a text speaks of: its words in any inflection, long ones also inside compounds. */
  conceptsIn(text: string): ReadonlySet<Concept> {
    const words = foldedWords(text);
    const found = new Set<Concept>();
    for (const word of new Set(words)) {
      const own = this.named([word]);
      const parts = own.length > 0 ? [] : this.inside(word);
      for (const concept of [...own, ...parts]) found.add(concept);
    }
    for (const phrase of phrasesIn(words)) {
      for (const concept of this.byStem.get(phrase) ?? []) found.add(concept);
    }
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

  /** The known words inside a compound that is none itself, e.g. `schlagloch` in `schlaglocherkennung`; null where there is none. */
  split(word: string): readonly string[] | null {
    if (!isCompoundLong(word) || this.byPhrase.has(word)) return null;
    const first = this.firstOf(word);
    const parts = [...first.means];
    for (let at = first.length; at <= word.length - SHORTEST_INSIDE;) {
      const part = this.longestAt(word, at);
      if (part !== null) parts.push(part);
      at += part?.length ?? 1;
    }
    return parts.length === 0 ? null : parts;
  }

  private inside(word: string): readonly Concept[] {
    if (word.length > LONGEST_COMPOUND) return [];
    return [...partsOf(word), ...this.firstOf(word).means].flatMap((part) => asList(this.partNamed(part)));
  }

  private partNamed(part: string): Concept | undefined {
    return this.exactWords.has(part) ? undefined : this.byPhrase.get(part);
  }

  private firstOf(word: string): { readonly length: number; readonly means: readonly string[] } {
    if (!isCompoundLong(word)) return NO_FIRST;
    for (let length = FIRST.to; length >= FIRST.from; length -= 1) {
      const means = this.firsts.get(word.slice(0, length));
      if (means !== undefined && this.isFollowed(word, length)) return { length, means: [means] };
    }
    return NO_FIRST;
  }

  private isFollowed(word: string, from: number): boolean {
    return LINKS.some(
      (link) => word.startsWith(link, from) && this.longestAt(word, from + link.length) !== null,
    );
  }

  private longestAt(word: string, at: number): string | null {
    for (let end = word.length; end - at >= SHORTEST_INSIDE; end -= 1) {
      const part = word.slice(at, end);
      if (part !== word && this.partNamed(part) !== undefined) return part;
    }
    return null;
  }

  private add(phrases: readonly Phrase[]): void {
    const [name = []] = phrases;
    const code = codeOf(this.byName.size);
    const concept: Concept = { name: name.join(' '), code, phrases: unique(phrases) };
    this.byName.set(concept.name, concept);
    for (const phrase of concept.phrases) {
      this.byPhrase.set(phrase.join(' '), concept);
      const [word = ''] = phrase;
      if (phrase.length === 1 && this.exactWords.has(word)) continue;
      for (const stem of stemsOf(phrase)) push(this.byStem, stem, concept);
      if (phrase.length === 1) this.addWord(word);
    }
  }

  private addWord(word: string): void {
    if (word.length === FIRST.from) this.firsts.set(word, word);
    if (word.length > FIRST.from && word.endsWith('e')) this.firsts.set(word.slice(0, -1), word);
    if (word.length >= SHORTEST_GUESSED && !this.isProtected(word)) push(this.byLength, word.length, word);
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
  return [...concepts]
    .flatMap(({ code, phrases }) => [code, ...phrases.map((phrase) => phrase.join(''))])
    .join(' ');
}

/** The codes of concepts, for an index. */
export function codesOf(concepts: Iterable<Concept>): string {
  return [...concepts].map(({ code }) => code).join(' ');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const AFTER_Q = 'vwxyz';

/** Four letters, so that no engine takes one for a misspelling of another; no word begins like that. */
function codeOf(at: number): string {
  const letter = (of: string, place: number): string => of[Math.floor(at / place) % of.length] ?? '';
  return `q${letter(AFTER_Q, LETTERS.length ** 2)}${letter(LETTERS, LETTERS.length)}${letter(LETTERS, 1)}`;
}

function isCompoundLong(word: string): boolean {
  return word.length >= SHORTEST_COMPOUND && word.length <= LONGEST_COMPOUND;
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
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

/** The stretches of a word long enough to be a known word in it, with nothing left before or after that cannot be one. */
function* partsOf(word: string): Generator<string> {
  for (let from = 0; from <= word.length - SHORTEST_INSIDE; from += 1) {
    if (from > 0 && from < SHORTEST_BESIDE) continue;
    for (let to = from + SHORTEST_INSIDE; to <= word.length; to += 1) {
      const left = word.slice(to);
      if (left.length >= SHORTEST_BESIDE || left === '' || ENDING.test(left)) yield word.slice(from, to);
    }
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
