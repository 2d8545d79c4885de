import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { testFairness, type Confusion } from './index.js';

const MOST = 1_000_000;
const RUNS = { numRuns: 2_000 };
const margin = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });

describe('fairness of any counts', () => {
  const count = fc.oneof(fc.constant(0), fc.nat(20), fc.nat(MOST));
  const confusion: fc.Arbitrary<Confusion> = fc.record({ tp: count, fp: count, fn: count, tn: count });
  const metric = fc.constantFrom('demographic_parity', 'equalised_odds', 'equal_opportunity');

  it('is never shown by an undefined share, and never by a gap wider than allowed', () => {
    fc.assert(
      fc.property(
        fc.array(confusion, { minLength: 0, maxLength: 4 }),
        metric,
        margin,
        (list, about, maxGap) => {
          const groups = list.map((counts, index) => ({ group: `${index}`, counts }));
          const found = testFairness(groups, { metric: about, maxGap, alpha: 0.025, minCases: 1 });
          if (found.result === 'met') {
            expect(found.problems).toEqual([]);
            expect(found.gap ?? 1).toBeLessThan(maxGap);
          }
          if (found.gap === null) expect(found.result).not.toBe('met');
          const order = testFairness(groups.toReversed(), {
            metric: about,
            maxGap,
            alpha: 0.025,
            minCases: 1,
          });
          expect(order.result).toBe(found.result);
        },
      ),
      RUNS,
    );
  });
});
