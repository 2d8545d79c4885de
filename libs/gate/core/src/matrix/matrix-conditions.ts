import { classifyRisk, isSovereign, isStrict, type RiskClass } from '../inputs/risk-class.js';
import type { RiskInputs } from '../inputs/risk-inputs.js';

/** What a condition of the matrix looks at. */
export interface UseTraits {
  readonly inputs: RiskInputs;
  readonly riskClass: RiskClass;
  /** Whether the stricter columns hold: sovereign or of high risk. */
  readonly strict: boolean;
}

/** The traits of a use; an exemption counts only where a second person accepted its reason. */
export function traitsOf(inputs: RiskInputs, exemptionAccepted: boolean): UseTraits {
  const finding = classifyRisk({ inputs, exemptionAccepted });
  return { inputs, riskClass: finding.riskClass, strict: isStrict(finding, inputs) };
}

/** Whether a line of the matrix holds for a use. Not knowing never switches a line off. */
export type MatrixCondition = (traits: UseTraits) => boolean;

/** Every use. */
export const always: MatrixCondition = () => true;
/** Personal data are processed, or nobody knows yet. */
export const ifPersonal: MatrixCondition = ({ inputs }) => inputs.personalData !== 'no';
/** The use is of high risk as part of a product of Annex I. */
export const ifHighProduct: MatrixCondition = ({ riskClass, inputs }) =>
  riskClass === 'high' && inputs.annexIProduct === 'yes';
/** The use is of high risk. */
export const ifHigh: MatrixCondition = ({ riskClass }) => riskClass === 'high';
/** Annex III names it, and an accepted reason exempts it. */
export const ifExempt: MatrixCondition = ({ riskClass }) => riskClass === 'high_exempt';
/** AI acts with public authority, or nobody knows yet. */
export const ifSovereign: MatrixCondition = ({ inputs }) => isSovereign(inputs);
/** Art. 27(1): safety components of critical infrastructure need no assessment of fundamental rights. */
export const ifHighOutsideInfrastructure: MatrixCondition = (traits) =>
  ifHigh(traits) && traits.inputs.annexIiiPoint !== 'critical_infrastructure';
/** People meet the machine or what it made (Art. 50). */
export const ifLimited: MatrixCondition = ({ riskClass }) => riskClass === 'limited';
/** People use a screen of it, or nobody knows yet. */
export const ifInterface: MatrixCondition = ({ inputs }) => inputs.hasUserInterface !== 'no';
/** It is an AI system, or nobody knows yet. */
export const ifAi: MatrixCondition = ({ inputs }) => inputs.isAiSystem !== 'no';
