import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { FIELD_NAMES, SIZE_NAMES, STATE_NAMES, TYPE_NAMES } from './list-words.js';

const pages = JSON.parse(
  readFileSync(new URL('../../../../municipalities/web/src/taxonomy/de.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string>>;

describe('the words of lists that leave the house', () => {
  it.each([
    ['designField', FIELD_NAMES],
    ['lifecycleState', STATE_NAMES],
    ['solutionType', TYPE_NAMES],
    ['sizeClass', SIZE_NAMES],
  ])('are those of the pages: %s', (vocabulary, names) => {
    expect(pages[vocabulary]).toMatchObject(names);
  });
});
