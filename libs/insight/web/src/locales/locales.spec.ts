import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

const keys = (texts: object, path = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value as object, `${path}${key}.`) : [`${path}${key}: ${holes(value)}`],
  );

/** The values a sentence needs, in alphabetical order. */
const holes = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();

describe('the words', () => {
  test('are the same keys with the same values in both languages', () => {
    expect(keys(en).sort()).toEqual(keys(de).sort());
  });
});
