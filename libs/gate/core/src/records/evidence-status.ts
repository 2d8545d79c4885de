import type { TransitionTable } from '@allmende/platform-core';

/** How far a record has come. The gate counts `met` and nothing else (handbook 3.5). */
export const EVIDENCE_STATUSES = [
  'missing',
  'draft',
  'submitted',
  'accepted',
  'met',
  'not_met',
  'inconclusive',
  'expired',
] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/**
 * Written, handed in, accepted by somebody else; a document is then met, a measurement is what it computes to. Whatever
 * was decided can be reopened, and an evaluation whose requirement was edited afterwards proves nothing any more.
 */
export const EVIDENCE_TRANSITIONS: TransitionTable<EvidenceStatus> = {
  missing: ['draft'],
  draft: ['submitted', 'inconclusive'],
  submitted: ['draft', 'accepted', 'inconclusive'],
  accepted: ['met', 'not_met', 'inconclusive'],
  met: ['draft', 'expired', 'inconclusive'],
  not_met: ['draft', 'inconclusive'],
  inconclusive: ['draft'],
  expired: ['draft', 'inconclusive'],
};

/** Every record begins as one that nobody has written. */
export const INITIAL_EVIDENCE_STATUS: EvidenceStatus = 'missing';

/** Statuses in which something was decided; a save has to say that it reopens it. */
export const CLOSED_STATUSES: readonly EvidenceStatus[] = [
  'accepted',
  'met',
  'not_met',
  'inconclusive',
  'expired',
];
