/** The kinds of evidence a use is released on (handbook 3.5). */
export const EVIDENCE_TYPES = [
  'affected_groups',
  'participation_record',
  'responsibility_matrix',
  'quality_requirement',
  'fairness_requirement',
  'human_baseline',
  'evaluation_result',
  'dpia',
  'fria',
  'legal_basis',
  'automation_law_check',
  'art6_3_justification',
  'oversight_plan',
  'logging_plan',
  'input_data_check',
  'incident_plan',
  'complaint_channel',
  'person_notice',
  'worker_notice',
  'provider_docs',
  'eu_db_registration',
  'literacy_measures',
  'accessibility_statement',
  'transparency_entry',
  'wibe',
  'co2_balance',
  'release_decision',
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** What was shown for one version of a system says nothing about the next one (handbook 3.7). */
export const VERSION_BOUND: readonly EvidenceType[] = [
  'quality_requirement',
  'fairness_requirement',
  'evaluation_result',
  'release_decision',
];

/** Whether the record counts for one system version only. */
export function isVersionBound(type: EvidenceType): boolean {
  return VERSION_BOUND.includes(type);
}

/** The requirements an evaluation is held against; who edits one afterwards moves the goalposts. */
export const REQUIREMENT_TYPES: readonly EvidenceType[] = ['quality_requirement', 'fairness_requirement'];
