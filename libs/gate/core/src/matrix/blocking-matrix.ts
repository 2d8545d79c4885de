import type { EvidenceType } from '../records/evidence-type.js';
import type { MilestoneKey } from '../milestones/legal-milestone.js';
import {
  always,
  ifAi,
  ifExempt,
  ifHigh,
  ifHighOutsideInfrastructure,
  ifHighProduct,
  ifInterface,
  ifLimited,
  ifPersonal,
  ifSovereign,
  type MatrixCondition,
} from './matrix-conditions.js';

/** How firmly a step asks for a record. */
export const GRADES = ['not_required', 'required_draft', 'required_met'] as const;
export type Grade = (typeof GRADES)[number];

/** A law that asks for a record where its condition holds; without a milestone it applies already. */
export interface LegalGround {
  readonly when: MatrixCondition;
  readonly norm: string;
  readonly from: MilestoneKey | null;
}

/** One line of the matrix: what is asked for, when, in which of the four columns, and on which ground. */
export interface MatrixRow {
  readonly evidence: EvidenceType;
  readonly when: MatrixCondition;
  /** Limited or minimal risk: into the pilot, into operation. Sovereign or high risk: into the pilot, into operation. */
  readonly columns: readonly [Grade, Grade, Grade, Grade];
  /** The first law that holds; where none does, it is a rule of the network. */
  readonly laws: readonly LegalGround[];
}

// The signs of the table in handbook 3.6.
const o = 'required_draft';
const M = 'required_met';
const _ = 'not_required';

const law = (norm: string, when: MatrixCondition, from: MilestoneKey | null = null): LegalGround => ({
  when,
  norm,
  from,
});
const highRisk = (norm: string): readonly LegalGround[] => [
  law(norm, ifHighProduct, 'annex_i_duties'),
  law(norm, ifHigh, 'annex_iii_duties'),
];
const row = (
  evidence: EvidenceType,
  when: MatrixCondition,
  columns: MatrixRow['columns'],
  laws: readonly LegalGround[] = [],
): MatrixRow => ({ evidence, when, columns, laws });

/** Handbook 3.6 as data, one line for each record. Where two lines speak of one record, the stricter grade holds. */
export const BLOCKING_MATRIX: readonly MatrixRow[] = [
  row('affected_groups', always, [o, M, M, M]),
  row('participation_record', always, [o, M, M, M]),
  row('responsibility_matrix', always, [M, M, M, M]),
  row('quality_requirement', always, [_, o, M, M]),
  row('fairness_requirement', always, [_, o, M, M]),
  row('human_baseline', always, [_, _, o, M]),
  row('evaluation_result', always, [_, _, _, M]),
  row('dpia', ifPersonal, [M, M, M, M], [law('Art. 35 DSGVO', ifPersonal)]),
  row(
    'art6_3_justification',
    ifExempt,
    [M, M, M, M],
    [law('Art. 6 Abs. 4 KI-VO', ifExempt, 'annex_iii_duties')],
  ),
  row('fria', ifHighOutsideInfrastructure, [_, _, o, M], highRisk('Art. 27 KI-VO')),
  row(
    'automation_law_check',
    ifSovereign,
    [_, _, M, M],
    [
      law(
        '§ 35a VwVfG, § 31a SGB X, § 155 Abs. 4 AO',
        ({ inputs }) => inputs.sovereignUse === 'full_automation',
      ),
    ],
  ),
  row('oversight_plan', always, [_, o, o, M], highRisk('Art. 26 Abs. 2 KI-VO')),
  row('complaint_channel', always, [_, o, o, M]),
  row('incident_plan', always, [_, o, o, M], highRisk('Art. 26 Abs. 5 KI-VO')),
  row('logging_plan', ifHigh, [_, _, o, M], highRisk('Art. 26 Abs. 6 KI-VO')),
  row('input_data_check', ifHigh, [_, _, o, M], highRisk('Art. 26 Abs. 4 KI-VO')),
  row('worker_notice', ifHigh, [_, _, o, M], highRisk('Art. 26 Abs. 7 KI-VO')),
  row('provider_docs', ifHigh, [_, _, o, M], highRisk('Art. 26 Abs. 1 KI-VO')),
  row('eu_db_registration', ifHigh, [_, _, o, M], highRisk('Art. 49 KI-VO')),
  row(
    'person_notice',
    always,
    [_, M, M, M],
    [...highRisk('Art. 26 Abs. 11 KI-VO'), law('Art. 50 KI-VO', ifLimited, 'general_application')],
  ),
  row('person_notice', ifLimited, [M, M, M, M], [law('Art. 50 KI-VO', ifLimited, 'general_application')]),
  row('literacy_measures', always, [o, M, M, M], [law('Art. 4 KI-VO', ifAi, 'literacy_and_prohibitions')]),
  row('accessibility_statement', ifInterface, [_, M, _, M], [law('BITV 2.0, Landes-BGG', ifInterface)]),
  row('transparency_entry', always, [o, M, M, M]),
  row('wibe', always, [_, M, o, M]),
  row('co2_balance', always, [_, M, o, M]),
  row('release_decision', always, [_, M, M, M]),
];
