import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { largestRemainder, type Weighted } from './largest-remainder.js';

function claimants(weights: readonly number[]): Weighted[] {
  return weights.map((weight, index) => ({ key: `0000000${index}`, weight }));
}

describe('largest remainders', () => {
  it.each([
    [10_000_000, [12_345, 8_901, 23_456], [2_761_621, 1_991_186, 5_247_193]],
    [100, [1, 1, 1], [34, 33, 33]],
    [10_000_001, [1, 1, 1, 1], [2_500_001, 2_500_000, 2_500_000, 2_500_000]],
    [10, [47_000, 16_000, 15_900, 12_000, 6_000, 3_100], [5, 2, 1, 1, 1, 0]],
    [3_800_000, [1, 1, 1], [1_266_667, 1_266_667, 1_266_666]],
  ])('split %i by %j as the handbook’s vectors say', (total, weights, shares) => {
    expect(largestRemainder(total, claimants(weights))).toEqual(shares);
  });

  it('give ties to the lowest municipality key, wherever it stands', () => {
    const three = [
      { key: '99103000', weight: 1 },
      { key: '09101000', weight: 1 },
      { key: '10101000', weight: 1 },
    ];
    expect(largestRemainder(100, three)).toEqual([33, 34, 33]);
    expect(largestRemainder(101, three)).toEqual([33, 34, 34]);
  });

  it('split nothing into zeros and a credit as the mirror of the cost', () => {
    expect(largestRemainder(0, claimants([3, 5]))).toEqual([0, 0]);
    expect(largestRemainder(-100, claimants([1, 1, 1]))).toEqual([-34, -33, -33]);
    expect(largestRemainder(-1, claimants([1, 1]))).toEqual([-1, 0]);
  });

  it('may shift a cent between others when the total grows by one (Alabama)', () => {
    const weights = [6, 6, 2];
    expect(largestRemainder(10, claimants(weights))).toEqual([4, 4, 2]);
    expect(largestRemainder(11, claimants(weights))).toEqual([5, 5, 1]);
  });

  it('refuse what cannot be split', () => {
    expect(() => largestRemainder(100, claimants([0, 0]))).toThrow(RangeError);
    expect(() => largestRemainder(0, claimants([]))).toThrow(RangeError);
    expect(() => largestRemainder(100, claimants([1, -1]))).toThrow(RangeError);
    expect(() => largestRemainder(0.5, claimants([1]))).toThrow(RangeError);
  });

  const total = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
  const weights = fc
    .array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 30 })
    .filter((list) => list.some((weight) => weight > 0));

  it('always sum to the total', () => {
    fc.assert(
      fc.property(total, weights, (amount, list) => {
        const shares = largestRemainder(amount, claimants(list));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
      }),
    );
  });

  it('always give the floor or the ceiling of the quota', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), weights, (amount, list) => {
        const sum = list.reduce((all, weight) => all + BigInt(weight), 0n);
        largestRemainder(amount, claimants(list)).forEach((share, index) => {
          const product = BigInt(amount) * BigInt(list[index] ?? 0);
          const ceiling = (product + sum - 1n) / sum;
          expect(BigInt(share) === product / sum || BigInt(share) === ceiling).toBe(true);
        });
      }),
    );
  });

  it('do not depend on the order of the claimants', () => {
    fc.assert(
      fc.property(total, weights, fc.nat(), (amount, list, turn) => {
        const before = claimants(list);
        const by = turn % before.length;
        const turned = [...before.slice(by), ...before.slice(0, by)].reverse();
        const pairs = (order: readonly Weighted[]) =>
          new Map(order.map(({ key }, index) => [key, largestRemainder(amount, order)[index]]));
        expect(pairs(turned)).toEqual(pairs(before));
      }),
    );
  });

  it('mirror for credits', () => {
    fc.assert(
      fc.property(total, weights, (amount, list) => {
        const mirrored = largestRemainder(-amount, claimants(list)).map((share) => 0 - share);
        expect(mirrored).toEqual([...largestRemainder(amount, claimants(list))]);
      }),
    );
  });
});
