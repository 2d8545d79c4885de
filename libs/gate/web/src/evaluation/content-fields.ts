import type { ErrorAt } from './words.js';

/** What the fields of a measured record are given; errors have paths under `content`. */
export interface ContentFieldsProps<Content> {
  content: Content;
  onChange: (content: Content) => void;
  errorAt: ErrorAt;
}

/** A list with one entry changed. */
export function withAt<Item>(list: readonly Item[], index: number, changes: Partial<Item>): readonly Item[] {
  return list.map((item, at) => (at === index ? { ...item, ...changes } : item));
}

/** A list without one entry. */
export function withoutAt<Item>(list: readonly Item[], index: number): readonly Item[] {
  return list.filter((_item, at) => at !== index);
}
