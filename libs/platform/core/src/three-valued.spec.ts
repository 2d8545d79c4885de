import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allMet, anyMet, notMet, THREE_VALUES } from './three-valued.js';

const value = fc.constantFrom(...THREE_VALUES);
const values = fc.array(value, { maxLength: 8 });

describe('three-valued logic', () => {
  it.each([
    ['met', 'met', 'met', 'met'],
    ['met', 'open', 'open', 'met'],
    ['met', 'not_met', 'not_met', 'met'],
    ['open', 'open', 'open', 'open'],
    ['open', 'not_met', 'not_met', 'open'],
    ['not_met', 'not_met', 'not_met', 'not_met'],
  ] as const)('of %s and %s makes %s together and %s of either', (left, right, all, any) => {
    expect([allMet([left, right]), allMet([right, left])]).toEqual([all, all]);
    expect([anyMet([left, right]), anyMet([right, left])]).toEqual([any, any]);
  });

  it('says of nothing that all of it is met and none of it is', () => {
    expect([allMet([]), anyMet([])]).toEqual(['met', 'not_met']);
  });

  it('obeys De Morgan whatever is open', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(notMet(allMet(list))).toBe(anyMet(list.map(notMet)));
        expect(notMet(anyMet(list))).toBe(allMet(list.map(notMet)));
      }),
    );
  });

  it('never takes back an answer when something open becomes known', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('met', 'not_met'), (list, known) => {
        const filled = list.map((one) => (one === 'open' ? known : one));
        for (const joined of [allMet, anyMet]) {
          if (joined(list) !== 'open') expect(joined(filled)).toBe(joined(list));
        }
      }),
    );
  });
});
