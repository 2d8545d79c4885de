import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparedKeysInput, MOST_COMPARED, readChosenKeys, withChosen } from './chosen-keys.js';
import { rowDifference } from './row-difference.js';

const cell = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
const keys = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: MOST_COMPARED });

describe('what an address asks to compare', () => {
  it('is read in its order, each once', () => {
    expect(readChosenKeys('b, a,b,,')).toEqual({ keys: ['b', 'a'], left: 0 });
    expect(readChosenKeys(null)).toEqual({ keys: [], left: 0 });
  });

  it('says how many were too many', () => {
    expect(readChosenKeys('a,b,c,d,e,f')).toEqual({ keys: ['a', 'b', 'c', 'd'], left: 2 });
  });

  it('is always something the server takes', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        expect(comparedKeysInput.safeParse(readChosenKeys(written).keys).success).toBe(true);
      }),
    );
  });
});

describe('choosing', () => {
  it('never holds more than four nor one twice, and taking out undoes taking in', () => {
    fc.assert(
      fc.property(keys, fc.stringMatching(/^[a-z]{1,6}$/), (chosen, key) => {
        const more = withChosen(chosen, key, true);
        expect(more.length).toBeLessThanOrEqual(MOST_COMPARED);
        expect(new Set(more).size).toBe(more.length);
        expect(withChosen(more, key, false)).toEqual(chosen.filter((other) => other !== key));
      }),
    );
  });
});

describe('a row', () => {
  it.each([
    [[['a'], ['a']], 'same'],
    [[['a'], ['b']], 'different'],
    [[['a'], []], 'open'],
    [[['a'], [], ['b']], 'different'],
    [[[], []], 'open'],
    [[['a']], 'open'],
    [[], 'open'],
  ] as const)('%j is %s', (cells, difference) => expect(rowDifference(cells)).toBe(difference));

  it('says the same whatever the order of the columns', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 4 }), (cells) => {
        expect(rowDifference([...cells].reverse())).toBe(rowDifference(cells));
      }),
    );
  });

  it('never counts what is unknown as a difference', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 3 }), (cells) => {
        const more = rowDifference([...cells, []]);
        expect(more === 'different').toBe(rowDifference(cells) === 'different');
        expect(more).not.toBe('same');
      }),
    );
  });
});
