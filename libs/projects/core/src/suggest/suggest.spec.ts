import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SUGGEST_LIMITS, suggestAmong, suggestFields, suggestRank, suggestText } from './suggest.js';

describe('what has been typed', () => {
  it.each([
    ['', null],
    ['s', null],
    [' s ', null],
    ['"-"', null],
    ['💥💥', null],
    ['st', 'st'],
    ['  Straßen\n schäden ', 'Straßen schäden'],
    ['<script>', '<script>'],
  ])('«%s» is looked up as %j', (typed, text) => expect(suggestText(typed)).toBe(text));

  it('is cut where it is too long', () => {
    expect(suggestText('a'.repeat(10_000))).toHaveLength(SUGGEST_LIMITS.text);
  });

  it('never fails, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const text = suggestText(typed);
        expect(text === null || text.length <= SUGGEST_LIMITS.text).toBe(true);
      }),
    );
  });
});

describe('a name', () => {
  it.each([
    ['Mob', 'Mobilität Verkehr', 0],
    ['mobilitaet', 'Mobilität Verkehr', 0],
    ['verk', 'Mobilität Verkehr', 1],
    ['verk mob', 'Mobilität Verkehr', 1],
    ['kehr', 'Mobilität Verkehr', null],
    ['verk bahn', 'Mobilität Verkehr', null],
    ['', 'Mobilität Verkehr', null],
  ])('«%s» answers to «%s» with rank %j', (typed, name, rank) => expect(suggestRank(typed, name)).toBe(rank));

  it('that begins so comes before one that has it further on', () => {
    const names = ['Klima und Umwelt', 'Umwelt', 'Wasser'];
    expect(suggestAmong('umw', names, (name) => name, 5)).toEqual(['Umwelt', 'Klima und Umwelt']);
    expect(suggestAmong('umw', names, (name) => name, 1)).toEqual(['Umwelt']);
  });
});

it('suggests design fields by the words people use for them', () => {
  const words = new Proxy({}, { get: (_, key) => (key === 'mobility' ? 'Mobilität Verkehr' : '') });
  expect(suggestFields('verkehr', words as never, 3)).toEqual(['mobility']);
});
