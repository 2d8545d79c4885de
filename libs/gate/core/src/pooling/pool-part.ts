import { problem, type Problem } from '@allmende/platform-core';
import type { EvaluationContent } from '../evaluation/evaluation.js';
import {
  brokenRules,
  type EvaluationFacts,
  errorsByGroup,
  wholeGroups,
} from '../evaluation/judge-evaluation.js';
import type { FairnessRequirementContent, QualityRequirementContent } from '../evaluation/requirement.js';
import { germanDay } from '../german-day.js';
import { type EvidenceRecord, isOfVersion } from '../records/evidence-record.js';
import { kindContext } from '../records/kind-context.js';
import { evaluationFacts } from '../records/kinds/measured-kinds.js';
import {
  countingVersionId,
  inOrderOfUse,
  type SystemVersion,
  versionInUse,
} from '../release/system-version.js';
import { type PoolMember } from '../statistics/pooled-evaluation.js';
import type { MemberConfusions } from '../statistics/pooled-fairness.js';
import type { EvaluationPool, PoolMembership, PoolTerms } from './evaluation-pool.js';

/** What is kept about one member of a pool. */
export interface PoolMemberFacts {
  readonly membership: PoolMembership;
  /** Of all versions. */
  readonly records: readonly EvidenceRecord[];
  readonly versions: readonly SystemVersion[];
}

/** What a member brings, with everything its result is computed from: numbers, and no name of anybody. */
export interface PoolPart extends PoolMember {
  /** The evaluation it brings; null while it has none. */
  readonly recordId: string | null;
  readonly confusions: MemberConfusions;
  /** The groups that its own requirement of fairness names. */
  readonly comparedGroups: readonly string[];
}

/**
 * The counts of one member, or why they do not count. Only what a second person accepted is part of it, and only what was
 * begun after the member had joined: requirements are fixed before anybody measures (handbook 3.7), the common ones too.
 */
export function poolPart(pool: EvaluationPool, member: PoolMemberFacts, now: Date): PoolPart {
  const { systemVersion } = pool.terms;
  const { membership, records, versions } = member;
  const name = membership.organisationId;
  const about = recordsAbout(systemVersion, records, versions);
  if (about === null) {
    const own = versionInUse(versions)?.label ?? '';
    const params = { member: name, own, common: systemVersion };
    const objection = problem('POOL_VERSION_DIFFERS', `members.${name}`, params);
    return { ...emptyPart(name, own), objections: [objection] };
  }
  const evaluation = about.find(({ type }) => type === 'evaluation_result');
  const absence = whyAbsent(evaluation, germanDay(now));
  if (evaluation === undefined || absence !== null) {
    const objection = problem(absence ?? 'MEMBER_NOT_MEASURED', `members.${name}`, { member: name });
    return { ...emptyPart(name, systemVersion), objections: [objection] };
  }
  return { ...emptyPart(name, systemVersion), ...measuredPart(pool, membership, { evaluation, about, now }) };
}

interface Measured {
  readonly evaluation: EvidenceRecord;
  /** Everything that counts for the version of the pool. */
  readonly about: readonly EvidenceRecord[];
  readonly now: Date;
}

function measuredPart(
  { openedAt, terms }: EvaluationPool,
  membership: PoolMembership,
  { evaluation, about, now }: Measured,
): Omit<PoolPart, 'member' | 'systemVersion'> {
  const member = membership.organisationId;
  const since = membership.joinedAt > openedAt ? membership.joinedAt : openedAt;
  const context = kindContext(evaluation, { records: about, pilotSince: null, now });
  const facts = evaluationFacts(evaluation.content as EvaluationContent, context);
  const baselineAt = context.others.human_baseline?.fixedAt ?? null;
  return {
    ...countsOf(facts, membership),
    recordId: evaluation.id,
    objections: [
      ...tooEarly(facts, since, member),
      ...rebased(evaluation, baselineAt),
      ...brokenRules(facts),
      ...requirementDiffers(facts, terms, member),
      ...groupsUnknown(facts, terms, member),
    ],
  };
}

/** Whoever changes the measurement of people after the evaluation was judged takes its ground away. */
function rebased(
  { acceptedAt, organisationId }: EvidenceRecord,
  baselineAt: Date | null,
): readonly Problem[] {
  const isLater = baselineAt !== null && acceptedAt !== null && baselineAt > acceptedAt;
  const member = organisationId;
  return isLater ? [problem('MEMBER_BASELINE_CHANGED', `members.${member}`, { member })] : [];
}

