import { computed, impossible, problem, type Outcome, type Problem } from '@allmende/platform-core';
import { marginProblems, alphaProblems } from './rule-limits.js';
import { criticalValue, type TestRule } from './test-result.js';

/** What one expects before measuring; rates and power are shares. */
export interface SamplePlan extends TestRule {
  readonly aiErrorRate: number;
  readonly humanErrorRate: number;
  /** How likely the measurement is to show it if the expected rates are true. */
  readonly power: number;
}

/** Cases for AI and as many for people, in each group. */
export interface SampleSize {
  readonly exact: number;
  readonly cases: number;
}

/** Below an even chance nobody would measure; certainty has no sample size. */
export const POWER_LIMITS = { lowest: 0.5, highest: 0.99 } as const;

/**
 * Cases each side needs in each group for two samples (handbook 3.8, approximate): the more, the narrower the margin and the
 * likelier errors are. Impossible where the expected difference already uses the margin up.
 */
export function planSample(plan: SamplePlan): Outcome<SampleSize> {
  const problems = planProblems(plan);
  if (problems.length > 0) return impossible(problems);
  const { aiErrorRate, humanErrorRate, margin, alpha, power } = plan;
  const z = criticalValue(alpha) + criticalValue(1 - power);
  const variance = aiErrorRate * (1 - aiErrorRate) + humanErrorRate * (1 - humanErrorRate);
  const exact = (z * z * variance) / (margin - (aiErrorRate - humanErrorRate)) ** 2;
  return computed({ exact, cases: Math.max(1, Math.ceil(exact)) });
}

function planProblems(plan: SamplePlan): readonly Problem[] {
  const { aiErrorRate, humanErrorRate, margin, alpha, power } = plan;
  const isPossible = POWER_LIMITS.lowest <= power && power <= POWER_LIMITS.highest;
  const problems = [
    ...rateProblems(aiErrorRate, 'aiErrorRate'),
    ...rateProblems(humanErrorRate, 'humanErrorRate'),
    ...marginProblems(margin, 'margin'),
    ...alphaProblems(alpha, 'alpha'),
    ...(isPossible ? [] : [problem('POWER_OUT_OF_RANGE', 'power')]),
  ];
  const isUsedUp = !(margin - (aiErrorRate - humanErrorRate) > 1e-12);
  return problems.length === 0 && isUsedUp ? [problem('MARGIN_USED_UP', 'aiErrorRate')] : problems;
}

function rateProblems(rate: number, path: string): readonly Problem[] {
  return rate > 0 && rate < 1 ? [] : [problem('RATE_OUT_OF_RANGE', path)];
}
