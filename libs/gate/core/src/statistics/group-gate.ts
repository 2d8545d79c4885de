import { problem, type Problem } from '@allmende/platform-core';
import type { IndependentCounts, PairedCounts } from './error-counts.js';
import { testIndependent, type DifferenceFinding } from './independent-test.js';
import { testPaired } from './paired-test.js';
import { combineResults, type TestResult, type TestRule } from './test-result.js';

/** How AI and people were measured: on samples of their own, or on the same cases, which needs far fewer. */
export const DESIGNS = ['independent', 'paired'] as const;
export type Design = (typeof DESIGNS)[number];

/** The errors in one group, as its design counts them. */
export type GroupErrors = { readonly group: string } & (
  | { readonly design: 'independent'; readonly counts: IndependentCounts }
  | { readonly design: 'paired'; readonly counts: PairedCounts }
);

/** A rule for every group with a sample of its own. */
export interface GroupRule extends TestRule {
  /** Fewer cases in a group say nothing about it. */
  readonly minCases: number;
}

/** What was found about one group; null where there is nothing to compute with. */
export interface GroupFinding {
  readonly group: string;
  /** The smaller of both samples. */
  readonly cases: number;
  readonly finding: DifferenceFinding | null;
  readonly result: TestResult;
  readonly problems: readonly Problem[];
}

/** What was found about all groups. */
export interface GateFinding {
  readonly result: TestResult;
  readonly groups: readonly GroupFinding[];
  readonly problems: readonly Problem[];
}

/**
 * The gate over groups: in each of them AI must be shown to be no worse, with its own cases (an intersection–union test, so α
 * needs no correction). A group the requirement names and nobody measured is open, and so is one with too few cases.
 */
export function judgeGroups(
  measuredGroups: readonly GroupErrors[],
  named: readonly string[],
  rule: GroupRule,
): GateFinding {
  const groups = named.map((group) => {
    const errors = measuredGroups.find((candidate) => candidate.group === group);
    return errors === undefined ? missing(group) : judgeGroup(errors, rule);
  });
  const unnamed = measuredGroups
    .filter(({ group }) => !named.includes(group))
    .map(({ group }) => problem('GROUP_NOT_NAMED', `groups.${group}`, { group }));
  const open: readonly TestResult[] = unnamed.length === 0 ? [] : ['inconclusive'];
  return {
    result: combineResults([...groups.map(({ result }) => result), ...open]),
    groups,
    problems: [...groups.flatMap(({ problems }) => problems), ...unnamed],
  };
}

function judgeGroup(errors: GroupErrors, rule: GroupRule): GroupFinding {
  const { group } = errors;
  const cases = casesBehind(errors);
  if (cases < 1) return missing(group);
  const finding =
    errors.design === 'paired' ? testPaired(errors.counts, rule) : testIndependent(errors.counts, rule);
  if (cases >= rule.minCases) return { group, cases, finding, result: finding.result, problems: [] };
  const tooSmall = problem('GROUP_TOO_SMALL', `groups.${group}`, { group, cases, least: rule.minCases });
  return { group, cases, finding, result: 'inconclusive', problems: [tooSmall] };
}

/** The smaller of both samples: as many cases stand behind what is said about a group. */
export function casesBehind(errors: GroupErrors): number {
  if (errors.design === 'paired') return errors.counts.cases;
  return Math.min(errors.counts.aiCases, errors.counts.humanCases);
}

function missing(group: string): GroupFinding {
  const problems = [problem('GROUP_MISSING', `groups.${group}`, { group })];
  return { group, cases: 0, finding: null, result: 'inconclusive', problems };
}
