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
    ['wald', 'forst'],
    ['waldbrand', 'rauch'],
    ['schule', 'school'],
    ['bezirk', 'district'],
  ],
  neighbours: [['hochwasser', 'warnung']],
  exactWords: ['rauch'],
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
    ['Waldbezirk und Schulbezirke', ['bezirk', 'schule', 'wald']],
  ])('meets what «%s» speaks of, in any inflection and inside compounds', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('takes short words only where they stand alone', () => {
    expect(namesIn('Das Akitamuster')).toEqual([]);
  });

  it('takes words that stand inside others by accident only as they are written', () => {
    expect(namesIn('Wer Energie verbraucht')).toEqual([]);
    expect(namesIn('Rauch')).toEqual(['waldbrand']);
  });

  it.each([
    ['pothole', ['schlagloch']],
    ['schlagloches', ['schlagloch']],
    ['schlaglohc', ['schlagloch']],
    ['strasenschadne', ['schlagloch']],
    ['hochwasserwarnung', ['warnung', 'hochwasser']],
    ['schulbezirk', ['bezirk', 'schule']],
    ['ozg', []],
    ['kiya', []],
    ['kartoffel', []],
  ])('knows what is meant by %s', (word, names) => {
    expect(vocabulary.meant(word).map(({ name }) => name)).toEqual(names);
  });

  it('has for each concept a word of its own that nobody types', () => {
    const codes = ['kita', 'hochwasser', 'wald'].flatMap((word) =>
      vocabulary.meant(word).map(({ code }) => code),
    );
    expect(codes).toEqual(['qvaa', 'qvac', 'qvag']);
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
    expect(wordsOf(flood)).toBe('qvac hochwasser flood');
  });

  it('writes a phrase as one word, as an engine joins neighbouring words of a question', () => {
    expect(wordsOf(vocabulary.conceptsIn('Leichte Sprache'))).toBe('qvaf leichtesprache plainlanguage');
  });

  it('keeps up with long texts', () => {
    const text = 'Straßenschäden und Digitale Zwillinge in allen Kitas. '.repeat(2_000);
    expect(vocabulary.conceptsIn(text).size).toBe(3);
  });

  it('keeps up with words that are none', () => {
    const letters = 'schlagloch'.repeat(5_000);
    expect(vocabulary.conceptsIn(letters).size).toBe(0);
    expect(vocabulary.meant(letters)).toEqual([]);
  });
});
