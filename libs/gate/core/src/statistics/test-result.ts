import type { Interval } from './interval.js';
import { normalQuantile } from './normal.js';

/** What a measurement says: shown, refuted, or too little to say. The last two block alike (handbook 3.8). */
export const TEST_RESULTS = ['met', 'not_met', 'inconclusive'] as const;
export type TestResult = (typeof TEST_RESULTS)[number];

/** A requirement on two error rates: by how much AI may err more often, and how sure one wants to be of it. */
export interface TestRule {
  /** The margin δ as a share: 0.02 are two errors more in a hundred. */
  readonly margin: number;
  /** The one-sided error α. */
  readonly alpha: number;
}

/** All groups together: one refuted refutes, one open leaves it open, and of no group nothing is shown. */
export function combineResults(results: readonly TestResult[]): TestResult {
  if (results.includes('not_met')) return 'not_met';
  return results.length === 0 || results.includes('inconclusive') ? 'inconclusive' : 'met';
}

/**
 * The result of a score test at the margin (handbook 3.8). Met: its p is at most α. Not met: the whole two-sided (1 − 2α) score
 * interval lies above the margin. Between them nothing was shown, in neither direction.
 */
export function resultOf(
  { p, interval }: { readonly p: number; readonly interval: Interval },
  { margin, alpha }: TestRule,
): TestResult {
  if (p <= alpha) return 'met';
  return interval.lower > margin ? 'not_met' : 'inconclusive';
}

/** The score that only a share α exceeds. */
export function criticalValue(alpha: number): number {
  return -normalQuantile(alpha);
}
