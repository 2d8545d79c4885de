import { describe, expect, it } from '@jest/globals';
import { expectedShares } from './expected-shares.js';

const claims = (...weights: number[]) => weights.map((weight, at) => ({ ags: `0000000${at + 1}`, weight }));

describe('the shares a budget is checked against', () => {
  it('gives the cents that are left to the largest remainders', () => {
    expect(expectedShares(100, claims(1, 1, 1))).toEqual([34, 33, 33]);
    expect(expectedShares(10, claims(1, 2, 4))).toEqual([1, 3, 6]);
  });

  it('breaks ties by the lowest key, whatever the order', () => {
    expect(expectedShares(1, [...claims(1, 1)].reverse())).toEqual([0, 1]);
  });

  it('adds up where cents times inhabitants leave what a number can hold', () => {
    const shares = expectedShares(9_000_000_000_001, claims(3_755_251, 1_892_122, 1));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(9_000_000_000_001);
  });
});
