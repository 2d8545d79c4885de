import { RISK_TABLE } from '../inputs/risk-class.js';
import type { GateFacts } from '../matrix/checklist.js';
import type { GateStep, UseKey } from '../use-key.js';
import { decideGate, type GateOutcome } from './decide-gate.js';

/** Why the gate decided: an approver signed, a use entered a step, or it was put back. */
export const DECISION_OCCASIONS = ['release', 'entry', 'suspension'] as const;
export type DecisionOccasion = (typeof DECISION_OCCASIONS)[number];

/** What set a suspension off. */
export const SUSPENSION_CAUSES = [
  'inputs',
  'record',
  'version',
  'expiry',
  'override',
  'milestone',
  'pool',
] as const;
export type SuspensionCause = (typeof SUSPENSION_CAUSES)[number];

/** Edition of the table of risk classes and the matrix. A change of either is a new edition beside the old one. */
export const RULE_SET = '2026-11.3';

/** Before counts of several uses were judged together. */
const ALONE = '2026-11';
/** Before the version that was measured had to be named. */
const UNNAMED = '2026-11.2';
const NOT_ASKED = { id: '', label: '' };

type Rules = (facts: GateFacts, to: GateStep) => GateOutcome;

/** Every edition that decisions were made with, so that each can be recomputed with its own. */
export const RULE_SETS: Readonly<Record<string, Rules>> = {
  [ALONE]: (facts, to) => decideGate({ ...facts, pool: undefined, version: NOT_ASKED }, to),
  [UNNAMED]: (facts, to) => decideGate({ ...facts, version: NOT_ASKED }, to),
  [RULE_SET]: decideGate,
};

/** What a decision says, short enough to compare. */
export interface DecidedOutcome {
  readonly allowed: boolean;
  readonly riskClass: string;
  readonly rule: string;
  readonly shadowMode: boolean;
  readonly overrideId: string | null;
  /** `evidence:status`, with what did not hold. */
  readonly open: readonly string[];
  readonly stops: readonly string[];
}

/** Everything a decision was made from. */
export interface DecisionSnapshot {
  readonly facts: GateFacts;
  readonly systemVersion: GateFacts['version'];
  readonly ruleIds: readonly string[];
}

/** One decision of the gate; written once, never changed. */
export interface GateDecision extends UseKey {
  readonly id: string;
  readonly occasion: DecisionOccasion;
  readonly to: GateStep;
  readonly cause: SuspensionCause | null;
  readonly ruleSet: string;
  readonly milestonesEdition: string;
  readonly snapshot: DecisionSnapshot;
  readonly outcome: DecidedOutcome;
  /** Who signed or took the step; null where the system did by itself. */
  readonly decidedBy: string | null;
  readonly decidedAt: Date;
}

/** What a decision is written from. */
export interface WriteDecision {
  readonly use: UseKey;
  readonly occasion: DecisionOccasion;
  readonly to: GateStep;
  readonly cause: SuspensionCause | null;
  readonly facts: GateFacts;
  readonly accountId: string | null;
  readonly newId: string;
  readonly now: Date;
}

/** A decision with its whole snapshot. */
export function writeDecision(write: WriteDecision): GateDecision {
  const { use, occasion, to, cause, facts, accountId, newId, now } = write;
  return {
    id: newId,
    projectId: use.projectId,
    organisationId: use.organisationId,
    occasion,
    to,
    cause,
    ruleSet: RULE_SET,
    milestonesEdition: facts.milestones.edition,
    snapshot: { facts, systemVersion: facts.version, ruleIds: RISK_TABLE.map(({ rule }) => rule) },
    outcome: decidedOutcome(decideGate(facts, to)),
    decidedBy: accountId,
    decidedAt: now,
  };
}

/** What of an outcome is kept and compared. */
export function decidedOutcome({ stops, items, ...outcome }: GateOutcome): DecidedOutcome {
  return {
    allowed: outcome.allowed,
    riskClass: outcome.riskClass,
    rule: outcome.rule,
    shadowMode: outcome.shadowMode,
    overrideId: outcome.overrideId,
    open: items.filter(({ holds }) => !holds).map(({ evidence, status }) => `${evidence}:${status}`),
    stops: stops.map(({ code }) => code),
  };
}
