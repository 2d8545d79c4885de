import {
  type Decision,
  decided,
  type DomainEvent,
  problem,
  type Problem,
  refused,
} from '@allmende/platform-core';
import type { FairnessRequirementContent, QualityRequirementContent } from '../evaluation/requirement.js';
import { germanDay } from '../german-day.js';
import { type EvidenceRecord, statusOn } from '../records/evidence-record.js';
import { GATE_EVENTS, gateEvent } from '../records/gate.events.js';
import { recordEvent } from '../records/save-record.js';
import { type SystemVersion, versionInUse } from '../release/system-version.js';
import type { UseKey } from '../use-key.js';
import {
  type EvaluationPool,
  fairnessTerms,
  type GroupReason,
  isPresent,
  type PoolMembership,
  type PoolTerms,
  qualityTerms,
} from './evaluation-pool.js';

/** The use that acts, with what it has and where it is a member already. */
export interface PoolingUse {
  readonly use: UseKey;
  /** Records about the version in use. */
  readonly records: readonly EvidenceRecord[];
  readonly versions: readonly SystemVersion[];
  /** The pools it is a member of. */
  readonly pools: readonly EvaluationPool[];
  readonly now: Date;
}

/** A pool after a step, the membership that changed, and a measurement that has to begin anew because of it. */
export interface ChangedPool {
  readonly pool: EvaluationPool;
  readonly membership: PoolMembership;
  readonly voided: readonly EvidenceRecord[];
}

/** What a pool is opened from, besides the requirements the use has fixed. */
export interface OpenPool extends PoolingUse {
  readonly decisionRule: string;
  readonly protocol: string;
  readonly newId: string;
}

/** Opens a pool on the requirements the use has fixed. From then on they stand for everybody who joins. */
export function openPool(facts: OpenPool): Decision<ChangedPool> {
  const { use, decisionRule, protocol, newId, now } = facts;
  const found = termsOf(facts);
  const problems: Problem[] = [...found.problems];
  if (decisionRule === '') problems.push(problem('RULE_MISSING', 'decisionRule'));
  if (protocol === '') problems.push(problem('PROTOCOL_MISSING', 'protocol'));
  if (found.terms === null || problems.length > 0) return refused(problems);
  const pool: EvaluationPool = {
    id: newId,
    projectId: use.projectId,
    openedBy: use.organisationId,
    openedAt: now,
    terms: { ...found.terms, decisionRule, protocol },
    version: 1,
  };
  return entered(pool, facts, GATE_EVENTS.poolOpened);
}

/** Brings another use in. Whatever it measured before does not count, so that nobody joins with a known good result. */
export function joinPool(
  pool: EvaluationPool,
  before: PoolMembership | null,
  facts: PoolingUse,
): Decision<ChangedPool> {
  const problems: Problem[] = [];
  if (before !== null && isPresent(before)) problems.push(problem('POOL_JOINED', 'poolId'));
  if (isTaken(facts, pool.terms.systemVersion, pool.id)) problems.push(problem('POOL_OF_VERSION', 'poolId'));
  if (problems.length > 0) return refused(problems);
  return entered({ ...pool, version: pool.version + 1 }, facts, GATE_EVENTS.poolJoined);
}

/** Takes a use and its counts out; the reason stays to be read by the others. */
export function leavePool(
  pool: EvaluationPool,
  before: PoolMembership,
  reason: string,
  now: Date,
): Decision<ChangedPool> {
  if (!isPresent(before)) return refused([problem('POOL_LEFT', 'poolId')]);
  if (reason === '') return refused([problem('REASON_MISSING', 'reason')]);
  const membership = { ...before, leftAt: now, leaveReason: reason };
  const changes = { pool: { ...pool, version: pool.version + 1 }, membership, voided: [] };
  return decided(changes, [gateEvent(GATE_EVENTS.poolLeft, pool.id, before)]);
}

