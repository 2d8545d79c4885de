import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { languageHints, LONGEST_SENTENCE, sentencesOf } from './plain-language.js';

const kinds = (text: string) => languageHints(text).map(({ kind }) => kind);

describe('hints for plain language', () => {
  it('are silent about short active sentences', () => {
    expect(languageHints('Der Bauhof fährt. Die Kamera sieht jedes Schlagloch.')).toEqual([]);
  });

  it('find a sentence of more than 25 words and leave one of 25 alone', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'Wort').join(' ')}.`;
    expect(kinds(words(LONGEST_SENTENCE))).toEqual([]);
    expect(kinds(words(LONGEST_SENTENCE + 1))).toEqual(['long_sentence']);
  });

  it.each([
    'Die Bilder werden im Fahrzeug unkenntlich gemacht.',
    'Der Antrag wurde abgelehnt.',
    'Jede Meldung wird von Menschen überprüft.',
    'Die Daten werden gespeichert und ausgewertet.',
    'Schäden, die so erkannt werden, liegen nicht lange.',
    'Das Modell ist neu trainiert worden.',
  ])('see the passive in: %s', (sentence) => {
    expect(kinds(sentence)).toEqual(['passive']);
  });

  it.each([
    'Es wird regnen.',
    'Die Lösung wird teuer.',
    'Wir werden gegen Ende des Jahres mit allen sprechen.',
    'Die Stadt hat den Antrag abgelehnt.',
  ])('see no passive in: %s', (sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });

  it('ask for abbreviations nobody explains, each once', () => {
    expect(languageHints('Das OZG gilt. Das OZG hilft der KI.')).toEqual([
      { kind: 'abbreviation', excerpt: 'OZG' },
    ]);
    expect(kinds('Das Onlinezugangsgesetz (OZG) gilt. Das OZG hilft.')).toEqual([]);
    expect(kinds('Das RIS (Ratsinformationssystem) hilft.')).toEqual([]);
  });

  it('do not end a sentence at a number or an abbreviation with a dot', () => {
    expect(sentencesOf('Am 3. Mai kamen z. B. Hunde. Danach kam Regen!')).toEqual([
      'Am 3. Mai kamen z. B. Hunde.',
      'Danach kam Regen!',
    ]);
  });

  it('never fail and stay quick, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => languageHints(text).length >= 0));
    // A text that a slow pattern would keep busy for minutes, longer than the patience of a test.
    expect(kinds(`wird ${'ge'.repeat(50_000)}`)).toEqual([]);
  });
});
