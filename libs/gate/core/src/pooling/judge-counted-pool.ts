import { problem, type Problem } from '@allmende/platform-core';
import { type FairnessFinding, testFairness } from '../statistics/fairness-test.js';
import { judgePool, type PoolFinding } from '../statistics/pooled-evaluation.js';
import { testPooledFairness } from '../statistics/pooled-fairness.js';
import { combineResults, type TestResult } from '../statistics/test-result.js';
import type { PoolTerms } from './evaluation-pool.js';
import type { PoolPart } from './pool-part.js';

/** A pool as the gate counts it. Kept with every decision of a member, so that it comes out again from nothing else. */
export interface CountedPool {
  readonly id: string;
  readonly version: number;
  readonly terms: PoolTerms;
  readonly members: readonly PoolPart[];
}

/** How one member stands: its own counts alone, and whether the common ones make its evaluation met. */
export interface MemberStanding {
  readonly member: string;
  readonly counts: boolean;
  readonly quality: TestResult;
  readonly fairness: TestResult;
  readonly mayRely: boolean;
  /** Why it may not, or why its counts are left out. */
  readonly problems: readonly Problem[];
}

/** What all members together show. */
export interface JudgedPool {
  readonly result: TestResult;
  readonly quality: PoolFinding;
  readonly fairness: FairnessFinding;
  readonly members: readonly MemberStanding[];
}

/**
 * Judges quality and fairness of all who count together. Each of the two is judged on a member's own counts where these
 * suffice, else on the common ones; what its own counts refute nothing common can mend (handbook 3.8).
 */
export function judgeCountedPool({ terms, members }: CountedPool): JudgedPool {
  const { quality: required, fairness: fair } = terms;
  const conditions = { ...terms, design: required.design };
  const quality = judgePool(members, conditions, required.groups, required);
  const counting = quality.members.flatMap((found) =>
    found.counts ? members.filter(({ member }) => member === found.member) : [],
  );
  const fairness = testPooledFairness(
    counting.map(({ confusions }) => confusions),
    fair.groups,
    fair,
  );
  return {
    result: combineResults([quality.result, fairness.result]),
    ...{ quality, fairness },
    members: quality.members.map((found) => {
      const part = members.find(({ member }) => member === found.member);
      const own = part === undefined ? null : ownFairness(part, terms);
      const problems = [...qualityProblems(found), ...fairnessProblems(found.member, own, fairness.result)];
      return {
        ...{ member: found.member, counts: found.counts, quality: found.own.result },
        fairness: own?.result ?? 'inconclusive',
        mayRely: problems.length === 0,
        problems,
      };
    }),
  };
}

/** How one member stands in a pool; null where it is none. */
export function standingIn(pool: CountedPool, member: string): MemberStanding | null {
  return judgeCountedPool(pool).members.find((standing) => standing.member === member) ?? null;
}

/** How many uses count together. */
export function countingMembers(pool: CountedPool): number {
  return judgeCountedPool(pool).members.filter(({ counts }) => counts).length;
}

/** Where its own cases suffice, a member does not need the others'. */
function qualityProblems({ own, counts, problems }: PoolFinding['members'][number]): readonly Problem[] {
  return own.result === 'met' && counts ? problems.filter(({ code }) => code !== 'POOL_NOT_MET') : problems;
}

interface OwnFairness {
  readonly result: TestResult;
  readonly isRefuted: boolean;
}

/** Fairness by the member's own counts, and whether these refute it even where they are too few to show it. */
function ownFairness({ confusions, comparedGroups }: PoolPart, { fairness }: PoolTerms): OwnFairness {
  const own = confusions.filter(({ group }) => comparedGroups.includes(group));
  const isWhole = comparedGroups.every((group) => own.some((one) => one.group === group));
  const found = testFairness(own, fairness).result;
  return {
    result: isWhole ? found : combineResults([found, 'inconclusive']),
    isRefuted: testFairness(own, { ...fairness, minCases: 1 }).result === 'not_met',
  };
}

function fairnessProblems(member: string, own: OwnFairness | null, pooled: TestResult): readonly Problem[] {
  if (own?.isRefuted === true) return [problem('MEMBER_FAIRNESS_REFUTED', `members.${member}`, { member })];
  const holds = own?.result === 'met' || pooled === 'met';
  return holds ? [] : [problem('POOL_FAIRNESS_NOT_MET', 'members')];
}
