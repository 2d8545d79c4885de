import type { LegalMilestone, MilestoneKey } from '../milestones/legal-milestone.js';

/** What one edition of the reference data says of the dates of the law, as the matrix and a later replay need it. */
export interface MilestoneDates {
  /** Names the edition, so that a decision can be recomputed with what was known then. */
  readonly edition: string;
  /** A date left out binds nobody. */
  readonly dates: Readonly<Partial<Record<MilestoneKey, Pick<LegalMilestone, 'status' | 'validFrom'>>>>;
}
