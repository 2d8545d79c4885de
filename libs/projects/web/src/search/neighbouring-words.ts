import { transcribeUmlauts } from '@allmende/platform-core';

const ALIKE_ENOUGH = 0.34;

/**
 * Words of the municipal vocabulary close to what was typed: first by shared letters (a typing mistake), then the
 * other words of the groups they stand in. Best first, without the typed words themselves.
 */
export function neighbouringWords(
  text: string,
  groups: readonly (readonly string[])[],
  most: number,
): readonly string[] {
  const typed = words(text);
  if (typed.length === 0) return [];
  const ranked = groups
    .flatMap((group) => group.map((word) => ({ word, group, score: bestScore(word, typed) })))
    .filter(({ score }) => score >= ALIKE_ENOUGH)
    .sort((one, other) => other.score - one.score);
  const near = ranked.map(({ word }) => word);
  const further = ranked.flatMap(({ group }) => group);
  const asTyped = new Set([...typed, typed.join(' ')]);
  return [...new Set([...near, ...further])]
    .filter((word) => !asTyped.has(transcribeUmlauts(word).toLowerCase()))
    .slice(0, most);
}

function words(text: string): readonly string[] {
  return transcribeUmlauts(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
}

function bestScore(candidate: string, typed: readonly string[]): number {
  return Math.max(0, ...words(candidate).flatMap((word) => typed.map((other) => likeness(word, other))));
}

/** Share of letter triples two words have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const left = triples(one);
  const right = triples(other);
  const shared = [...left].filter((triple) => right.has(triple)).length;
  return (2 * shared) / (left.size + right.size);
}

function triples(word: string): ReadonlySet<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
