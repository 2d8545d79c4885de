import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  independentScore,
  newcombeInterval,
  normalCdf,
  normalQuantile,
  pairedScore,
  restrictedRates,
  testIndependent,
  testPaired,
  testStratified,
  wilsonInterval,
  type DifferenceFinding,
  type GroupErrors,
  type IndependentCounts,
  type PairedCounts,
} from './index.js';

const MOST = 1_000_000;
const RUNS = { numRuns: 1_000 };
const cases = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: MOST }));
const share = cases.chain((n) =>
  fc
    .oneof(fc.constant(0), fc.constant(n), fc.nat(n), fc.nat(Math.min(n, 5)))
    .map((hits) => ({ hits, cases: n })),
);
const independent = fc.tuple(share, share).map(([ai, human]): IndependentCounts => ({
  ...{ aiErrors: ai.hits, aiCases: ai.cases },
  ...{ humanErrors: human.hits, humanCases: human.cases },
}));
const paired = share.chain(({ hits, cases: n }) =>
  fc.nat(n - hits).map((humanWrongOnly): PairedCounts => ({ aiWrongOnly: hits, humanWrongOnly, cases: n })),
);
const margin = fc.oneof(
  fc.constantFrom(0.001, 0.02, 0.05, 0.999),
  fc.double({ min: 0.0001, max: 0.9999, noNaN: true }),
);
const alpha = fc.constantFrom(0.001, 0.01, 0.025, 0.05, 0.1);
const rule = fc.record({ margin, alpha });

function isSound({ difference, score, p, interval }: DifferenceFinding): boolean {
  const { lower, upper } = interval;
  const isOrdered = -1 <= lower && lower <= difference + 1e-9 && difference - 1e-9 <= upper && upper <= 1;
  return isOrdered && !Number.isNaN(score) && p >= 0 && p <= 1;
}

// Within rounding of the limit both answers are right.
function agrees(
  { interval, p, result }: DifferenceFinding,
  limits: { margin: number; alpha: number },
): boolean {
  if (
    Math.abs(interval.upper - limits.margin) > 1e-9 &&
    interval.upper < limits.margin !== p <= limits.alpha
  ) {
    return false;
  }
  const isAbove = interval.lower > limits.margin;
  return Math.abs(interval.lower - limits.margin) <= 1e-9 || isAbove === (result === 'not_met');
}

describe('the normal distribution', () => {
  it('and its quantile undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 9);
      }),
      RUNS,
    );
  });

  it('is the mirror of itself and never falls', () => {
    const z = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(z, z, (one, other) => {
        expect(normalCdf(one) + normalCdf(-one)).toBeCloseTo(1, 14);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(normalCdf(low)).toBeLessThanOrEqual(normalCdf(high) + 1e-15);
      }),
      RUNS,
    );
  });
});

describe('intervals of any counts', () => {
  it('stay inside what is possible and hold what was seen', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const wilson = wilsonInterval(one);
        expect(0 <= wilson.lower && wilson.upper <= 1).toBe(true);
        expect(wilson.lower <= one.hits / one.cases && one.hits / one.cases <= wilson.upper).toBe(true);
        const newcombe = newcombeInterval(one, other);
        expect(
          -1 - 1e-12 <= newcombe.lower && newcombe.lower <= newcombe.upper && newcombe.upper <= 1 + 1e-12,
        ).toBe(true);
      }),
      RUNS,
    );
  });

  it('turn round when the sides are exchanged', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [here, there] = [newcombeInterval(one, other), newcombeInterval(other, one)];
        expect(here.lower).toBeCloseTo(-there.upper, 12);
      }),
      RUNS,
    );
  });
});

