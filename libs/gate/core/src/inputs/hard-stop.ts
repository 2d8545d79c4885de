import type { Reply, RiskInputs } from './risk-inputs.js';

/** What keeps a fully automated decision from being made for real, and the law it stands on. */
export const AUTOMATION_OBSTACLES = [
  'track_unknown',
  'no_legal_basis',
  'discretion',
  'official_needed',
  'facts_not_heard',
] as const;
export type AutomationObstacle = (typeof AUTOMATION_OBSTACLES)[number];

interface Condition {
  readonly obstacle: AutomationObstacle;
  readonly lawful: (inputs: RiskInputs) => Reply;
}

const opposite = (reply: Reply): Reply => (reply === 'unknown' ? reply : reply === 'yes' ? 'no' : 'yes');

/** What each track of procedure asks: § 35a VwVfG, § 31a SGB X, § 155(4) AO (handbook 3.3, S1). */
const CONDITIONS: Readonly<Record<Exclude<RiskInputs['procedureTrack'], 'unknown'>, readonly Condition[]>> = {
  vwvfg: [
    { obstacle: 'no_legal_basis', lawful: ({ legalBasisFullAutomation }) => legalBasisFullAutomation },
    { obstacle: 'discretion', lawful: ({ hasDiscretion }) => opposite(hasDiscretion) },
  ],
  sgb_x: [
    { obstacle: 'official_needed', lawful: ({ needsOfficial }) => opposite(needsOfficial) },
    { obstacle: 'facts_not_heard', lawful: ({ hearsIndividualFacts }) => hearsIndividualFacts },
  ],
  ao: [{ obstacle: 'official_needed', lawful: ({ needsOfficial }) => opposite(needsOfficial) }],
};

/**
 * The hard stop S1 of handbook 3.4: why a fully automated decision may be made neither in a pilot with real decisions nor in
 * operation. Empty where nothing stands against it; what is not known stands against it.
 */
export function automationObstacles(inputs: RiskInputs): readonly AutomationObstacle[] {
  if (inputs.sovereignUse !== 'full_automation') return [];
  if (inputs.procedureTrack === 'unknown') return ['track_unknown'];
  return CONDITIONS[inputs.procedureTrack]
    .filter(({ lawful }) => lawful(inputs) !== 'yes')
    .map(({ obstacle }) => obstacle);
}
