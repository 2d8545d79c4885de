import type { TransitionTable } from '@allmende/platform-core';

/** How far it is settled that an organisation is who it says. */
export const CLAIM_STATUSES = ['claimed', 'verified', 'rejected', 'withdrawn'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/**
 * A verification may be withdrawn and given again; a rejected claim is over, so that whoever really speaks for the
 * organisation can claim it anew.
 */
export const CLAIM_TRANSITIONS: TransitionTable<ClaimStatus> = {
  claimed: ['verified', 'rejected'],
  verified: ['withdrawn'],
  withdrawn: ['verified', 'rejected'],
  rejected: [],
};

/** Where every claim begins. */
export const INITIAL_CLAIM_STATUS: ClaimStatus = 'claimed';
