import type { TransitionTable } from '@allmende/platform-core';

/** What became of an invitation. */
export const INVITATION_STATUSES = ['pending', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

/** An invitation is answered once; who changes their mind is invited again. */
export const INVITATION_TRANSITIONS: TransitionTable<InvitationStatus> = {
  pending: ['accepted', 'declined', 'expired', 'withdrawn'],
  accepted: [],
  declined: [],
  expired: [],
  withdrawn: [],
};

/** Where every invitation begins. */
export const INITIAL_INVITATION_STATUS: InvitationStatus = 'pending';
