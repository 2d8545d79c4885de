import type { RiskFinding } from '../inputs/risk-class.js';
import { settled } from '../inputs/asked.js';
import type { RiskInputs } from '../inputs/risk-inputs.js';

/** Dates from which law applies that the gate names (handbook 3.2), in the order of the calendar. */
export const MILESTONE_KEYS = [
  'literacy_and_prohibitions',
  'general_purpose_models',
  'digital_omnibus',
  'general_application',
  'new_prohibitions_and_marking',
  'national_sandboxes',
  'annex_iii_duties',
  'annex_i_duties',
  'legacy_systems',
  'german_implementation',
] as const;
export type MilestoneKey = (typeof MILESTONE_KEYS)[number];

/** How sure the date is: law in force, decided but not yet in force, or only proposed. */
export const MILESTONE_STATUSES = ['draft', 'adopted', 'in_force'] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

/** One date of the law with its source. Editors keep it; nothing in the code knows a date. */
export interface LegalMilestone {
  readonly key: MilestoneKey;
  /** An ISO date; null while nobody can name one. */
  readonly validFrom: string | null;
  readonly status: MilestoneStatus;
  readonly sourceUrl: string;
  /** When an editor last looked at the source, an ISO date. */
  readonly checkedOn: string;
  readonly version: number;
}

/** Why something is asked for: law that applies today, law that will, or the rule of the network, which does not wait. */
export const REQUIREMENT_BASES = ['law_in_force', 'law_future', 'network_rule'] as const;
export type RequirementBasis = (typeof REQUIREMENT_BASES)[number];

/**
 * What a requirement that rests on the milestone stands on, on an ISO date. A draft binds nobody. What was adopted stays
 * future law until an editor has read that it is in force, however late it is.
 */
export function basisOf(
  milestone: Pick<LegalMilestone, 'status' | 'validFrom'>,
  today: string,
): RequirementBasis {
  const { status, validFrom } = milestone;
  if (status === 'draft' || validFrom === null) return 'network_rule';
  return status === 'in_force' && validFrom <= today ? 'law_in_force' : 'law_future';
}

/** One number for all of them together; every change of one makes it grow. Decisions keep it. */
export function milestonesVersion(milestones: readonly Pick<LegalMilestone, 'version'>[]): number {
  return milestones.reduce((sum, { version }) => sum + version, 0);
}

type Concern = (finding: RiskFinding, inputs: RiskInputs) => boolean;

const isAi: Concern = (_, { isAiSystem }) => isAiSystem !== 'no';
const isHigh: Concern = ({ riskClass }) => riskClass === 'high';
const byRule =
  (...rules: readonly RiskFinding['rule'][]): Concern =>
  ({ rule }) =>
    rules.includes(rule);

/** For whom each date changes what a single use has to show; the others concern providers of models and states. */
const CONCERNS: Partial<Record<MilestoneKey, Concern>> = {
  literacy_and_prohibitions: isAi,
  general_application: (_, inputs) =>
    inputs.interactsWithPersons === 'yes' ||
    inputs.publishesGeneratedContent === 'yes' ||
    inputs.emotionOrBiometrics === 'yes',
  new_prohibitions_and_marking: (_, inputs) => inputs.publishesGeneratedContent === 'yes',
  annex_iii_duties: byRule('R4', 'R6'),
  annex_i_duties: byRule('R3'),
  legacy_systems: isHigh,
};

/** Whether a use of this class has to do something because of the milestone. */
export function milestoneConcerns(key: MilestoneKey, finding: RiskFinding, inputs: RiskInputs): boolean {
  return CONCERNS[key]?.(finding, settled(inputs)) ?? false;
}
