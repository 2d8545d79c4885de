import { describe, expect, it } from '@jest/globals';
import type { SearchIndexDefinition } from './search-engine.js';
import { Vocabulary, wordsOf } from './vocabulary.js';

const INDEX: SearchIndexDefinition = {
  name: 'thing',
  searchable: ['title'],
  describing: ['title'],
  facets: [],
  sortable: [],
  synonymGroups: [
    ['kita', 'kindertagesstätte', 'daycare'],
    ['schlagloch', 'straßenschaden', 'pothole'],
    ['hochwasser', 'flood'],
    ['warnung', 'warnen'],
    ['digitaler zwilling', 'digital twin'],
    ['leichte sprache', 'plain language'],
  ],
  neighbours: [['hochwasser', 'warnung']],
  protectedWords: ['ozg'],
};
const vocabulary = new Vocabulary(INDEX);

function namesIn(text: string): readonly string[] {
  return [...vocabulary.conceptsIn(text)].map(({ name }) => name).sort();
}

describe('the vocabulary of an index', () => {
  it.each([
    ['Straßenschäden vom Müllwagen aus', ['schlagloch']],
    ['Straßenschadenerkennung', ['schlagloch']],
    ['Anmeldung in allen Kitas', ['kita']],
    ['Bescheide in Leichter Sprache', ['leichte sprache']],
    ['Digitale Zwillinge', ['digitaler zwilling']],
    ['Wer vor Hochwasser warnt', ['hochwasser']],
  ])('meets what «%s» speaks of, in any inflection and inside compounds', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('takes short words only where they stand alone', () => {
    expect(namesIn('Das Akitamuster')).toEqual([]);
  });

  it.each([
    ['schlaglocherkennung', ['schlagloch']],
    ['hochwasserfruhwarnung', ['hochwasser', 'warnung']],
    ['schlagloch', null],
    ['veranstaltungen', null],
  ])('takes %s apart along its words', (word, parts) => expect(vocabulary.split(word)).toEqual(parts));

  it('knows what is near without calling it the same', () => {
    const flood = vocabulary.conceptsIn('Hochwasser');
    expect([...vocabulary.nearTo(flood)].map(({ name }) => name)).toEqual(['warnung']);
    expect(wordsOf(flood)).toBe('hochwasser flood');
  });

  it('writes a phrase as one word, as an engine joins neighbouring words of a question', () => {
    expect(wordsOf(vocabulary.conceptsIn('Leichte Sprache'))).toBe('leichtesprache plainlanguage');
  });

  it('keeps up with long texts', () => {
    const text = 'Straßenschäden und Digitale Zwillinge in allen Kitas. '.repeat(2_000);
    expect(vocabulary.conceptsIn(text).size).toBe(3);
  });
});
