import { describe, expect, it } from '@jest/globals';
import { compareTexts } from './compare-texts.js';

describe('two versions of a text', () => {
  it('are told word by word', () => {
    expect(compareTexts('Kameras melden Löcher.', 'Kameras melden Schlaglöcher.')).toEqual([
      { kind: 'same', text: 'Kameras melden ' },
      { kind: 'removed', text: 'Löcher' },
      { kind: 'added', text: 'Schlaglöcher' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('give each back when the pieces are put together', () => {
    const [older, newer] = ['Straße für Straße\nund Weg.', 'Straße  für Gasse\n\nund Weg!'];
    const pieces = compareTexts(older, newer);
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([older, newer]);
  });

  it('are shown one after the other when they have nothing in common, without holding up the page', () => {
    const words = (letter: string) => Array.from({ length: 2_500 }, (_, at) => `${letter}${at}`).join(' ');
    expect(compareTexts(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
