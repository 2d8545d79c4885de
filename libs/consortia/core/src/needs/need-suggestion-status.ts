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
