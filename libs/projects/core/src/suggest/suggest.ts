import { transcribeUmlauts } from '@allmende/platform-core';
import { DESIGN_FIELD_KEYS, type DesignFieldKey } from '../design-field.js';
import { normaliseQuery } from '../project-search.js';

/** From how many letters on suggestions are made, how many of each kind at most, and how much of a long text is read. */
export const SUGGEST_LIMITS = { letters: 2, each: 10, text: 80 } as const;

/** What has been typed as suggestions are looked up by it; null while nothing can be suggested. */
export function suggestText(typed: string): string | null {
  const text = normaliseQuery(typed).slice(0, SUGGEST_LIMITS.text).trim();
  return wordsOf(text).join('').length < SUGGEST_LIMITS.letters ? null : text;
}

/** How well a name answers what has been typed: 0 begins with it, 1 has each typed word as a beginning, null not at all. */
export function suggestRank(text: string, name: string): 0 | 1 | null {
  const typed = wordsOf(text);
  const words = wordsOf(name);
  if (typed.length === 0) return null;
  if (words.join(' ').startsWith(typed.join(' '))) return 0;
  return typed.every((word) => words.some((candidate) => candidate.startsWith(word))) ? 1 : null;
}

/** The best of many by {@link suggestRank}, in their own order where they fit alike. */
export function suggestAmong<Item>(
  text: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
  most: number,
): readonly Item[] {
  return items
    .flatMap((item) => {
      const rank = suggestRank(text, nameOf(item));
      return rank === null ? [] : [{ item, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ item }) => item);
}

/** The design fields whose German words have been begun. */
export function suggestFields(
  text: string,
  wordsOfField: Readonly<Record<DesignFieldKey, string>>,
  most: number,
): readonly DesignFieldKey[] {
  return suggestAmong(text, DESIGN_FIELD_KEYS, (key) => wordsOfField[key], most);
}

function wordsOf(text: string): readonly string[] {
  return (
    transcribeUmlauts(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
