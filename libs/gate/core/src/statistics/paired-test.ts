import type { PairedCounts } from './error-counts.js';
import type { DifferenceFinding } from './independent-test.js';
import { standardised } from './independent-test.js';
import { invertScore, type Interval } from './interval.js';
import { normalCdf, normalQuantile } from './normal.js';
import { resultOf, type TestRule } from './test-result.js';

/**
 * Whether AI errs less than the margin more often than people, on the same cases: the score test of T. Tango (1998). At a
 * margin of zero it is the test of McNemar.
 */
export function testPaired(counts: PairedCounts, rule: TestRule): DifferenceFinding {
  const score = pairedScore(counts, rule.margin);
  const p = normalCdf(score);
  const interval = pairedInterval(counts, 1 - 2 * rule.alpha);
  return {
    ...{ difference: differenceOf(counts), score, p, interval },
    result: resultOf({ p, interval }, rule),
  };
}

/** The score of Tango at one difference. */
export function pairedScore(counts: PairedCounts, difference: number): number {
  return standardised(differenceOf(counts) - difference, pairedVariance(counts, difference));
}

/** The interval that belongs to the test of Tango. */
export function pairedInterval(counts: PairedCounts, confidence: number): Interval {
  const critical = normalQuantile((1 + confidence) / 2);
  return invertScore((at) => pairedScore(counts, at), differenceOf(counts), critical);
}

/** The variance of the difference of two rates on the same cases if it were exactly the given one. */
export function pairedVariance(
  { aiWrongOnly, humanWrongOnly, cases }: PairedCounts,
  difference: number,
): number {
  const a = 2 * cases;
  const b = -aiWrongOnly - humanWrongOnly + (a - aiWrongOnly + humanWrongOnly) * difference;
  const c = -humanWrongOnly * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  // The larger root, written so that nothing is subtracted from something of nearly its size.
  const humanOnly = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
  return Math.max(0, 2 * humanOnly + difference * (1 - difference)) / cases;
}

function differenceOf({ aiWrongOnly, humanWrongOnly, cases }: PairedCounts): number {
  return (aiWrongOnly - humanWrongOnly) / cases;
}
