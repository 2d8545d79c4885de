import type { TransitionTable } from '@allmende/platform-core';

/** How far an organisation has come with the solution of another one. Only the adopter itself sets it. */
export const REUSE_STAGES = ['watching', 'examined', 'decided', 'pilot', 'operation', 'ended'] as const;
export type ReuseStage = (typeof REUSE_STAGES)[number];

const ONWARD = {
  watching: ['examined', 'decided', 'pilot', 'operation'],
  examined: ['decided', 'pilot', 'operation', 'ended'],
  decided: ['examined', 'pilot', 'operation', 'ended'],
  pilot: ['examined', 'decided', 'operation', 'ended'],
  operation: ['pilot', 'ended'],
  ended: ['examined', 'decided', 'pilot', 'operation'],
} as const satisfies Record<ReuseStage, readonly ReuseStage[]>;

/**
 * Forward by as many steps as really happened, because offices report late; back for rework; whatever was more than
 * interest ends with a reason, and what ended may begin anew. Mere interest is taken back instead.
 */
export const REUSE_TRANSITIONS: TransitionTable<ReuseStage> = ONWARD;

/** Where a reuse may begin: with one click of interest, or where the office already is. */
export const FIRST_REUSE_STAGES: readonly ReuseStage[] = [
  'watching',
  'examined',
  'decided',
  'pilot',
  'operation',
];

/** Stages that everybody may see by name; before that only the two organisations do, and all see the number. */
export const PUBLIC_REUSE_STAGES: readonly ReuseStage[] = ['decided', 'pilot', 'operation', 'ended'];

/** Stages that somebody must confirm every year. */
export const CONFIRMED_REUSE_STAGES: readonly ReuseStage[] = [
  'watching',
  'examined',
  'decided',
  'pilot',
  'operation',
];

/** Operating in this many municipalities is „in der Breite“ (handbook 2.2): derived, never set by hand. */
export const SCALED_FROM = 3;
