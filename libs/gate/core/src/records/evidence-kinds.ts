import type { EvidenceKind } from './evidence-kind.js';
import type { EvidenceType } from './evidence-type.js';
import { DOCUMENT_KINDS } from './kinds/document-kinds.js';
import { MEASURED_KINDS } from './kinds/measured-kinds.js';
import { AFFECTED_GROUPS, PARTICIPATION, RELEASE, RESPONSIBILITY } from './kinds/people-kinds.js';

/** Every kind of record; a type without one does not compile. */
export const EVIDENCE_KINDS: Readonly<Record<EvidenceType, EvidenceKind>> = {
  ...DOCUMENT_KINDS,
  ...MEASURED_KINDS,
  affected_groups: AFFECTED_GROUPS,
  participation_record: PARTICIPATION,
  responsibility_matrix: RESPONSIBILITY,
  release_decision: RELEASE,
};
