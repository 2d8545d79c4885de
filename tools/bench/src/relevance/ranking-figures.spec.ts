import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ndcg10, rankingFigures, reciprocalRank } from './ranking-figures.js';

describe('the figures of a ranking', () => {
  it('counts the grade doubly and the place by its logarithm', () => {
    // Gains 3, 0, 7 at places 1 to 3 against 7, 3 at places 1 and 2.
    const ranking = { found: ['a', 'x', 'b'], relevant: { a: 2, b: 3 } };
    expect(ndcg10(ranking)).toBeCloseTo((3 + 7 / 2) / (7 + 3 / Math.log2(3)), 10);
    expect(reciprocalRank({ found: ['x', 'y', 'b'], relevant: { b: 1 } })).toBeCloseTo(1 / 3, 10);
  });

  it('looks at the first ten only', () => {
    const late = { found: [...'0123456789', 'a'], relevant: { a: 3 } };
    expect(ndcg10(late)).toBe(0);
    expect(reciprocalRank(late)).toBe(0);
  });

  it('takes nothing for relevant that nobody judged', () => {
    expect(ndcg10({ found: ['toString', 'a'], relevant: { a: 1 } })).toBeCloseTo(1 / Math.log2(3), 10);
    expect(reciprocalRank({ found: ['constructor', 'a'], relevant: { a: 1 } })).toBe(0.5);
  });

  it('tells a question without any result from one with wrong results', () => {
    const none = { found: [], relevant: { a: 3 } };
    const wrong = { found: ['x'], relevant: { a: 3 } };
    expect(rankingFigures([none, wrong])).toEqual({ ndcg10: 0, mrr: 0, zeroRate: 0.5 });
  });

  it('is 1 exactly for a best order, and never more', () => {
    const grades = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 3 }), { minKeys: 1 });
    fc.assert(
      fc.property(grades, fc.array(fc.string()), (relevant, noise) => {
        const best = Object.keys(relevant).sort(
          (one, other) => (relevant[other] ?? 0) - (relevant[one] ?? 0),
        );
        expect(ndcg10({ found: best, relevant })).toBeCloseTo(1, 10);
        expect(ndcg10({ found: [...new Set([...noise, ...best])], relevant })).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
