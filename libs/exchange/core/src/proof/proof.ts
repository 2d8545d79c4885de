import type { PublicUse } from '@allmende/gate-core';
import { EMPTY_EVIDENCE, EMPTY_SOURCE_SHEET, type Evidence, type SourceSheet } from '@allmende/projects-core';

/** What an entry shows of itself elsewhere: nothing that is not public with it. */
export interface Proof {
  readonly evidence: Evidence;
  readonly sourceSheet: SourceSheet;
  /** The owner's own use; null where nobody answered or it is not public. */
  readonly use: PublicUse | null;
  /** When anything of it was last written; null while nothing was. */
  readonly changedAt: Date | null;
}

/** An entry that shows nothing yet. */
export const NO_PROOF: Proof = {
  evidence: EMPTY_EVIDENCE,
  sourceSheet: EMPTY_SOURCE_SHEET,
  use: null,
  changedAt: null,
};
