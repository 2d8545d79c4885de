import type { Problem } from '@allmende/platform-core';

/** The states of a use that a gate stands before (handbook 3.6). */
export const GATED_STATES = ['pilot', 'operation'] as const;
export type GatedState = (typeof GATED_STATES)[number];

/** One organisation's use of one solution on its way into a state: its own solution, or one it reuses. */
export interface GatedStep {
  readonly projectId: string;
  readonly organisationId: string;
  readonly to: GatedState;
  /** Who takes it; null where somebody only asks what it would need. */
  readonly accountId: string | null;
}

/** What a gate has against a step; empty when it stands open. */
export type GateProblems = readonly Problem[];

/**
 * Whether a move has to pass the gate. Going back from operation into a pilot is a suspension and never asked, so that
 * stepping back is never harder than going on; `from` is null where a use begins or becomes public.
 */
export function passesGate(from: string | null, to: string): to is GatedState {
  if (from === to || (from === 'operation' && to === 'pilot')) return false;
  return (GATED_STATES as readonly string[]).includes(to);
}
