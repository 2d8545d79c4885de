import { describe, expect, it } from '@jest/globals';
import { compareLocales, flatten } from './locales.ts';

describe('locale files', () => {
  it('are read as dotted paths', () => {
    expect([...flatten({ search: { title: 'Suche', hits_one: 'ein Treffer' } })]).toEqual([
      ['search.title', 'Suche'],
      ['search.hits_one', 'ein Treffer'],
    ]);
  });

  it('agree when both languages say the same', () => {
    expect(compareLocales({ a: { b: 'Hallo {{name}}' } }, { a: { b: 'Hello {{ name }}' } })).toEqual([]);
  });

  it.each([
    ['a key that English lacks', { a: 'Eins', b: 'Zwei' }, { a: 'One' }, 'en: "b" is missing'],
    ['a key that German lacks', { a: 'Eins' }, { a: 'One', b: 'Two' }, 'de: "b" is missing'],
    ['an empty sentence', { a: ' ' }, { a: 'One' }, 'de: "a" is empty or not a text'],
    ['a number for a sentence', { a: 'Eins' }, { a: 1 }, 'en: "a" is empty or not a text'],
    [
      'a forgotten placeholder',
      { a: '{{count}} Treffer' },
      { a: 'hits' },
      '"a" has other placeholders in German than in English',
    ],
  ])('disagree over %s', (_, german, english, complaint) => {
    expect(compareLocales(german, english)).toEqual([complaint]);
  });
});
