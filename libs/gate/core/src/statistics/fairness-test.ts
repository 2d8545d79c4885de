import { problem, type Problem } from '@allmende/platform-core';
import { newcombeInterval } from './difference-interval.js';
import { gapsOf, measured, type FairnessGaps, type GroupConfusion, type GroupMeasure } from './fairness.js';
import type { Interval } from './interval.js';
import { combineResults, type TestResult } from './test-result.js';

/** What a requirement of fairness can be about (handbook 3.8). */
export const FAIRNESS_METRICS = ['demographic_parity', 'equalised_odds', 'equal_opportunity'] as const;
export type FairnessMetric = (typeof FAIRNESS_METRICS)[number];

/** How far groups may be apart at most, how sure one wants to be, and how many cases a share needs. */
export interface FairnessRule {
  readonly metric: FairnessMetric;
  readonly maxGap: number;
  readonly alpha: number;
  readonly minCases: number;
}

/** Two groups side by side: the difference of their shares, first minus second, and where it may really lie. */
export interface GroupComparison {
  readonly measure: GroupMeasure;
  readonly first: string;
  readonly second: string;
  readonly difference: number;
  readonly interval: Interval;
  readonly result: TestResult;
}

/** What was found about one metric. */
export interface FairnessFinding {
  readonly metric: FairnessMetric;
  /** The largest gap seen; null where a share has nothing to divide by. */
  readonly gap: number | null;
  readonly gaps: FairnessGaps;
  readonly comparisons: readonly GroupComparison[];
  readonly result: TestResult;
  readonly problems: readonly Problem[];
}

/** The shares that each metric compares. */
export const FAIRNESS_MEASURES: Readonly<Record<FairnessMetric, readonly GroupMeasure[]>> = {
  demographic_parity: ['selection'],
  equalised_odds: ['true_positive', 'false_positive'],
  equal_opportunity: ['true_positive'],
};

/**
 * Whether the groups are close enough. Each pair is compared on its own: its Newcombe interval (1 − 2α) within ± the largest
 * allowed gap shows it (two one-sided tests), outside refutes it, across leaves it open. All pairs must be shown, which needs
 * no correction of α. A share without denominator, or with too small a one, leaves everything open.
 */
export function testFairness(groups: readonly GroupConfusion[], rule: FairnessRule): FairnessFinding {
  const measures = FAIRNESS_MEASURES[rule.metric];
  const problems = measures.flatMap((measure) => shareProblems(groups, measure, rule.minCases));
  const comparisons = measures.flatMap((measure) => compared(groups, measure, rule));
  const gaps = gapsOf(groups);
  const open: readonly TestResult[] = problems.length === 0 && groups.length > 1 ? [] : ['inconclusive'];
  return {
    metric: rule.metric,
    gap: gapOf(gaps, rule.metric),
    gaps,
    comparisons,
    result: combineResults([...comparisons.map(({ result }) => result), ...open]),
    problems: groups.length > 1 ? problems : [problem('GROUPS_TOO_FEW', 'groups')],
  };
}

/** The largest gap by one metric. */
export function gapOf(gaps: FairnessGaps, metric: FairnessMetric): number | null {
  if (metric === 'demographic_parity') return gaps.demographicParity;
  return metric === 'equalised_odds' ? gaps.equalisedOdds : gaps.equalOpportunity;
}

function shareProblems(
  groups: readonly GroupConfusion[],
  measure: GroupMeasure,
  least: number,
): readonly Problem[] {
  return groups.flatMap(({ group, counts }) => {
    const { cases } = measured(counts, measure);
    if (cases === 0) return [problem('SHARE_UNDEFINED', `groups.${group}`, { group, measure })];
    return cases < least
      ? [problem('SHARE_TOO_SMALL', `groups.${group}`, { group, measure, cases, least })]
      : [];
  });
}

// Groups whose share is unusable are left out; the problem above keeps the whole from being met.
function compared(
  groups: readonly GroupConfusion[],
  measure: GroupMeasure,
  { maxGap, alpha, minCases }: FairnessRule,
): readonly GroupComparison[] {
  const usable = groups.filter(({ counts }) => measured(counts, measure).cases >= Math.max(1, minCases));
  return usable.flatMap((first, index) =>
    usable.slice(index + 1).map((second) => {
      const [one, other] = [measured(first.counts, measure), measured(second.counts, measure)];
      const interval = newcombeInterval(one, other, 1 - 2 * alpha);
      return {
        ...{ measure, first: first.group, second: second.group, interval },
        difference: one.hits / one.cases - other.hits / other.cases,
        result: within(interval, maxGap),
      };
    }),
  );
}

/** Within the allowed gap on both sides, outside of it, or across one of its ends. */
export function within({ lower, upper }: Interval, maxGap: number): TestResult {
  if (-maxGap < lower && upper < maxGap) return 'met';
  return lower > maxGap || upper < -maxGap ? 'not_met' : 'inconclusive';
}
