import type { KeptPart, PartKind } from '../project-part.js';
import { EMPTY_EVIDENCE, type Evidence } from './evidence.js';

/** The evidence of one entry as it is kept. */
export type ProjectEvidence = KeptPart<Evidence>;

/** The part for everything a step asks to be shown. */
export const EVIDENCE_PART: PartKind<Evidence> = { part: 'evidence', empty: EMPTY_EVIDENCE };
