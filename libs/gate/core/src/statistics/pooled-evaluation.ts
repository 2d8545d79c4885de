import { problem, type Problem } from '@allmende/platform-core';
import {
  casesBehind,
  judgeGroups,
  type GateFinding,
  type GroupErrors,
  type GroupFinding,
  type GroupRule,
} from './group-gate.js';
import { testStratified } from './stratified-test.js';
import { combineResults, type TestResult } from './test-result.js';

/** What one member of a consortium measured. */
export interface PoolMember {
  readonly member: string;
  readonly systemVersion: string;
  readonly decisionRule: string;
  /** How truth was found (adjudication). */
  readonly protocol: string;
  readonly groups: readonly GroupErrors[];
  /** The groups it serves, each with a case of its own or with a reason. */
  readonly serves: readonly { readonly group: string; readonly reasonForNone: string }[];
}

/** One member beside the others: its own counts judged alone, and whether it may rely on the common result. */
export interface MemberFinding {
  readonly member: string;
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
 * member. Nobody may rely on it whose own counts already refute it, or who serves a group without a case or a reason.
 */
export function judgePool(
  members: readonly PoolMember[],
  named: readonly string[],
  rule: GroupRule,
): PoolFinding {
  const problems = unlike(members);
  const groups = named.map((group) => pooledGroup(group, members, rule));
  const open: readonly TestResult[] = problems.length === 0 ? [] : ['inconclusive'];
  const result = combineResults([...groups.map((found) => found.result), ...open]);
  return {
    ...{ result, groups },
    members: members.map((member) => memberFinding(member, result, rule)),
    problems: [...problems, ...groups.flatMap((found) => found.problems)],
  };
}

function unlike(members: readonly PoolMember[]): readonly Problem[] {
  const [first, ...others] = members;
  if (first === undefined) return [problem('POOL_EMPTY', 'members')];
  const designs = new Set(members.flatMap(({ groups }) => groups.map(({ design }) => design)));
  const differing = others.flatMap((other) =>
    ALIKE.filter(({ of }) => other[of] !== first[of]).map(({ code }) =>
      problem(code, `members.${other.member}`, { member: other.member }),
    ),
  );
  return designs.size > 1 ? [...differing, problem('POOL_DESIGN_DIFFERS', 'members')] : differing;
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

function memberFinding(member: PoolMember, pooled: TestResult, rule: GroupRule): MemberFinding {
  const served = member.serves.map(({ group }) => group);
  const own = judgeGroups(member.groups, served, rule);
  // A member with few cases has an open result of its own; what its cases refute all the same still counts.
  const isRefuted = own.groups.some(({ finding }) => finding?.result === 'not_met');
  const problems = [
    ...(pooled === 'met' ? [] : [problem('POOL_NOT_MET', 'members')]),
    ...(isRefuted ? [problem('MEMBER_REFUTED', `members.${member.member}`, { member: member.member })] : []),
    ...unserved(member),
  ];
  return { member: member.member, own, mayRely: problems.length === 0, problems };
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
