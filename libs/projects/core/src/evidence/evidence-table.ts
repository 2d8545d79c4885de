import type { LifecycleState } from '../lifecycle-state.js';
import type { EvidenceSection } from './evidence.js';

/** The pieces of evidence of handbook 2.3. */
export const EVIDENCE_KEYS = [
  'responsible_office',
  'measurable_promise',
  'reuse_check',
  'simpler_alternative',
  'dpia_screening',
  'ai_system_decision',
  'funding_decision',
  'success_criteria',
  'participation',
  'responsibility_matrix',
  'data_inventory',
  'sustainability_screening',
  'pilot_end',
  'evaluation',
  'economic_assessment',
  'carbon_balance',
  'operating_model',
  'transparency_entry',
  'monitoring_report',
  'disposal_record',
] as const;
export type EvidenceKey = (typeof EVIDENCE_KEYS)[number];

/** When a piece is asked for: always, or only if something is so. */
export const EVIDENCE_CONDITIONS = [
  'always',
  'personal_data',
  'unclear_type',
  'not_unfunded',
  'data_held',
] as const;
export type EvidenceCondition = (typeof EVIDENCE_CONDITIONS)[number];

/** Where a piece is written: a page of the evidence, another part of the entry, or its publication. */
export const EVIDENCE_PLACES = [
  'search',
  'participation',
  'responsibility',
  'success',
  'operation',
  'value',
  'data_sheet',
  'economics',
  'sustainability',
  'publication',
] as const satisfies readonly (EvidenceSection | string)[];
export type EvidencePlace = (typeof EVIDENCE_PLACES)[number];

/** One line of the table: what a step asks for, and when. */
export interface EvidenceDemand {
  readonly key: EvidenceKey;
  readonly condition: EvidenceCondition;
}

/** An arrow of the life of a project that asks for evidence. */
export type EvidencedStep = `${LifecycleState}>${LifecycleState}`;

const always = (...keys: readonly EvidenceKey[]): readonly EvidenceDemand[] =>
  keys.map((key) => ({ key, condition: 'always' }));

const INTO_CONCEPT: readonly EvidenceDemand[] = [
  ...always('responsible_office', 'measurable_promise', 'reuse_check', 'simpler_alternative'),
  { key: 'dpia_screening', condition: 'personal_data' },
];

const INTO_PILOT: readonly EvidenceDemand[] = [
  { key: 'ai_system_decision', condition: 'unclear_type' },
  ...always(
    'success_criteria',
    'participation',
    'responsibility_matrix',
    'data_inventory',
    'sustainability_screening',
    'pilot_end',
  ),
  { key: 'dpia_screening', condition: 'personal_data' },
  { key: 'funding_decision', condition: 'not_unfunded' },
];

const INTO_OPERATION: readonly EvidenceDemand[] = always(
  'success_criteria',
  'evaluation',
  'economic_assessment',
  'carbon_balance',
  'operating_model',
  'transparency_entry',
);

// An idea or a concept has hardly touched data; a pilot and an operation have.
const ENDING: readonly EvidenceDemand[] = always('disposal_record');
const ENDING_EARLY: readonly EvidenceDemand[] = [{ key: 'disposal_record', condition: 'data_held' }];

/**
 * Handbook 2.3 as data. A restart is held to the same as a first concept; the way back into rework or out of operation
 * asks for nothing, so that stepping back is never harder than going on.
 */
export const EVIDENCE_TABLE: Readonly<Partial<Record<EvidencedStep, readonly EvidenceDemand[]>>> = {
  'idea>concept': INTO_CONCEPT,
  'discontinued>concept': INTO_CONCEPT,
  'concept>pilot': INTO_PILOT,
  'pilot>operation': INTO_OPERATION,
  'idea>discontinued': ENDING_EARLY,
  'concept>discontinued': ENDING_EARLY,
  'pilot>discontinued': ENDING,
  'operation>discontinued': ENDING,
};

/** What a year in operation asks for. */
export const YEARLY_EVIDENCE: readonly EvidenceDemand[] = always('monitoring_report');

/** Where each piece is written. */
export const PLACE_OF: Readonly<Record<EvidenceKey, EvidencePlace>> = {
  responsible_office: 'responsibility',
  measurable_promise: 'value',
  reuse_check: 'search',
  simpler_alternative: 'search',
  dpia_screening: 'responsibility',
  ai_system_decision: 'responsibility',
  funding_decision: 'responsibility',
  success_criteria: 'success',
  participation: 'participation',
  responsibility_matrix: 'responsibility',
  data_inventory: 'data_sheet',
  sustainability_screening: 'sustainability',
  pilot_end: 'success',
  evaluation: 'success',
  economic_assessment: 'economics',
  carbon_balance: 'sustainability',
  operating_model: 'operation',
  transparency_entry: 'publication',
  monitoring_report: 'operation',
  disposal_record: 'operation',
};
