import type { TransitionTable } from '@allmende/platform-core';

/** Whether the owner of an anonymous need agrees to be named to the coordinators of one suggestion. */
export const CONSENTS = ['not_asked', 'asked', 'given', 'refused', 'withdrawn'] as const;
export type Consent = (typeof CONSENTS)[number];

/** Nobody consents unasked; who refused or took it back may still think better of it. */
export const CONSENT_TRANSITIONS: TransitionTable<Consent> = {
  not_asked: ['asked'],
  asked: ['given', 'refused'],
  given: ['withdrawn'],
  refused: ['given'],
  withdrawn: ['given'],
};

/** Where every consent begins. */
export const INITIAL_CONSENT: Consent = 'not_asked';
