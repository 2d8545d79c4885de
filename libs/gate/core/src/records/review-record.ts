import { type Decision, decided, problem, type Problem, refused } from '@allmende/platform-core';
import { EVIDENCE_KINDS } from './evidence-kinds.js';
import { type EvidenceRecord, statusOn } from './evidence-record.js';
import type { EvidenceStatus } from './evidence-status.js';
import { GATE_EVENTS } from './gate.events.js';
import { kindContext, type RecordSurroundings } from './kind-context.js';
import { isOwnWork, type PersonMarks } from './person.js';
import { recordEvent } from './save-record.js';

/** A step of one record that is there. */
export interface RecordStep extends RecordSurroundings {
  readonly record: EvidenceRecord;
  /** The version that was read. */
  readonly expectedVersion: number;
}

/** Everything a record still lacks before somebody else may judge it. */
export function missingOf(record: EvidenceRecord, surroundings: RecordSurroundings): readonly Problem[] {
  const kind = EVIDENCE_KINDS[record.type];
  const context = kindContext(record, surroundings);
  const isPast = record.validUntil !== null && record.validUntil < context.today;
  return [
    ...kind.missing(record.content, context),
    ...(isPast ? [problem('VALIDITY_PAST', 'validUntil')] : []),
  ];
}

/** Hands a complete record to a second person. */
export function submitRecord(step: RecordStep): Decision<EvidenceRecord> {
  const { record, now } = step;
  const problems = standingProblems(step, 'draft', 'NOT_A_DRAFT');
  if (problems.length > 0) return refused(problems);
  const missing = missingOf(record, step);
  if (missing.length > 0) return refused(missing);
  const submitted = changed(record, { status: 'submitted', reason: '', savedAt: now });
  return decided(submitted, [recordEvent(GATE_EVENTS.recordSubmitted, submitted)]);
}

/** A judgement by somebody who did not write it. */
export interface ReviewRecord extends RecordStep {
  readonly reviewer: PersonMarks;
  readonly authors: readonly PersonMarks[];
}

/**
 * Accepts a record: a document is met with that, a measurement is what its counts compute to. Nobody judges what they wrote
 * themselves, through whichever account (handbook 3.7).
 */
export function acceptRecord(review: ReviewRecord): Decision<EvidenceRecord> {
  const problems = reviewProblems(review);
  if (problems.length > 0) return refused(problems);
  const { record, reviewer, now } = review;
  // What was complete yesterday may lack something today: another record changed, or a day passed.
  const missing = missingOf(record, review);
  if (missing.length > 0) return refused(missing);
  const accepted = changed(record, {
    status: resultOf(record, review),
    reviewerId: reviewer.accountId,
    acceptedAt: now,
    reason: '',
  });
  return decided(accepted, [recordEvent(GATE_EVENTS.recordAccepted, accepted)]);
}

/** Gives a record back to its authors with a reason they can act on. */
export function sendBackRecord(review: ReviewRecord & { readonly reason: string }): Decision<EvidenceRecord> {
  const { record, reviewer, reason } = review;
  const problems = [...reviewProblems(review)];
  if (reason === '') problems.push(problem('REASON_MISSING', 'reason'));
  if (problems.length > 0) return refused(problems);
  const sentBack = changed(record, { status: 'draft', reviewerId: reviewer.accountId, reason });
  return decided(sentBack, [recordEvent(GATE_EVENTS.recordSentBack, sentBack)]);
}

/** What has run out is no longer met; null where nothing ran out. */
export function expireRecord(record: EvidenceRecord, today: string): Decision<EvidenceRecord> | null {
  if (record.status === 'expired' || statusOn(record, today) !== 'expired') return null;
  const expired = changed(record, { status: 'expired' });
  return decided(expired, [recordEvent(GATE_EVENTS.recordExpired, expired)]);
}

function resultOf(record: EvidenceRecord, surroundings: RecordSurroundings): EvidenceStatus {
  const { measure } = EVIDENCE_KINDS[record.type];
  return measure === undefined ? 'met' : measure(record.content, kindContext(record, surroundings));
}

function reviewProblems(review: ReviewRecord): readonly Problem[] {
  return [
    ...standingProblems(review, 'submitted', 'NOT_SUBMITTED'),
    ...(isOwnWork(review.reviewer, review.authors) ? [problem('OWN_RECORD', 'recordId')] : []),
  ];
}

function standingProblems(
  { record, expectedVersion }: RecordStep,
  status: EvidenceStatus,
  code: string,
): readonly Problem[] {
  if (expectedVersion !== record.version) {
    return [problem('STALE_VERSION', 'expectedVersion', { expectedVersion, currentVersion: record.version })];
  }
  return record.status === status ? [] : [problem(code, 'recordId', { status: record.status })];
}

function changed(record: EvidenceRecord, changes: Partial<EvidenceRecord>): EvidenceRecord {
  return { ...record, ...changes, version: record.version + 1 };
}
