import type { TransitionTable } from '@allmende/platform-core';

/** A suggestion is open until a consortium was proposed from it, or until its needs are too few or no longer alike. */
export const NEED_SUGGESTION_STATUSES = ['open', 'proposed', 'lapsed'] as const;
export type NeedSuggestionStatus = (typeof NEED_SUGGESTION_STATUSES)[number];

/** The life of a suggestion; needs that come together again make a new one. */
export const NEED_SUGGESTION_TRANSITIONS: TransitionTable<NeedSuggestionStatus> = {
  open: ['proposed', 'lapsed'],
  proposed: [],
  lapsed: [],
};

/** Where every suggestion begins. */
export const INITIAL_NEED_SUGGESTION_STATUS: NeedSuggestionStatus = 'open';

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
