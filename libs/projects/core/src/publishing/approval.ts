import type { TransitionTable } from '@allmende/platform-core';

/** What becomes of an entry that its author handed in for a second pair of eyes. */
export const APPROVAL_STATUSES = ['waiting', 'approved', 'sent_back', 'taken_back'] as const;
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

/** Every hand-in is decided once; handing in again is a new one, so that what was said stays readable. */
export const APPROVAL_TRANSITIONS: TransitionTable<ApprovalStatus> = {
  waiting: ['approved', 'sent_back', 'taken_back'],
  approved: [],
  sent_back: [],
  taken_back: [],
};

/** Every hand-in begins unanswered. */
export const INITIAL_APPROVAL_STATUS: ApprovalStatus = 'waiting';

/** One hand-in of one entry. Accounts are ids; a person who has left is an id that leads nowhere. */
export interface Approval {
  readonly id: string;
  readonly projectId: string;
  readonly handedInBy: string;
  readonly handedInAt: Date;
  /** The version of the entry that was handed in. */
  readonly version: number;
  readonly status: ApprovalStatus;
  /** Why it was sent back; empty otherwise. */
  readonly reason: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}
