import { germanDay } from '../german-day.js';
import type { EvidenceRecord } from './evidence-record.js';
import type { KindContext, OtherRecord } from './evidence-kind.js';
import { statusOn } from './evidence-record.js';
import type { EvidenceType } from './evidence-type.js';

/** What a record is judged among: the records of the use that count now, and the beginning of its pilot. */
export interface RecordSurroundings {
  /** Those of the system version in use. */
  readonly records: readonly EvidenceRecord[];
  /** The German day on which the pilot began; null while it has not. */
  readonly pilotSince: string | null;
  readonly now: Date;
}

/** The surroundings as a kind reads them. */
export function kindContext(
  record: Pick<EvidenceRecord, 'type' | 'begunAt'>,
  { records, pilotSince, now }: RecordSurroundings,
): KindContext {
  const today = germanDay(now);
  const others: Partial<Record<EvidenceType, OtherRecord>> = {};
  for (const other of records) {
    if (other.type === record.type) continue;
    others[other.type] = {
      status: statusOn(other, today),
      content: other.content,
      fixedAt: other.acceptedAt,
    };
  }
  return { today, pilotSince, others, begunAt: record.begunAt };
}
