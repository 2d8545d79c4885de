import { describe, expect, it } from '@jest/globals';
import { gapsOf, measured, newcombeInterval, planSample, ratesOf } from './index.js';

const RULE = { margin: 0.05, alpha: 0.025 };

describe('fairness', () => {
  const black = { tn: 990, fp: 805, fn: 532, tp: 1369 };
  const white = { tn: 1139, fp: 349, fn: 461, tp: 505 };

  it('Q1: shares and gaps of the published counts', () => {
    const expected = [
      [
        black,
        0.5882034632034632,
        0.7201472908995266,
        0.44846796657381616,
        0.36174242424242425,
        0.6297148114075437,
      ],
      [
        white,
        0.3480032599837001,
        0.5227743271221532,
        0.23454301075268819,
        0.33007334963325186,
        0.5913348946135831,
      ],
    ] as const;
    for (const [given, selection, truePositive, falsePositive, error, precision] of expected) {
      const rates = ratesOf(given);
      expect(rates.selection).toBeCloseTo(selection, 12);
      expect(rates.truePositive).toBeCloseTo(truePositive, 12);
      expect(rates.falsePositive).toBeCloseTo(falsePositive, 12);
      expect(rates.error).toBeCloseTo(error, 12);
      expect(rates.precision).toBeCloseTo(precision, 12);
    }
    const gaps = gapsOf([
      { group: 'Black', counts: black },
      { group: 'White', counts: white },
    ]);
    expect(gaps.demographicParity).toBeCloseTo(0.2402002032197631, 12);
    expect(gaps.parityRatio).toBeCloseTo(0.5916375569916079, 12);
    expect(gaps.equalisedOdds).toBeCloseTo(0.21392495582112797, 12);
    expect(gaps.equalOpportunity).toBeCloseTo(0.19737296377737334, 12);
  });

  it('Q1: the interval of the gap between wrong hits', () => {
    const interval = newcombeInterval(measured(black, 'false_positive'), measured(white, 'false_positive'));
    expect(interval.lower).toBeCloseTo(0.18205, 5);
    expect(interval.upper).toBeCloseTo(0.24502, 5);
  });

  it('has no share, and no gap, where there is nothing to divide by', () => {
    const none = { tp: 0, fp: 0, fn: 0, tn: 0 };
    expect(Object.values(ratesOf(none)).every((rate) => rate === null)).toBe(true);
    const gaps = gapsOf([
      { group: 'A', counts: { tp: 0, fp: 3, fn: 0, tn: 7 } },
      { group: 'B', counts: black },
    ]);
    expect(gaps).toMatchObject({ equalOpportunity: null, equalisedOdds: null });
    expect(gaps.demographicParity).not.toBeNull();
    expect(gapsOf([{ group: 'A', counts: { ...none, tn: 5 } }]).parityRatio).toBeNull();
  });
});

describe('the size of a sample', () => {
  it.each([
    ['S1', 0.1, 0.05, 0.8, 565.12, 566],
    ['S1', 0.1, 0.05, 0.9, 756.53, 757],
    ['S2', 0.06, 0.03, 0.8, 983.73, 984],
    ['S2', 0.06, 0.03, 0.9, 1316.93, 1317],
  ])('%s: errors of %d within %d, power %d', (_name, rate, margin, power, exact, cases) => {
    const size = planSample({ aiErrorRate: rate, humanErrorRate: rate, margin, alpha: 0.025, power });
    expect(size).toMatchObject({ ok: true, value: { cases } });
    if (size.ok) expect(size.value.exact).toBeCloseTo(exact, 1);
  });

  it.each([
    ['a margin of nothing', { margin: 0 }, 'MARGIN_OUT_OF_RANGE'],
    ['a margin of everything', { margin: 1 }, 'MARGIN_OUT_OF_RANGE'],
    ['an α of 0.9', { alpha: 0.9 }, 'ALPHA_OUT_OF_RANGE'],
    ['no α', { alpha: NaN }, 'ALPHA_OUT_OF_RANGE'],
    ['a power of one', { power: 1 }, 'POWER_OUT_OF_RANGE'],
    ['rates that are no shares', { aiErrorRate: 10 }, 'RATE_OUT_OF_RANGE'],
    ['a difference that uses the margin up', { aiErrorRate: 0.15 }, 'MARGIN_USED_UP'],
  ])('has no answer for %s', (_what, changes, code) => {
    const plan = { aiErrorRate: 0.1, humanErrorRate: 0.1, ...RULE, power: 0.8, ...changes };
    const size = planSample(plan);
    expect(size.ok ? [] : size.problems.map((found) => found.code)).toEqual([code]);
  });
});
