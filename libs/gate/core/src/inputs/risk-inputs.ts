/** An answer to a yes-or-no question. `unknown` is an honest answer and never counts as *no* (handbook 3.7). */
export const REPLIES = ['yes', 'no', 'unknown'] as const;
export type Reply = (typeof REPLIES)[number];

/** Practices Art. 5 of Regulation (EU) 2024/1689 forbids, as far as a municipality can come near them. */
export const PROHIBITED_PRACTICES = [
  'manipulation',
  'social_scoring',
  'crime_prediction',
  'facial_scraping',
  'emotion_inference',
  'biometric_categorisation',
  'remote_biometric_identification',
  'intimate_imagery',
] as const;
export type ProhibitedPractice = (typeof PROHIBITED_PRACTICES)[number];

/** Areas of Annex III that a municipality can be in; `none` is an answer, `unknown` is not yet one. */
export const ANNEX_III_POINTS = [
  'biometrics',
  'critical_infrastructure',
  'education',
  'employment',
  'public_benefits',
  'creditworthiness',
  'insurance',
  'emergency_calls',
  'law_enforcement',
  'migration',
  'justice_and_elections',
] as const;
export type AnnexIiiPoint = (typeof ANNEX_III_POINTS)[number];

/** Grounds of Art. 6(3) on which a use named in Annex III is not of high risk. */
export const EXEMPTION_GROUNDS = [
  'narrow_procedural_task',
  'improves_human_activity',
  'detects_deviations',
  'preparatory_task',
] as const;
export type ExemptionGround = (typeof EXEMPTION_GROUNDS)[number];

/** How far AI acts with public authority (handbook 3.1). */
export const SOVEREIGN_USES = [
  'none',
  'decision_preparation',
  'partial_automation',
  'full_automation',
] as const;
export type SovereignUse = (typeof SOVEREIGN_USES)[number];

/** Which procedural law a fully automated decision would stand on: § 35a VwVfG, § 31a SGB X or § 155(4) AO. */
export const PROCEDURE_TRACKS = ['vwvfg', 'sgb_x', 'ao'] as const;
export type ProcedureTrack = (typeof PROCEDURE_TRACKS)[number];

/** What the office is under the AI Act; kept per member where several use one system. */
export const AI_ACT_ROLES = ['deployer', 'provider', 'provider_and_deployer'] as const;
export type AiActRole = (typeof AI_ACT_ROLES)[number];

/** The answers a risk class is found from (handbook 3.4). */
export interface RiskInputs {
  readonly prohibitedPractices: readonly ProhibitedPractice[] | 'unknown';
  readonly isAiSystem: Reply;
  readonly annexIiiPoint: AnnexIiiPoint | 'none' | 'unknown';
  readonly profilesPersons: Reply;
  readonly exemptionGround: ExemptionGround | 'none' | 'unknown';
  readonly annexIProduct: Reply;
  readonly interactsWithPersons: Reply;
  readonly publishesGeneratedContent: Reply;
  readonly emotionOrBiometrics: Reply;
  readonly personalData: Reply;
  readonly specialCategories: Reply;
  readonly sovereignUse: SovereignUse | 'unknown';
  readonly procedureTrack: ProcedureTrack | 'unknown';
  /** Whether a legal provision permits a fully automated decision on the track. */
  readonly legalBasisFullAutomation: Reply;
  /** Whether the decision leaves discretion or a margin of judgement. */
  readonly hasDiscretion: Reply;
  /** § 31a SGB X, § 155(4) AO: whether there is reason to have an official handle the single case. */
  readonly needsOfficial: Reply;
  /** § 31a sentence 2 SGB X: whether facts a person tells, and the machine would not find, are taken into account. */
  readonly hearsIndividualFacts: Reply;
  readonly aiActRole: AiActRole | 'unknown';
  /** Whether people outside or inside the office use a screen of it; decides about the accessibility statement. */
  readonly hasUserInterface: Reply;
}
/** The name of one question. */
export type RiskInputKey = keyof RiskInputs;

/** What stands there before anybody answered. */
export const UNANSWERED: RiskInputs = {
  prohibitedPractices: 'unknown',
  isAiSystem: 'unknown',
  annexIiiPoint: 'unknown',
  profilesPersons: 'unknown',
  exemptionGround: 'unknown',
  annexIProduct: 'unknown',
  interactsWithPersons: 'unknown',
  publishesGeneratedContent: 'unknown',
  emotionOrBiometrics: 'unknown',
  personalData: 'unknown',
  specialCategories: 'unknown',
  sovereignUse: 'unknown',
  procedureTrack: 'unknown',
  legalBasisFullAutomation: 'unknown',
  hasDiscretion: 'unknown',
  needsOfficial: 'unknown',
  hearsIndividualFacts: 'unknown',
  aiActRole: 'unknown',
  hasUserInterface: 'unknown',
};
