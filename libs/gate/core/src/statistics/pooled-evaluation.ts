import { problem, type Problem } from '@allmende/platform-core';
import {
  casesBehind,
  type Design,
  judgeGroups,
  type GateFinding,
  type GroupErrors,
  type GroupFinding,
  type GroupRule,
} from './group-gate.js';
import { testStratified } from './stratified-test.js';
import { combineResults, type TestResult } from './test-result.js';

/** What is the same for all who measure together: the system, how its output becomes a decision, how truth is found. */
export interface PoolConditions {
  readonly systemVersion: string;
  readonly decisionRule: string;
  /** How truth is found (adjudication). */
  readonly protocol: string;
  readonly design: Design;
}

/** What one member of a consortium measured. */
export interface PoolMember extends Omit<PoolConditions, 'design'> {
  readonly member: string;
  readonly groups: readonly GroupErrors[];
  /** The groups it serves, each with a case of its own or with a reason. */
  readonly serves: readonly { readonly group: string; readonly reasonForNone: string }[];
  /** What keeps its counts out before anything is compared: measured too early, by another requirement, not accepted. */
  readonly objections: readonly Problem[];
}

/** One member beside the others: its own counts judged alone, and whether it may rely on the common result. */
export interface MemberFinding {
  readonly member: string;
  /** Whether its counts are part of the common ones. */
  readonly counts: boolean;
  readonly own: GateFinding;
  readonly mayRely: boolean;
  readonly problems: readonly Problem[];
}

/** The common result and every member's. */
export interface PoolFinding {
  readonly result: TestResult;
  readonly groups: readonly GroupFinding[];
  readonly members: readonly MemberFinding[];
  readonly problems: readonly Problem[];
}

const ALIKE = [
  { of: 'systemVersion', code: 'POOL_VERSION_DIFFERS' },
  { of: 'decisionRule', code: 'POOL_RULE_DIFFERS' },
  { of: 'protocol', code: 'POOL_PROTOCOL_DIFFERS' },
] as const;

/**
 * Counts of several members together (handbook 3.8): only of one version, decision rule and protocol, analysed stratified by
 * member. Whoever is unlike the conditions is left out and told why; nobody may rely on the result whose own counts already
 * refute it, or who serves a group without a case or a reason.
 */
export function judgePool(
  members: readonly PoolMember[],
  conditions: PoolConditions,
  named: readonly string[],
  rule: GroupRule,
): PoolFinding {
  // Sums of fractions depend on their order in the last bit, so it is always the same one.
  const ordered = [...members].sort((one, other) => (one.member < other.member ? -1 : 1));
  const counting = ordered.filter((member) => objectionsTo(member, conditions).length === 0);
  const groups = named.map((group) => pooledGroup(group, counting, rule));
  const result = combineResults(groups.map((found) => found.result));
  return {
    ...{ result, groups },
    members: ordered.map((member) => memberFinding(member, objectionsTo(member, conditions), result, rule)),
    problems: [
      ...(counting.length === 0 ? [problem('POOL_EMPTY', 'members')] : []),
      ...groups.flatMap((found) => found.problems),
    ],
  };
}

/** Whether two people wrote the same sentence: blanks and capitals do not matter. */
export function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function objectionsTo(member: PoolMember, conditions: PoolConditions): readonly Problem[] {
  const path = `members.${member.member}`;
  // Nothing is compared that nobody measured.
  if (member.objections.length > 0) return member.objections;
  const unlike = ALIKE.filter(({ of }) => !isSameText(member[of], conditions[of])).map(({ code, of }) =>
    problem(code, path, { member: member.member, own: member[of], common: conditions[of] }),
  );
  const isMixed = member.groups.some(({ design }) => design !== conditions.design);
  return isMixed ? [...unlike, problem('POOL_DESIGN_DIFFERS', path, { member: member.member })] : unlike;
}

function pooledGroup(group: string, members: readonly PoolMember[], rule: GroupRule): GroupFinding {
  const parts = members.flatMap(({ groups }) =>
    groups.filter((part) => part.group === group && hasCases(part)),
  );
  const cases = parts.reduce((sum, part) => sum + casesBehind(part), 0);
  if (parts.length === 0) {
    const problems = [problem('GROUP_MISSING', `groups.${group}`, { group })];
    return { group, cases, finding: null, result: 'inconclusive', problems };
  }
  const finding = testStratified(parts, rule);
  if (cases >= rule.minCases) return { group, cases, finding, result: finding.result, problems: [] };
  const tooSmall = problem('GROUP_TOO_SMALL', `groups.${group}`, { group, cases, least: rule.minCases });
  return { group, cases, finding, result: 'inconclusive', problems: [tooSmall] };
}

function memberFinding(
  member: PoolMember,
  objections: readonly Problem[],
  pooled: TestResult,
  rule: GroupRule,
): MemberFinding {
  const served = member.serves.map(({ group }) => group);
  const own = judgeGroups(member.groups, served, rule);
  // A member with few cases has an open result of its own; what its cases refute all the same still counts.
  const isRefuted = own.groups.some(({ finding }) => finding?.result === 'not_met');
  const problems = [
    ...objections,
    ...(pooled === 'met' ? [] : [problem('POOL_NOT_MET', 'members')]),
    ...(isRefuted ? [problem('MEMBER_REFUTED', `members.${member.member}`, { member: member.member })] : []),
    ...unserved(member),
  ];
  const counts = objections.length === 0;
  return { member: member.member, counts, own, mayRely: problems.length === 0, problems };
}

function unserved({ member, groups, serves }: PoolMember): readonly Problem[] {
  return serves
    .filter(({ group, reasonForNone }) => {
      const isMeasured = groups.some((part) => part.group === group && hasCases(part));
      return !isMeasured && reasonForNone.trim() === '';
    })
    .map(({ group }) => problem('MEMBER_GROUP_MISSING', `members.${member}`, { member, group }));
}

function hasCases(part: GroupErrors): boolean {
  return casesBehind(part) > 0;
}
