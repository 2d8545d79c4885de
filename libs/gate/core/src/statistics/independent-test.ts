import { newcombeInterval } from './difference-interval.js';
import { aiShare, humanShare, type IndependentCounts } from './error-counts.js';
import { invertScore, type Interval } from './interval.js';
import { normalCdf, normalQuantile } from './normal.js';
import { restrictedRates, type RestrictedRates } from './restricted-rates.js';
import { resultOf, type TestResult, type TestRule } from './test-result.js';

/** What a test on two error rates found; differences are AI minus people. */
export interface DifferenceFinding {
  readonly difference: number;
  /** The score: far below zero speaks for AI. */
  readonly score: number;
  /** How likely such a score or a lower one is if AI errs by the whole margin more often. */
  readonly p: number;
  /** The two-sided (1 − 2α) score interval, which belongs to the test. */
  readonly interval: Interval;
  readonly result: TestResult;
}

/** A finding on two samples, with the likeliest rates at the margin and an interval that is shown and decides nothing. */
export interface IndependentFinding extends DifferenceFinding {
  readonly restricted: RestrictedRates;
  readonly newcombe: Interval;
}

/**
 * Whether AI errs less than the margin more often than people, on two samples: the score test of Farrington and Manning
 * (handbook 3.8). For counts of the same cases it is wrong; there the paired test holds.
 */
export function testIndependent(counts: IndependentCounts, rule: TestRule): IndependentFinding {
  const { margin, alpha } = rule;
  const score = independentScore(counts, margin);
  const p = normalCdf(score);
  const interval = independentInterval(counts, 1 - 2 * alpha);
  return {
    ...{ difference: differenceOf(counts), score, p, interval },
    result: resultOf({ p, interval }, rule),
    restricted: restrictedRates(counts, margin),
    newcombe: newcombeInterval(aiShare(counts), humanShare(counts), 1 - 2 * alpha),
  };
}

/** The score of Farrington and Manning at one difference. */
export function independentScore(counts: IndependentCounts, difference: number): number {
  return standardised(differenceOf(counts) - difference, independentVariance(counts, difference));
}

/** The variance of the difference of two rates if it were exactly the given one. */
export function independentVariance(counts: IndependentCounts, difference: number): number {
  const { ai, human } = restrictedRates(counts, difference);
  return (ai * (1 - ai)) / counts.aiCases + (human * (1 - human)) / counts.humanCases;
}

/** The score interval (R. W. Mee 1984). `miettinen_nurminen` widens the variance by N/(N − 1), to compare with literature. */
export function independentInterval(
  counts: IndependentCounts,
  confidence: number,
  variance: 'mee' | 'miettinen_nurminen' = 'mee',
): Interval {
  const cases = counts.aiCases + counts.humanCases;
  const widening = variance === 'mee' ? 1 : Math.sqrt(cases / (cases - 1));
  const critical = normalQuantile((1 + confidence) / 2) * widening;
  return invertScore((at) => independentScore(counts, at), differenceOf(counts), critical);
}

/** How far a value lies from nothing in units of its error; where nothing can vary, the sign alone decides. */
export function standardised(value: number, variance: number): number {
  if (variance > 0) return value / Math.sqrt(variance);
  return value === 0 ? 0 : Math.sign(value) * Infinity;
}

function differenceOf({ aiErrors, aiCases, humanErrors, humanCases }: IndependentCounts): number {
  return aiErrors / aiCases - humanErrors / humanCases;
}
