import { type EvidenceRecord, statusOn } from '../records/evidence-record.js';
import type { EvidenceType } from '../records/evidence-type.js';

/** What a measurement may have come to for everybody to know. */
export type PublicResult = 'met' | 'not_met' | 'inconclusive';

/** What of the records of a use is for everybody. */
export interface PublicRecords {
  /** A record that a second person accepted and that has not run out. */
  readonly met: (type: EvidenceType) => EvidenceRecord | undefined;
  /** The evaluation a second person accepted, whatever it came to; what it refutes is no secret either. */
  readonly evaluation: { readonly record: EvidenceRecord; readonly result: PublicResult } | null;
}

const RESULTS: readonly string[] = ['met', 'not_met', 'inconclusive'] satisfies PublicResult[];

/** The one rule for which records of the version in use speak to the public, whether on a page or in a file. */
export function publicRecords(records: readonly EvidenceRecord[], today: string): PublicRecords {
  return {
    met: (type) => records.find((record) => record.type === type && statusOn(record, today) === 'met'),
    evaluation: evaluationOf(records, today),
  };
}

function evaluationOf(records: readonly EvidenceRecord[], today: string): PublicRecords['evaluation'] {
  const record = records.find(({ type }) => type === 'evaluation_result');
  if (record === undefined || record.acceptedAt === null) return null;
  const result = statusOn(record, today);
  return RESULTS.includes(result) ? { record, result: result as PublicResult } : null;
}
