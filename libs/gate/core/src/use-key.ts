/** One organisation's use of one solution: the owner's own, or that of an adopter. One never inherits from the other. */
export interface UseKey {
  readonly projectId: string;
  readonly organisationId: string;
}

/** The steps the gate stands before. */
export const GATE_STEPS = ['pilot', 'operation'] as const;
export type GateStep = (typeof GATE_STEPS)[number];
