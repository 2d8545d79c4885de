import type { UseKey } from '../use-key.js';
import type { EvidenceStatus } from './evidence-status.js';
import { type EvidenceType, isVersionBound } from './evidence-type.js';

/** One record of evidence of one use. Accounts are ids; days are ISO dates. */
export interface EvidenceRecord extends UseKey {
  readonly id: string;
  readonly type: EvidenceType;
  /** The system version it was made for; null for what outlives a version, and before the first version was named. */
  readonly versionId: string | null;
  readonly status: EvidenceStatus;
  readonly content: object;
  /** Everybody who wrote on it; none of them may judge it. */
  readonly authorIds: readonly string[];
  readonly reviewerId: string | null;
  /** Why it was sent back; empty otherwise. */
  readonly reason: string;
  /** The last day on which it counts; null where it has no end. */
  readonly validUntil: string | null;
  /** The record of another office it began as a copy of. */
  readonly reuseOf: string | null;
  /** Grows with every change; what two people compare before saving. */
  readonly version: number;
  /** When somebody began it, anew after it was reopened. */
  readonly begunAt: Date;
  readonly savedAt: Date;
  /** When a second person accepted it; null while nobody has. */
  readonly acceptedAt: Date | null;
}

/** Which version a new record is made for. */
export function versionFor(type: EvidenceType, countingVersionId: string | null): string | null {
  return isVersionBound(type) ? countingVersionId : null;
}

/** Whether the record is about the version that is in use now. */
export function isOfVersion(
  { type, versionId }: Pick<EvidenceRecord, 'type' | 'versionId'>,
  countingVersionId: string | null,
): boolean {
  return versionId === versionFor(type, countingVersionId);
}

/** How a record counts on a day: what has run out is expired from the next German day on, whatever the row says. */
export function statusOn(
  { status, validUntil }: Pick<EvidenceRecord, 'status' | 'validUntil'>,
  today: string,
): EvidenceStatus {
  return status === 'met' && validUntil !== null && validUntil < today ? 'expired' : status;
}
