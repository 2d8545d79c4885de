import type { Cents } from '@allmende/platform-core';

/** The pages evidence is written on, in the order in which a project meets them. */
export const EVIDENCE_SECTIONS = [
  'search',
  'participation',
  'responsibility',
  'success',
  'operation',
] as const;
export type EvidenceSection = (typeof EVIDENCE_SECTIONS)[number];

/** An honest *unknown* may be written down; it carries no step into a pilot. */
export const SCREENING_REPLIES = ['yes', 'no', 'unknown'] as const;
export type ScreeningReply = (typeof SCREENING_REPLIES)[number];

/** Whether public funding is involved and how far it has been decided. `early_start` is the permitted early beginning. */
export const FUNDING_STATES = ['none', 'applied', 'approved', 'early_start'] as const;
export type FundingState = (typeof FUNDING_STATES)[number];

/** What the evaluation says of one criterion. */
export const CRITERION_OUTCOMES = ['open', 'met', 'not_met'] as const;
export type CriterionOutcome = (typeof CRITERION_OUTCOMES)[number];

/** Tasks of which somebody has to know that they are theirs; the first four are asked of every pilot. */
export const RESPONSIBILITY_TASKS = ['decide', 'operate', 'oversee', 'complain', 'data', 'security'] as const;
export type ResponsibilityTask = (typeof RESPONSIBILITY_TASKS)[number];

/** Another solution that was looked at. */
export interface FoundSolution {
  readonly name: string;
  /** The key of an entry of the network, or an address outside. */
  readonly reference: string;
  /** Why it was not taken. */
  readonly whyNot: string;
}

/** Where somebody looked for an existing solution before building one. Dates are ISO dates, null while not known. */
export interface ReuseCheck {
  readonly searchedOn: string | null;
  readonly places: string;
  readonly found: readonly FoundSolution[];
  readonly conclusion: string;
}

/** The simpler, rule-based way that was weighed first. */
export interface SimplerAlternative {
  readonly alternative: string;
  readonly result: string;
  readonly whyNotEnough: string;
}

/** Whether an assessment under Art. 35 GDPR is needed, and why. */
export interface Screening {
  readonly reply: ScreeningReply | null;
  readonly reason: string;
  readonly decidedOn: string | null;
}

/** What an office decided where the type of a solution leaves open whether it is an AI system. */
export interface AiSystemDecision {
  readonly reply: 'yes' | 'no' | null;
  readonly office: string;
  readonly reason: string;
  readonly decidedOn: string | null;
}

/** The decision a funded project waits for. */
export interface FundingDecision {
  readonly state: FundingState | null;
  readonly reference: string;
  readonly decidedOn: string | null;
}

/** What success means, fixed before anything is measured, and what came out. */
export interface SuccessCriterion {
  readonly indicator: string;
  readonly threshold: string;
  readonly fixedOn: string | null;
  readonly outcome: CriterionOutcome;
  readonly value: string;
  readonly measuredOn: string | null;
}

/** One occasion on which those concerned were heard. */
export interface Participation {
  readonly form: string;
  readonly heldOn: string | null;
  readonly outcome: string;
}

/** People the solution touches, and how they were heard. */
export interface AffectedGroup {
  readonly group: string;
  readonly participations: readonly Participation[];
}

/** One row of the matrix: offices or roles, never names. */
export interface Responsibility {
  readonly task: ResponsibilityTask;
  readonly responsible: string;
  readonly accountable: string;
  readonly consulted: string;
  readonly informed: string;
}

/** What a year of operation showed. */
export interface MonitoringReport {
  readonly year: number;
  readonly finding: string;
  readonly reportedOn: string | null;
}

/** What a project can show for itself (handbook 2.3). Everything is public with the entry; offices stand for people. */
export interface Evidence {
  readonly responsible: { readonly role: string; readonly mailbox: string };
  readonly reuseCheck: ReuseCheck;
  readonly simplerAlternative: SimplerAlternative;
  readonly dpia: Screening;
  readonly aiSystem: AiSystemDecision;
  readonly funding: FundingDecision;
  readonly groups: readonly AffectedGroup[];
  readonly responsibilities: readonly Responsibility[];
  readonly criteria: readonly SuccessCriterion[];
  /** When the pilot measured for the first time. */
  readonly firstMeasuredOn: string | null;
  readonly pilotEndsOn: string | null;
  readonly evaluation: {
    readonly summary: string;
    readonly reportUrl: string;
    readonly evaluatedOn: string | null;
  };
  /** What became of the value promise. */
  readonly actual: { readonly value: string; readonly measuredOn: string | null };
  readonly operation: { readonly model: string; readonly yearlyCents: Cents | null };
  readonly monitoring: readonly MonitoringReport[];
  readonly disposal: { readonly record: string; readonly disposedOn: string | null };
}

/** Evidence of which nothing is written yet. */
export const EMPTY_EVIDENCE: Evidence = {
  responsible: { role: '', mailbox: '' },
  reuseCheck: { searchedOn: null, places: '', found: [], conclusion: '' },
  simplerAlternative: { alternative: '', result: '', whyNotEnough: '' },
  dpia: { reply: null, reason: '', decidedOn: null },
  aiSystem: { reply: null, office: '', reason: '', decidedOn: null },
  funding: { state: null, reference: '', decidedOn: null },
  groups: [],
  responsibilities: [],
  criteria: [],
  firstMeasuredOn: null,
  pilotEndsOn: null,
  evaluation: { summary: '', reportUrl: '', evaluatedOn: null },
  actual: { value: '', measuredOn: null },
  operation: { model: '', yearlyCents: null },
  monitoring: [],
  disposal: { record: '', disposedOn: null },
};

/** How much each field may hold: characters for texts, entries for lists. */
export const EVIDENCE_LIMITS = {
  line: 200,
  mailbox: 254,
  text: 2_000,
  address: 2_000,
  found: 20,
  groups: 20,
  participations: 20,
  criteria: 15,
  monitoring: 30,
  firstYear: 2000,
  lastYear: 2100,
} as const;
