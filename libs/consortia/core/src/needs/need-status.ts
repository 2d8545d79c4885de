import type { TransitionTable } from '@allmende/platform-core';

/** A need is open until a solution or a consortium meets it, or until whoever posted it takes it back. */
export const NEED_STATUSES = ['open', 'met', 'withdrawn'] as const;
export type NeedStatus = (typeof NEED_STATUSES)[number];

/** The life of a need; who needs the same again posts it anew, so that its age stays true. */
export const NEED_TRANSITIONS: TransitionTable<NeedStatus> = {
  open: ['met', 'withdrawn'],
  met: [],
  withdrawn: [],
};

/** Where every need begins. */
export const INITIAL_NEED_STATUS: NeedStatus = 'open';
