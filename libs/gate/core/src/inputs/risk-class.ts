import { openInputs, settled } from './asked.js';
import type { RiskInputKey, RiskInputs } from './risk-inputs.js';

/** How closely a use has to be looked at; `unclassified` goes no further than a concept, `prohibited` can only end. */
export const RISK_CLASSES = [
  'unclassified',
  'prohibited',
  'not_ai',
  'high',
  'high_exempt',
  'limited',
  'minimal',
] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];

/** The rows of the decision table of handbook 3.4, in the order in which they are asked; the first that holds decides. */
export const RISK_RULES = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'] as const;
export type RiskRule = (typeof RISK_RULES)[number];

/** What the answers say, the rule that said it, and which answers are still open. */
export interface RiskFinding {
  readonly riskClass: RiskClass;
  readonly rule: RiskRule;
  readonly open: readonly RiskInputKey[];
  /** A practice of Art. 5 is named. Said apart from the class, because it stops everything even while answers are open. */
  readonly namesProhibited: boolean;
}

/** What the answers are read with. */
export interface RiskFacts {
  readonly inputs: RiskInputs;
  /** Whether a second person accepted the documented reason for an exemption of Art. 6(3); without it R5 does not hold. */
  readonly exemptionAccepted: boolean;
}

interface RiskRow {
  readonly rule: RiskRule;
  readonly riskClass: RiskClass;
  readonly holds: (facts: RiskFacts) => boolean;
}

/** The decision table of handbook 3.4 as data. */
export const RISK_TABLE: readonly RiskRow[] = [
  { rule: 'R0', riskClass: 'unclassified', holds: ({ inputs }) => openInputs(inputs).length > 0 },
  { rule: 'R1', riskClass: 'prohibited', holds: ({ inputs }) => namesProhibited(inputs) },
  { rule: 'R2', riskClass: 'not_ai', holds: ({ inputs }) => inputs.isAiSystem === 'no' },
  { rule: 'R3', riskClass: 'high', holds: ({ inputs }) => inputs.annexIProduct === 'yes' },
  {
    rule: 'R4',
    riskClass: 'high',
    holds: ({ inputs }) => inputs.annexIiiPoint !== 'none' && inputs.profilesPersons === 'yes',
  },
  {
    rule: 'R5',
    riskClass: 'high_exempt',
    holds: ({ inputs, exemptionAccepted }) =>
      inputs.annexIiiPoint !== 'none' && inputs.exemptionGround !== 'none' && exemptionAccepted,
  },
  { rule: 'R6', riskClass: 'high', holds: ({ inputs }) => inputs.annexIiiPoint !== 'none' },
  {
    rule: 'R7',
    riskClass: 'limited',
    holds: ({ inputs }) =>
      inputs.interactsWithPersons === 'yes' ||
      inputs.publishesGeneratedContent === 'yes' ||
      inputs.emotionOrBiometrics === 'yes',
  },
  { rule: 'R8', riskClass: 'minimal', holds: () => true },
];

/** The risk class of a use and the rule that gave it. */
export function classifyRisk(facts: RiskFacts): RiskFinding {
  const inputs = settled(facts.inputs);
  const row = RISK_TABLE.find(({ holds }) => holds({ ...facts, inputs }));
  if (row === undefined) throw new Error('the last rule holds always');
  const { riskClass, rule } = row;
  return { riskClass, rule, open: openInputs(inputs), namesProhibited: namesProhibited(inputs) };
}

/** Whether a practice of Art. 5 is named, which only ending it answers. */
export function namesProhibited({ prohibitedPractices }: Pick<RiskInputs, 'prohibitedPractices'>): boolean {
  return prohibitedPractices !== 'unknown' && prohibitedPractices.length > 0;
}

/** Whether AI acts with public authority here. Not knowing is not *no*: the stricter column holds until it is known. */
export function isSovereign({ sovereignUse }: Pick<RiskInputs, 'sovereignUse'>): boolean {
  return sovereignUse !== 'none';
}

/** Whether the use meets the stricter columns of the blocking matrix. */
export function isStrict(finding: Pick<RiskFinding, 'riskClass'>, inputs: RiskInputs): boolean {
  return finding.riskClass === 'high' || isSovereign(inputs);
}
