import type { DifferenceFinding } from './independent-test.js';
import { independentVariance, standardised } from './independent-test.js';
import type { GroupErrors } from './group-gate.js';
import { invertScore } from './interval.js';
import { normalCdf } from './normal.js';
import { pairedVariance } from './paired-test.js';
import { criticalValue, resultOf, type TestRule } from './test-result.js';

/** One member's part: its weight, its difference, and the variance of it at a supposed difference. */
interface Stratum {
  readonly weight: number;
  readonly difference: number;
  readonly varianceAt: (difference: number) => number;
}

/**
 * Several members' counts of one group, each a stratum of its own: differences are taken within members and weighted as
 * Mantel and Haenszel do, so that members with more or harder cases cannot feign a difference. One stratum gives the plain test.
 */
export function testStratified(parts: readonly GroupErrors[], rule: TestRule): DifferenceFinding {
  const strata = parts.map(stratumOf);
  const total = strata.reduce((sum, { weight }) => sum + weight, 0);
  const difference = strata.reduce((sum, stratum) => sum + (stratum.weight / total) * stratum.difference, 0);
  const scoreAt = (at: number) => {
    const variance = strata.reduce(
      (sum, { weight, varianceAt }) => sum + (weight / total) ** 2 * varianceAt(at),
      0,
    );
    return standardised(difference - at, variance);
  };
  const score = scoreAt(rule.margin);
  const p = normalCdf(score);
  const interval = invertScore(scoreAt, difference, criticalValue(rule.alpha));
  return { difference, score, p, interval, result: resultOf({ p, interval }, rule) };
}

function stratumOf(part: GroupErrors): Stratum {
  if (part.design === 'paired') {
    const { counts } = part;
    return {
      weight: counts.cases,
      difference: (counts.aiWrongOnly - counts.humanWrongOnly) / counts.cases,
      varianceAt: (at) => pairedVariance(counts, at),
    };
  }
  const { counts } = part;
  const { aiErrors, aiCases, humanErrors, humanCases } = counts;
  return {
    weight: (aiCases * humanCases) / (aiCases + humanCases),
    difference: aiErrors / aiCases - humanErrors / humanCases,
    varianceAt: (at) => independentVariance(counts, at),
  };
}
