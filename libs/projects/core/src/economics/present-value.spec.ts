import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CashFlow } from './cash-flow.js';
import {
  discountFactor,
  internalRate,
  isInvestment,
  paybackYears,
  presentValue,
  discountedFlow,
} from './present-value.js';

const euros = (...amounts: number[]): CashFlow => amounts.map((amount) => Math.round(amount * 100));
const fiveYears = (first: number, yearly: number): CashFlow =>
  euros(first, yearly, yearly, yearly, yearly, yearly);
const valueOf = (flow: CashFlow, rate: number): number => {
  const outcome = presentValue(flow, rate);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value / 100;
};

describe('the Kapitalwert', () => {
  it.each([
    [800, euros(-40_000, 8_000, 9_200, 10_000, 12_000, 14_500), 1_922.06],
    [800, euros(-40_000, 8_000, 9_200, 10_000, 12_000, 14_500, -9_000), -3_749.47],
    [90, fiveYears(-120_000, 25_000), 1_694.62],
    [300, fiveYears(-120_000, 25_000), -5_507.32],
    [90, fiveYears(-80_000, 15_000), -6_983.23],
    [90, fiveYears(-40_000, 10_000), 8_677.85],
  ])('at %i basis points is as the handbook’s vectors say, with year 0 undiscounted', (rate, flow, value) => {
    expect(valueOf(flow, rate)).toBe(value);
  });

  it.each([
    [650, euros(-10_000, 3_000, 3_400, 7_700), 2_055.38],
    [1_000, euros(500, 1_500, 4_000, 10_000), 11_529.61],
    [650, euros(5_000), 4_694.84],
  ])(
    'at %i basis points agrees with published figures of the end-of-year convention',
    (rate, flow, value) => {
      expect(valueOf([0, ...flow], rate)).toBe(value);
    },
  );

  it('has the discount factors of the tables', () => {
    const factors = [1, 2, 3, 4, 5].map((year) => discountFactor(90, year));
    expect(factors).toEqual(['0.991080', '0.982240', '0.973479', '0.964796', '0.956190']);
  });

  it('rounds once at the end, half to even', () => {
    expect(discountedFlow([0, 25], 10_000)).toEqual([0, 12]);
    expect(discountedFlow([0, 27], 10_000)).toEqual([0, 14]);
  });

  it.each([
    [0, 5, 'RATE_NOT_POSITIVE'],
    [-500, 5, 'RATE_NOT_POSITIVE'],
    [Number.NaN, 5, 'RATE_NOT_POSITIVE'],
    [5_000, 5, 'RATE_TOO_HIGH'],
    [90, 60, 'YEARS_OUT_OF_RANGE'],
  ])('refuses a rate of %i over %i years with %s', (rate, years, code) => {
    const outcome = presentValue(
      Array.from({ length: years + 1 }, () => 100),
      rate,
    );
    expect(outcome.ok).toBe(false);
    expect(!outcome.ok && outcome.problems.map((found) => found.code)).toEqual([code]);
  });

  it('refuses amounts that are no whole cents', () => {
    expect(presentValue([0.5, Number.POSITIVE_INFINITY], 90)).toMatchObject({ ok: false });
  });

  it('falls as the rate rises, for flows that go out first and come in later', () => {
    const investment = fc.tuple(
      fc.integer({ min: 1, max: 100_000_000 }),
      fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 25 }),
    );
    fc.assert(
      fc.property(
        investment,
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 1, max: 1_000 }),
        (it, rate, more) => {
          const flow = [-it[0], ...it[1]];
          fc.pre(isInvestment(flow));
          expect(valueOf(flow, rate + more)).toBeLessThanOrEqual(valueOf(flow, rate));
        },
      ),
    );
  });

  it('of two flows together is their sum, to the cent of rounding', () => {
    const flow = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(flow, flow, fc.integer({ min: 1, max: 2_000 }), (one, other, rate) => {
        const both = one.map((cents, year) => cents + (other[year] ?? 0));
        expect(Math.abs(valueOf(both, rate) - valueOf(one, rate) - valueOf(other, rate))).toBeLessThan(
          0.0151,
        );
      }),
    );
  });
});

describe('the payback', () => {
  it('of the worked example comes after 4.929 years', () => {
    expect(paybackYears(fiveYears(-120_000, 25_000), 90)).toBe(4.929);
  });

  it('is never, when the money does not come back within the horizon', () => {
    expect(paybackYears(fiveYears(-120_000, 25_000), 300)).toBeNull();
  });

  it('is at once, when no money was ever tied up', () => {
    expect(paybackYears([0, 100, 100], 90)).toBe(0);
  });

  it('counts from the last time the money was out', () => {
    expect(paybackYears([-100, 200, -200, 300], 100)).toBeGreaterThan(2);
  });

  it('lies in the year in which the sum of discounted flows turns', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 2_000 }),
        (first, back, rate) => {
          const flow = [-first, ...back];
          const after = paybackYears(flow, rate);
          const value = valueOf(flow, rate);
          if (after === null) expect(value).toBeLessThanOrEqual(0);
          else expect(after).toBeLessThanOrEqual(back.length);
        },
      ),
    );
  });
});

describe('the internal rate of return', () => {
  it('of the worked example is 1.376 %', () => {
    expect(internalRate(fiveYears(-120_000, 25_000))).toBe(1.376);
  });

  it.each([
    ['that never goes out', [100, 100]],
    ['that never comes in', [-100, -100]],
    ['that turns twice', [-100, 300, -210]],
    ['of nothing', [0, 0]],
  ])('is not told for a flow %s', (_what, flow) => {
    expect(internalRate(flow)).toBeNull();
  });
});
