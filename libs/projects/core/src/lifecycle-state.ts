import type { TransitionTable } from '@allmende/platform-core';

/** How far a project has come (handbook 2.2). `scaled` is derived from deployments and never set by hand. */
export const LIFECYCLE_STATES = ['idea', 'concept', 'pilot', 'operation', 'discontinued'] as const;
export type LifecycleState = (typeof LIFECYCLE_STATES)[number];

/**
 * The arrows of handbook 2.2: forward step by step, pilot back to concept for rework, operation back to pilot as a
 * suspension, anything may be discontinued, and a discontinued project restarts as a concept.
 */
export const LIFECYCLE_TRANSITIONS: TransitionTable<LifecycleState> = {
  idea: ['concept', 'discontinued'],
  concept: ['pilot', 'discontinued'],
  pilot: ['operation', 'concept', 'discontinued'],
  operation: ['pilot', 'discontinued'],
  discontinued: ['concept'],
};

/** Where a project begins unless its authors say otherwise. */
export const INITIAL_LIFECYCLE_STATE: LifecycleState = 'idea';

/** Why a project ended (handbook 2.3). Failures stay public: they are shared knowledge. */
export const DISCONTINUATION_REASONS = [
  'no_value',
  'not_fair',
  'not_economic',
  'legal',
  'funding_ended',
  'replaced',
  'other',
] as const;
export type DiscontinuationReason = (typeof DISCONTINUATION_REASONS)[number];
