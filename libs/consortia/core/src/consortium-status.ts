import type { TransitionTable } from '@allmende/platform-core';

/** A consortium forms until a second municipality has joined, then is active, and may be dissolved at any time. */
export const CONSORTIUM_STATUSES = ['forming', 'active', 'dissolved'] as const;
export type ConsortiumStatus = (typeof CONSORTIUM_STATUSES)[number];

/** The life of a consortium; a dissolved one stays as history and never comes back. */
export const CONSORTIUM_TRANSITIONS: TransitionTable<ConsortiumStatus> = {
  forming: ['active', 'dissolved'],
  active: ['dissolved'],
  dissolved: [],
};

/** Where every consortium begins. */
export const INITIAL_CONSORTIUM_STATUS: ConsortiumStatus = 'forming';