/** Says why a use has no case of a group it serves; an empty reason takes it back. */
export function explainGroups(
  pool: EvaluationPool,
  before: PoolMembership,
  reasons: readonly GroupReason[],
): Decision<ChangedPool> {
  const { groups } = pool.terms.quality;
  if (!isPresent(before)) return refused([problem('POOL_LEFT', 'poolId')]);
  const unknown = reasons.findIndex(({ group }) => !groups.includes(group));
  if (unknown >= 0) return refused([problem('POOL_GROUP_UNKNOWN', `reasons.${unknown}.group`)]);
  const membership = { ...before, reasons: reasons.filter(({ reason }) => reason !== '') };
  const changes = { pool: { ...pool, version: pool.version + 1 }, membership, voided: [] };
  return decided(changes, [gateEvent(GATE_EVENTS.poolExplained, pool.id, before)]);
}

function entered(
  pool: EvaluationPool,
  { use, records, now }: PoolingUse,
  type: typeof GATE_EVENTS.poolOpened | typeof GATE_EVENTS.poolJoined,
): Decision<ChangedPool> {
  const { projectId, organisationId } = use;
  const membership: PoolMembership = {
    ...{ poolId: pool.id, projectId, organisationId, joinedAt: now },
    ...{ leftAt: null, leaveReason: '', reasons: [] },
  };
  const voided = begunBefore(records, now);
  const events: readonly DomainEvent[] = voided.map((record) =>
    recordEvent(GATE_EVENTS.evaluationVoided, record),
  );
  return decided({ pool, membership, voided }, [gateEvent(type, pool.id, use), ...events]);
}

/** An evaluation that was begun and not judged yet begins anew, as it does when a requirement is edited. */
function begunBefore(records: readonly EvidenceRecord[], now: Date): readonly EvidenceRecord[] {
  return records
    .filter(({ type, status }) => type === 'evaluation_result' && ['draft', 'submitted'].includes(status))
    .map((record) => ({
      ...record,
      status: 'inconclusive',
      acceptedAt: null,
      version: record.version + 1,
      savedAt: now,
    }));
}

type FixedTerms = Pick<PoolTerms, 'systemVersion' | 'quality' | 'fairness'>;

function termsOf(facts: OpenPool): {
  readonly terms: FixedTerms | null;
  readonly problems: readonly Problem[];
} {
  const { records, versions, now } = facts;
  const fixed = <Content>(type: EvidenceRecord['type']): Content | null => {
    const record = records.find((one) => one.type === type);
    const isFixed = record !== undefined && statusOn(record, germanDay(now)) === 'met';
    return isFixed ? (record.content as Content) : null;
  };
  const version = versionInUse(versions);
  const required = fixed<QualityRequirementContent>('quality_requirement');
  const fair = fixed<FairnessRequirementContent>('fairness_requirement');
  const quality = required && qualityTerms(required);
  const fairness = fair && fairnessTerms(fair);
  const notFixed = (type: string): Problem => problem('REQUIREMENT_NOT_FIXED', type, { type });
  const problems = [
    ...versionProblems(facts, version),
    ...(quality === null ? [notFixed('quality_requirement')] : []),
    ...(fairness === null ? [notFixed('fairness_requirement')] : []),
  ];
  if (version === null || quality === null || fairness === null) return { terms: null, problems };
  return { terms: { systemVersion: version.label, quality, fairness }, problems };
}

function versionProblems(facts: OpenPool, version: SystemVersion | null): readonly Problem[] {
  if (version === null) return [problem('POOL_NEEDS_VERSION', 'systemVersion')];
  return isTaken(facts, version.label) ? [problem('POOL_OF_VERSION', 'systemVersion')] : [];
}

/** Counts of one version count once, in one pool. */
function isTaken({ pools }: PoolingUse, systemVersion: string, except = ''): boolean {
  return pools.some(({ id, terms }) => id !== except && terms.systemVersion === systemVersion);
}