function emptyPart(member: string, systemVersion: string): PoolPart {
  return {
    ...{ member, systemVersion, decisionRule: '', protocol: '', groups: [], serves: [], objections: [] },
    ...{ recordId: null, confusions: [], comparedGroups: [] },
  };
}

/** The records that count for a version, as they did when it was in use; null where the member never used it. */
function recordsAbout(
  label: string,
  records: readonly EvidenceRecord[],
  versions: readonly SystemVersion[],
): readonly EvidenceRecord[] | null {
  const used = inOrderOfUse(versions);
  const at = used.findIndex((version) => version.label === label);
  if (at < 0) return null;
  const base = countingVersionId(used.slice(0, at + 1));
  return records.filter((record) => isOfVersion(record, base));
}

function whyAbsent(evaluation: EvidenceRecord | undefined, today: string): string | null {
  if (evaluation === undefined) return 'MEMBER_NOT_MEASURED';
  if (evaluation.acceptedAt === null) return 'MEMBER_NOT_ACCEPTED';
  const { status, validUntil } = evaluation;
  return status === 'expired' || (validUntil !== null && validUntil < today) ? 'MEMBER_EXPIRED' : null;
}

function countsOf(
  facts: EvaluationFacts,
  { reasons }: PoolMembership,
): Omit<PoolPart, 'member' | 'systemVersion' | 'recordId' | 'objections'> {
  const { evaluation, quality, fairness } = facts;
  const served = quality?.content.groups ?? [];
  return {
    decisionRule: evaluation.decisionRule,
    protocol: evaluation.protocol,
    groups: quality === null ? [] : errorsByGroup(quality.content, facts),
    serves: served.map((group) => ({
      group,
      reasonForNone: reasons.find((one) => one.group === group)?.reason ?? '',
    })),
    confusions: wholeGroups(evaluation, false).map(({ group, tp, fp, fn, tn }) => ({
      group,
      counts: { tp, fp, fn, tn },
    })),
    comparedGroups: fairness?.content.groups ?? [],
  };
}

function tooEarly({ begunAt, evaluation }: EvaluationFacts, since: Date, member: string): readonly Problem[] {
  const { measuredOn } = evaluation;
  const isEarly = begunAt <= since || (measuredOn !== null && measuredOn < germanDay(since));
  return isEarly ? [problem('MEMBER_MEASURED_BEFORE', `members.${member}`, { member })] : [];
}

const QUALITY_PARTS = ['metric', 'design', 'margin', 'alpha', 'minCases'] as const;
const FAIRNESS_PARTS = ['metric', 'positiveDecision', 'maxGap', 'alpha', 'minCases'] as const;

/** Everything of a member's own requirements that is not as in the pool. */
function requirementDiffers(
  { quality, fairness }: EvaluationFacts,
  terms: PoolTerms,
  member: string,
): readonly Problem[] {
  const own: {
    readonly quality: Partial<QualityRequirementContent>;
    readonly fairness: Partial<FairnessRequirementContent>;
  } = { quality: quality?.content ?? {}, fairness: fairness?.content ?? {} };
  const differing = [
    ...QUALITY_PARTS.filter((part) => own.quality[part] !== terms.quality[part]).map(
      (part) => `quality_${part}`,
    ),
    ...FAIRNESS_PARTS.filter((part) => own.fairness[part] !== terms.fairness[part]).map(
      (part) => `fairness_${part}`,
    ),
  ];
  return differing.map((what) =>
    problem('MEMBER_REQUIREMENT_DIFFERS', `members.${member}`, { member, what }),
  );
}

/** Groups that a member names or measured and the pool does not; cases of them would be left out unseen. */
function groupsUnknown(
  { quality, fairness, evaluation }: EvaluationFacts,
  terms: PoolTerms,
  member: string,
): readonly Problem[] {
  const known = [...terms.quality.groups, ...terms.fairness.groups];
  const named = [
    ...(quality?.content.groups ?? []),
    ...(fairness?.content.groups ?? []),
    ...evaluation.groups.map(({ group }) => group),
  ];
  return [...new Set(named)]
    .filter((group) => !known.includes(group))
    .map((group) => problem('POOL_GROUP_UNKNOWN', `members.${member}`, { member, group }));
}
