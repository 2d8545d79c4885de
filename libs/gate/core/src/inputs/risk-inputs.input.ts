import { z } from 'zod';
import {
  AI_ACT_ROLES,
  ANNEX_III_POINTS,
  EXEMPTION_GROUNDS,
  PROCEDURE_TRACKS,
  PROHIBITED_PRACTICES,
  REPLIES,
  type RiskInputs,
  SOVEREIGN_USES,
} from './risk-inputs.js';

const reply = z.enum(REPLIES);

/** All answers at once; what is not known is `unknown` and never left out. */
export const riskInputsInput: z.ZodType<RiskInputs> = z.strictObject({
  prohibitedPractices: z.union([z.literal('unknown'), z.array(z.enum(PROHIBITED_PRACTICES))]),
  isAiSystem: reply,
  annexIiiPoint: z.enum([...ANNEX_III_POINTS, 'none', 'unknown']),
  profilesPersons: reply,
  exemptionGround: z.enum([...EXEMPTION_GROUNDS, 'none', 'unknown']),
  annexIProduct: reply,
  interactsWithPersons: reply,
  publishesGeneratedContent: reply,
  emotionOrBiometrics: reply,
  personalData: reply,
  specialCategories: reply,
  sovereignUse: z.enum([...SOVEREIGN_USES, 'unknown']),
  procedureTrack: z.enum([...PROCEDURE_TRACKS, 'unknown']),
  legalBasisFullAutomation: reply,
  hasDiscretion: reply,
  needsOfficial: reply,
  hearsIndividualFacts: reply,
  aiActRole: z.enum([...AI_ACT_ROLES, 'unknown']),
  hasUserInterface: reply,
});
