import { problem, type Problem } from '@allmende/platform-core';
import {
  casesOf,
  gapsOf,
  measured,
  type Confusion,
  type GroupConfusion,
  type GroupMeasure,
} from './fairness.js';
import {
  FAIRNESS_MEASURES,
  type FairnessFinding,
  type FairnessRule,
  gapOf,
  type GroupComparison,
  within,
} from './fairness-test.js';
import type { GroupErrors } from './group-gate.js';
import { testStratified } from './stratified-test.js';
import { combineResults, type TestResult } from './test-result.js';

/** The counts of one member, group by group. */
export type MemberConfusions = readonly GroupConfusion[];

/**
 * Whether groups are treated alike by all members together. Groups are compared within each member and the differences
 * weighted, so that towns with other rates of their own can neither feign a gap nor hide one; a member that has cases of one
 * group alone says nothing about a pair. The interval is the stratified score interval, the rule that of one member alone.
 */
export function testPooledFairness(
  members: readonly MemberConfusions[],
  named: readonly string[],
  rule: FairnessRule,
): FairnessFinding {
  const pairs = FAIRNESS_MEASURES[rule.metric].flatMap((measure) =>
    named.flatMap((first, index) =>
      named.slice(index + 1).map((second) => comparePair(members, { measure, first, second }, rule)),
    ),
  );
  const comparisons = pairs.flatMap(({ comparison }) => (comparison === null ? [] : [comparison]));
  const problems = pairs.flatMap((pair) => pair.problems);
  const gaps = gapsOf(named.map((group) => ({ group, counts: summed(members, group) })));
  const open: readonly TestResult[] = problems.length === 0 && named.length > 1 ? [] : ['inconclusive'];
  return {
    metric: rule.metric,
    gap: gapOf(gaps, rule.metric),
    gaps,
    comparisons,
    result: combineResults([...comparisons.map(({ result }) => result), ...open]),
    problems: named.length > 1 ? problems : [problem('GROUPS_TOO_FEW', 'groups')],
  };
}

type Pair = Pick<GroupComparison, 'measure' | 'first' | 'second'>;

function comparePair(
  members: readonly MemberConfusions[],
  pair: Pair,
  { alpha, maxGap, minCases }: FairnessRule,
): { readonly comparison: GroupComparison | null; readonly problems: readonly Problem[] } {
  const strata = members.flatMap((groups) => stratum(groups, pair));
  const problems = [pair.first, pair.second].flatMap((group, at) =>
    shareProblems(strata, { group, measure: pair.measure, isFirst: at === 0 }, minCases),
  );
  if (problems.length > 0) return { comparison: null, problems };
  const { difference, interval } = testStratified(strata, { margin: maxGap, alpha });
  return { comparison: { ...pair, difference, interval, result: within(interval, maxGap) }, problems };
}

/** The shares of both groups at one member as two samples; nothing where it lacks one of them. */
function stratum(groups: MemberConfusions, { measure, first, second }: Pair): readonly Stratum[] {
  const [one, other] = [first, second].map((name) => {
    const found = groups.find(({ group }) => group === name);
    return found === undefined ? { hits: 0, cases: 0 } : measured(found.counts, measure);
  });
  if (one === undefined || other === undefined || one.cases === 0 || other.cases === 0) return [];
  const counts = {
    ...{ aiErrors: one.hits, aiCases: one.cases },
    ...{ humanErrors: other.hits, humanCases: other.cases },
  };
  return [{ group: first, design: 'independent', counts }];
}

type Stratum = Extract<GroupErrors, { design: 'independent' }>;

function shareProblems(
  strata: readonly Stratum[],
  side: { readonly group: string; readonly measure: GroupMeasure; readonly isFirst: boolean },
  least: number,
): readonly Problem[] {
  const { group, measure, isFirst } = side;
  const cases = strata.reduce((sum, { counts }) => sum + (isFirst ? counts.aiCases : counts.humanCases), 0);
  if (cases === 0) return [problem('SHARE_UNDEFINED', `groups.${group}`, { group, measure })];
  return cases < least
    ? [problem('SHARE_TOO_SMALL', `groups.${group}`, { group, measure, cases, least })]
    : [];
}

const NO_CASES: Confusion = { tp: 0, fp: 0, fn: 0, tn: 0 };

function summed(members: readonly MemberConfusions[], group: string): Confusion {
  const all = members.flatMap((groups) =>
    groups.filter((one) => one.group === group && casesOf(one.counts) > 0),
  );
  return all.reduce(
    (sum, { counts }) => ({
      ...{ tp: sum.tp + counts.tp, fp: sum.fp + counts.fp },
      ...{ fn: sum.fn + counts.fn, tn: sum.tn + counts.tn },
    }),
    NO_CASES,
  );
}