describe('the likeliest rates', () => {
  it('differ by what was supposed and are likelier than their neighbours', () => {
    fc.assert(
      fc.property(independent, fc.double({ min: -0.99, max: 0.99, noNaN: true }), (counts, difference) => {
        const { ai, human } = restrictedRates(counts, difference);
        expect(ai - human).toBeCloseTo(difference, 12);
        const likelihood = (at: number) => logLikelihood(counts, at, at - difference);
        const best = likelihood(ai);
        for (const step of [-1e-4, 1e-4]) {
          const value = likelihood(ai + step);
          const isPossible = isShare(ai + step) && isShare(ai + step - difference);
          expect(isPossible && value > best + 1e-7 * Math.max(1, Math.abs(best))).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

describe('the test on two samples', () => {
  it('answers for any counts, agrees with its interval and is never a NaN', () => {
    fc.assert(
      fc.property(independent, rule, (counts, limits) => {
        const found = testIndependent(counts, limits);
        expect(isSound(found)).toBe(true);
        expect(agrees(found, limits)).toBe(true);
      }),
      RUNS,
    );
  });

  it('turns round when the sides are exchanged', () => {
    fc.assert(
      fc.property(independent, margin, (counts, at) => {
        const turned = {
          ...{ aiErrors: counts.humanErrors, aiCases: counts.humanCases },
          ...{ humanErrors: counts.aiErrors, humanCases: counts.aiCases },
        };
        const [here, there] = [independentScore(counts, at), independentScore(turned, -at)];
        expect(Math.abs(here + there)).toBeLessThan(1e-6 * Math.max(1, Math.abs(here)));
      }),
      RUNS,
    );
  });

  it('is met more easily with a wider margin', () => {
    fc.assert(
      fc.property(independent, margin, margin, (counts, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)];
        const scores = [independentScore(counts, narrow), independentScore(counts, wide)] as const;
        expect(scores[1]).toBeLessThanOrEqual(scores[0] + 1e-6 * Math.max(1, Math.abs(scores[0])));
      }),
      RUNS,
    );
  });
});

describe('the test on the same cases', () => {
  it('answers for any counts, agrees with its interval and is never a NaN', () => {
    fc.assert(
      fc.property(paired, rule, (counts, limits) => {
        const found = testPaired(counts, limits);
        expect(isSound(found)).toBe(true);
        expect(agrees(found, limits)).toBe(true);
      }),
      RUNS,
    );
  });

  it('turns round when the sides are exchanged, and is the test of McNemar at zero', () => {
    fc.assert(
      fc.property(paired, margin, (counts, at) => {
        const turned = { ...counts, aiWrongOnly: counts.humanWrongOnly, humanWrongOnly: counts.aiWrongOnly };
        const [here, there] = [pairedScore(counts, at), pairedScore(turned, -at)];
        expect(Math.abs(here + there)).toBeLessThan(1e-6 * Math.max(1, Math.abs(here)));
        const apart = counts.aiWrongOnly + counts.humanWrongOnly;
        const mcNemar = apart === 0 ? 0 : (counts.aiWrongOnly - counts.humanWrongOnly) / Math.sqrt(apart);
        expect(pairedScore(counts, 0)).toBeCloseTo(mcNemar, 6);
      }),
      RUNS,
    );
  });

  it('is met more easily with a wider margin', () => {
    fc.assert(
      fc.property(paired, margin, margin, (counts, one, other) => {
        const scores = [
          pairedScore(counts, Math.min(one, other)),
          pairedScore(counts, Math.max(one, other)),
        ] as const;
        expect(scores[1]).toBeLessThanOrEqual(scores[0] + 1e-6 * Math.max(1, Math.abs(scores[0])));
      }),
      RUNS,
    );
  });
});

describe('the test over several members', () => {
  const oneGroup = (counts: IndependentCounts): GroupErrors => ({
    group: 'A',
    design: 'independent',
    counts,
  });

  it('of one member is the plain test', () => {
    fc.assert(
      fc.property(independent, rule, (counts, limits) => {
        const [alone, pooled] = [testIndependent(counts, limits), testStratified([oneGroup(counts)], limits)];
        expect(pooled.score === alone.score || Math.abs(pooled.score / alone.score - 1) < 1e-9).toBe(true);
        expect(pooled.result).toBe(alone.result);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(paired, rule, (counts, limits) => {
        const pooled = testStratified([{ group: 'A', design: 'paired', counts }], limits);
        const alone = testPaired(counts, limits);
        expect(pooled.score === alone.score || Math.abs(pooled.score / alone.score - 1) < 1e-9).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('answers for any members and is never a NaN', () => {
    fc.assert(
      fc.property(fc.array(independent, { minLength: 1, maxLength: 6 }), rule, (members, limits) => {
        const found = testStratified(members.map(oneGroup), limits);
        expect(isSound(found)).toBe(true);
        expect(found.result === 'met').toBe(found.p <= limits.alpha);
      }),
      { numRuns: 500 },
    );
  });
});

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function logLikelihood(counts: IndependentCounts, ai: number, human: number): number {
  const term = (weight: number, rate: number) => (weight === 0 ? 0 : weight * Math.log(rate));
  const { aiErrors, aiCases, humanErrors, humanCases } = counts;
  return (
    term(aiErrors, ai) +
    term(aiCases - aiErrors, 1 - ai) +
    term(humanErrors, human) +
    term(humanCases - humanErrors, 1 - human)
  );
}
