import { type Decision, decided, type DomainEvent, problem, refused } from '@allmende/platform-core';
import type { UseKey } from '../use-key.js';
import { type EvidenceRecord, versionFor } from './evidence-record.js';
import { CLOSED_STATUSES, type EvidenceStatus } from './evidence-status.js';
import { type EvidenceType, REQUIREMENT_TYPES } from './evidence-type.js';
import { GATE_EVENTS, gateEvent } from './gate.events.js';

/** A save of a record that people may write together. */
export interface SaveRecord {
  readonly use: UseKey;
  readonly type: EvidenceType;
  /** Already read by the schema of its kind. */
  readonly content: object;
  readonly validUntil: string | null;
  /** The version the author started from, 0 where nothing was kept. */
  readonly expectedVersion: number;
  /** Said on purpose where something was decided already: what was met is then a draft again. */
  readonly reopen: boolean;
  readonly accountId: string;
  /** All records of the use that count now. */
  readonly records: readonly EvidenceRecord[];
  readonly countingVersionId: string | null;
  readonly newId: string;
  readonly now: Date;
}

/** The records a step changed, the one it was about first. */
export interface ChangedRecords {
  readonly changed: readonly EvidenceRecord[];
}

/**
 * Keeps a record as a draft. Whoever edits a requirement after something was measured against it voids the measurement
 * (moved goalposts, handbook 3.7).
 */
export function saveRecord(save: SaveRecord): Decision<ChangedRecords> {
  const before = save.records.find(({ type }) => type === save.type) ?? null;
  const currentVersion = before?.version ?? 0;
  if (save.type === 'release_decision') return refused([problem('RELEASE_IS_SIGNED', 'type')]);
  if (save.expectedVersion !== currentVersion) {
    return refused([problem('STALE_VERSION', '', { expectedVersion: save.expectedVersion, currentVersion })]);
  }
  const isClosed = before !== null && CLOSED_STATUSES.includes(before.status);
  if (isClosed && !save.reopen) return refused([problem('RECORD_CLOSED', 'reopen')]);
  const record = draftOf(save, before, isClosed);
  const events = isClosed ? [recordEvent(GATE_EVENTS.recordReopened, record)] : [];
  const voided = voidedBy(save.type, save.records, save.now);
  return decided({ changed: [record, ...voided] }, [
    ...events,
    ...voided.map((evaluation) => recordEvent(GATE_EVENTS.evaluationVoided, evaluation)),
  ]);
}

const UNBEGUN = { authorIds: [], version: 0, reuseOf: null, status: 'missing', reason: '' } as const;

function draftOf(save: SaveRecord, before: EvidenceRecord | null, isClosed: boolean): EvidenceRecord {
  const { use, type, content, validUntil, accountId, now } = save;
  const earlier = before ?? UNBEGUN;
  return {
    id: before?.id ?? save.newId,
    projectId: use.projectId,
    organisationId: use.organisationId,
    type,
    versionId: versionFor(type, save.countingVersionId),
    status: 'draft',
    content,
    authorIds: [...new Set([...earlier.authorIds, accountId])],
    reviewerId: null,
    reason: earlier.status === 'draft' ? earlier.reason : '',
    validUntil,
    reuseOf: earlier.reuseOf,
    version: earlier.version + 1,
    begunAt: before === null || isClosed ? now : before.begunAt,
    savedAt: now,
    acceptedAt: null,
  };
}

/** Statuses of an evaluation that was computed from what is now edited. */
const COMPUTED: readonly EvidenceStatus[] = ['met', 'not_met', 'expired'];

/**
 * Whose edit takes the ground from an evaluation in which status: a requirement even before anything was handed in; the
 * measurement of people only once it was computed with.
 */
const VOIDABLE: Partial<Record<EvidenceType, readonly EvidenceStatus[]>> = {
  ...Object.fromEntries(REQUIREMENT_TYPES.map((type) => [type, ['draft', 'submitted', ...COMPUTED]])),
  human_baseline: COMPUTED,
};

function voidedBy(
  type: EvidenceType,
  records: readonly EvidenceRecord[],
  now: Date,
): readonly EvidenceRecord[] {
  const voidable = VOIDABLE[type] ?? [];
  return records
    .filter((record) => record.type === 'evaluation_result' && voidable.includes(record.status))
    .map((record) => ({
      ...record,
      status: 'inconclusive',
      acceptedAt: null,
      version: record.version + 1,
      savedAt: now,
    }));
}

/** The event of one record: which kind it is, never what it says. */
export function recordEvent(type: Parameters<typeof gateEvent>[0], record: EvidenceRecord): DomainEvent {
  return gateEvent(type, record.id, record, { evidence: record.type, status: record.status });
}

/** A copy of another office's paper to begin with. */
export interface TakeOverRecord extends Omit<SaveRecord, 'content' | 'type' | 'reopen' | 'expectedVersion'> {
  readonly source: EvidenceRecord;
  readonly reusable: boolean;
}

/**
 * Begins a record as a draft of what another office wrote for the same solution. Nothing that was accepted there counts
 * here (handbook 3.7): it is handed in and judged again.
 */
export function takeOverRecord(take: TakeOverRecord): Decision<ChangedRecords> {
  const { source, reusable, use } = take;
  if (!reusable) return refused([problem('NOT_FOR_REUSE', 'recordId')]);
  if (source.status !== 'met') return refused([problem('SOURCE_NOT_MET', 'recordId')]);
  if (source.projectId !== use.projectId) return refused([problem('OF_ANOTHER_SOLUTION', 'recordId')]);
  if (source.organisationId === use.organisationId) return refused([problem('OWN_RECORD', 'recordId')]);
  if (take.records.some(({ type }) => type === source.type))
    return refused([problem('RECORD_BEGUN', 'recordId')]);
  const draft = draftOf(
    { ...take, type: source.type, content: source.content, expectedVersion: 0, reopen: false },
    null,
    false,
  );
  const record = { ...draft, reuseOf: source.id };
  return decided({ changed: [record] }, [recordEvent(GATE_EVENTS.recordTakenOver, record)]);
}
