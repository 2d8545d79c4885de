import type { MilestoneKey, MilestoneStatus } from '../milestones/legal-milestone.js';
import type { EvaluationPool, PoolMembership } from '../pooling/evaluation-pool.js';
import type { RiskInputs } from '../inputs/risk-inputs.js';
import type { EvidenceType } from '../records/evidence-type.js';
import type { PersonMarks } from '../records/person.js';
import type { GateStep } from '../use-key.js';
import type { GateDecision } from './gate-decision.js';
import type { GateDossier } from './release-use.js';

/** How far a use has come in a history. */
export type UseStage = 'concept' | 'pilot' | 'operation';

/** One use as a history walks through it: what is kept, where it stands, and what the clock says. */
export interface HistoryState {
  readonly dossier: GateDossier;
  readonly stage: UseStage;
  readonly decisions: readonly GateDecision[];
  readonly now: Date;
  /** Grows with everything that gets an id. */
  readonly count: number;
}

/** Two towns that use one solution, and what they measure together. */
export interface HistoryNetwork {
  readonly towns: readonly [HistoryState, HistoryState];
  readonly pool: EvaluationPool | null;
  /** Of everybody who came, those who left among them. */
  readonly memberships: readonly PoolMembership[];
}

/** Which of the two towns. */
export type Town = 0 | 1;

/** Something one of the towns does; what the clock and the law do reaches both. */
export interface TownCommand {
  readonly at: Town;
  readonly command: GateCommand;
}

/** Everything people, machines and the clock can do to a use; `by` is the index of a person. */
export type GateCommand =
  | { readonly kind: 'answer'; readonly inputs: RiskInputs }
  | {
      readonly kind: 'save';
      readonly type: EvidenceType;
      readonly content: object;
      readonly by: number;
      readonly validDays: number | null;
      readonly reopen: boolean;
    }
  | { readonly kind: 'submit'; readonly type: EvidenceType }
  | { readonly kind: 'review'; readonly type: EvidenceType; readonly by: number; readonly accept: boolean }
  | { readonly kind: 'takeOver'; readonly type: EvidenceType; readonly by: number; readonly content: object }
  | { readonly kind: 'version'; readonly by: number; readonly inUse: boolean }
  | { readonly kind: 'classify'; readonly by: number; readonly change: 'substantial' | 'non_substantial' }
  | { readonly kind: 'release'; readonly by: number; readonly to: GateStep }
  | { readonly kind: 'requestOverride'; readonly by: number; readonly days: number }
  | { readonly kind: 'confirmOverride'; readonly by: number }
  | { readonly kind: 'endOverride' }
  | { readonly kind: 'step'; readonly to: GateStep }
  | { readonly kind: 'openPool' }
  | { readonly kind: 'joinPool' }
  | { readonly kind: 'leavePool' }
  | { readonly kind: 'explainGroup'; readonly group: string }
  | { readonly kind: 'changeLaw'; readonly key: MilestoneKey; readonly status: MilestoneStatus }
  | { readonly kind: 'wait'; readonly hours: number };

/** The people of a history; some of them are one person with two accounts. */
export type Cast = readonly PersonMarks[];

/** One kind of command. */
export type Of<Kind extends GateCommand['kind']> = Extract<GateCommand, { readonly kind: Kind }>;

/** An id of its own for everything of a history, in the shape ids have. */
export function idOf(count: number): string {
  return `01900000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
}
