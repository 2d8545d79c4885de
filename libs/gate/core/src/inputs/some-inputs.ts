import type { RiskInputs } from './risk-inputs.js';

/** A use of AI that is asked everything once and of which nothing is remarkable: rule R8. */
export const HARMLESS: RiskInputs = {
  prohibitedPractices: [],
  isAiSystem: 'yes',
  annexIiiPoint: 'none',
  profilesPersons: 'no',
  exemptionGround: 'none',
  annexIProduct: 'no',
  interactsWithPersons: 'no',
  publishesGeneratedContent: 'no',
  emotionOrBiometrics: 'no',
  personalData: 'no',
  specialCategories: 'no',
  sovereignUse: 'none',
  procedureTrack: 'unknown',
  legalBasisFullAutomation: 'unknown',
  hasDiscretion: 'unknown',
  needsOfficial: 'unknown',
  hearsIndividualFacts: 'unknown',
  aiActRole: 'deployer',
  hasUserInterface: 'yes',
};

/** Answers of a use that differ from the harmless one. */
export function someInputs(changes: Partial<RiskInputs> = {}): RiskInputs {
  return { ...HARMLESS, ...changes };
}
