import { foldGerman } from './german-fold.js';
import type { QuestionTerm } from './question.js';
import type { Highlight } from './search-engine.js';
import { isWithinErrors } from './within-errors.js';

interface Token {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

const SHORTEST_PREFIX = 3;
const SHORTEST_INSIDE = 5;
const TWO_ERRORS_FROM = 9;

/**
 * Marks the words of a text that answer a question: the same in any spelling, with another ending, as part of a
 * compound, as a synonym, or with the typing errors a search forgives. Both engines mark with it, so a match looks the
 * same whichever answers.
 */
export function markMatches(text: string, terms: readonly QuestionTerm[]): readonly Highlight[] {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match): Token => ({
    from: match.index,
    to: match.index + match[0].length,
    word: foldGerman(match[0]),
  }));
  const hits = new Set<number>();
  for (const term of terms) for (const at of hitsOf(tokens, term)) hits.add(at);
  return toPieces(text, tokens, hits);
}

function hitsOf(tokens: readonly Token[], term: QuestionTerm): number[] {
  const hits: number[] = [];
  tokens.forEach((token, at) => {
    if (term.words.length === 1 && isAlike(token.word, term)) hits.push(at);
    for (const phrase of term.meanings) {
      if (phrase.every((word, offset) => isSame(tokens[at + offset]?.word, word))) {
        hits.push(...phrase.map((_, offset) => at + offset));
      }
    }
  });
  return hits;
}

function isSame(word: string | undefined, asked: string): boolean {
  if (word === undefined) return false;
  return word === asked || (asked.length > SHORTEST_PREFIX && word.startsWith(asked));
}

function isAlike(word: string, term: QuestionTerm): boolean {
  const asked = term.words[0] ?? '';
  if (asked.length >= SHORTEST_PREFIX && word.startsWith(asked)) return true;
  if (!term.mayBeMistyped) return false;
  if (asked.length >= SHORTEST_INSIDE && word.includes(asked)) return true;
  const forgiven = asked.length >= TWO_ERRORS_FROM ? 2 : 1;
  return isWithinErrors(word, asked, forgiven);
}

function toPieces(text: string, tokens: readonly Token[], hits: ReadonlySet<number>): readonly Highlight[] {
  const pieces: Highlight[] = [];
  let done = 0;
  tokens.forEach((token, at) => {
    if (!hits.has(at)) return;
    if (token.from > done) pieces.push({ text: text.slice(done, token.from), hit: false });
    pieces.push({ text: text.slice(token.from, token.to), hit: true });
    done = token.to;
  });
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}
