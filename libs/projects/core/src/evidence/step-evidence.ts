import type { Problem } from '@allmende/platform-core';
import { concernsPeople } from '../source-sheet/source-sheet.js';
import { LIFECYCLE_TRANSITIONS, type LifecycleState } from '../lifecycle-state.js';
import { isAiSystemByDefault } from '../solution-type.js';
import type { EvidenceCheck } from './evidence-check.js';
import type { EvidenceFacts } from './evidence-facts.js';
import {
  EVIDENCE_TABLE,
  PLACE_OF,
  YEARLY_EVIDENCE,
  type EvidenceCondition,
  type EvidenceDemand,
  type EvidenceKey,
  type EvidencePlace,
} from './evidence-table.js';
import {
  carbonBalanceKnown,
  disposalRecord,
  economicAssessment,
  evaluation,
  monitoringReport,
  operatingModel,
  transparencyEntry,
} from './operation-checks.js';
import {
  sourceInventory,
  participation,
  pilotEnd,
  responsibilityMatrix,
  successCriteria,
  sustainabilityScreening,
} from './pilot-checks.js';
import {
  aiSystemDecision,
  dpiaScreening,
  fundingDecision,
  measurablePromise,
  responsibleOffice,
  reuseCheck,
  simplerAlternative,
} from './preparation-checks.js';

/** One piece of evidence as it stands: where it is written, why it is asked for, and what of it is missing. */
export interface EvidenceStanding extends EvidenceDemand {
  readonly place: EvidencePlace;
  readonly problems: readonly Problem[];
}

/** One step that is possible from here, with everything it asks for. */
export interface StepEvidence {
  readonly to: LifecycleState;
  readonly evidence: readonly EvidenceStanding[];
}

const CHECKS: Readonly<Record<EvidenceKey, EvidenceCheck>> = {
  responsible_office: responsibleOffice,
  measurable_promise: measurablePromise,
  reuse_check: reuseCheck,
  simpler_alternative: simplerAlternative,
  dpia_screening: dpiaScreening,
  ai_system_decision: aiSystemDecision,
  funding_decision: fundingDecision,
  success_criteria: successCriteria,
  participation,
  responsibility_matrix: responsibilityMatrix,
  data_inventory: sourceInventory,
  sustainability_screening: sustainabilityScreening,
  pilot_end: pilotEnd,
  evaluation,
  economic_assessment: economicAssessment,
  carbon_balance: carbonBalanceKnown,
  operating_model: operatingModel,
  transparency_entry: transparencyEntry,
  monitoring_report: monitoringReport,
  disposal_record: disposalRecord,
};

const APPLIES: Readonly<Record<EvidenceCondition, (facts: EvidenceFacts) => boolean>> = {
  always: () => true,
  personal_data: ({ sourceSheet }) => concernsPeople(sourceSheet),
  unclear_type: ({ project: { solutionType } }) =>
    solutionType === null || isAiSystemByDefault(solutionType) === 'unclear',
  not_unfunded: ({ evidence }) => evidence.funding.state !== 'none',
  data_held: ({ sourceSheet }) => sourceSheet.sources.length > 0,
};

/** What a step asks for and how each piece stands. Entries from public sources report a state and prove nothing. */
export function evidenceForStep(facts: EvidenceFacts, to: LifecycleState): readonly EvidenceStanding[] {
  if (facts.project.origin !== 'municipality') return [];
  return standingsOf(facts, EVIDENCE_TABLE[`${facts.project.state}>${to}`] ?? [], to);
}

/** Every step that is possible from the present state, with its evidence. */
export function possibleSteps(facts: EvidenceFacts): readonly StepEvidence[] {
  return LIFECYCLE_TRANSITIONS[facts.project.state].map((to) => ({
    to,
    evidence: evidenceForStep(facts, to),
  }));
}

/** Everything that is missing for a step. */
export function stepProblems(facts: EvidenceFacts, to: LifecycleState): readonly Problem[] {
  return evidenceForStep(facts, to).flatMap(({ problems }) => problems);
}

/** How the pieces of a list stand on the way into a state; those whose condition does not hold are left out. */
export function standingsOf(
  facts: EvidenceFacts,
  demands: readonly EvidenceDemand[],
  to: LifecycleState,
): readonly EvidenceStanding[] {
  return demands
    .filter(({ condition }) => APPLIES[condition](facts))
    .map(({ key, condition }) => ({
      key,
      condition,
      place: PLACE_OF[key],
      problems: CHECKS[key](facts, to),
    }));
}

/** What a year in operation asks for, as it stands. */
export function yearlyStandings(facts: EvidenceFacts): readonly EvidenceStanding[] {
  return standingsOf(facts, YEARLY_EVIDENCE, 'operation');
}
