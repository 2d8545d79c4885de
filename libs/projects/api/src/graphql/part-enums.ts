import {
  ASSESSMENT_MODES,
  BALANCE_STATES,
  BUDGET_EFFECTS,
  DIMENSIONS,
  ECONOMIC_OPTIONS,
  EMISSION_GASES,
  EMISSION_SCOPES,
  ENERGY_KINDS,
  ENERGY_METHODS,
  ENERGY_PHASES,
  FACTOR_STATES,
  PAYMENT_SIDES,
  REBOUND_QUESTIONS,
  REBOUND_REPLIES,
  REBOUND_STATES,
  VERDICTS,
  YEAR_FIGURES,
} from '@allmende/projects-core';
import { enumOf } from './registered-enum.js';

export const AssessmentModeEnum = enumOf(
  'AssessmentMode',
  'Several options compared, or follow-up costs alone below the threshold of the municipality.',
  ASSESSMENT_MODES,
);
export const EconomicOptionEnum = enumOf(
  'EconomicOption',
  'A way to solve the task, the simplest first.',
  ECONOMIC_OPTIONS,
);
export const PaymentSideEnum = enumOf(
  'PaymentSide',
  'Money that leaves or money that comes in.',
  PAYMENT_SIDES,
);
export const BudgetEffectEnum = enumOf(
  'BudgetEffect',
  'Whether money moves the budget (KN/h) or not (KN/nh).',
  BUDGET_EFFECTS,
);
export const VerdictEnum = enumOf('Verdict', 'What the WiBe rule says about an option.', VERDICTS);
export const YearFigureEnum = enumOf('YearFigure', 'A figure that is planned and measured.', YEAR_FIGURES);
export const EnergyMethodEnum = enumOf('EnergyMethod', 'How a figure of energy came about.', ENERGY_METHODS);
export const EnergyPhaseEnum = enumOf('EnergyPhase', 'Once for a training, or every year.', ENERGY_PHASES);
export const EnergyKindEnum = enumOf('EnergyKind', 'By what energy is counted.', ENERGY_KINDS);
export const DimensionEnum = enumOf('Dimension', 'A dimension of the profile.', DIMENSIONS);
export const ReboundQuestionEnum = enumOf('ReboundQuestion', 'A question about rebound.', REBOUND_QUESTIONS);
export const ReboundReplyEnum = enumOf('ReboundReply', 'What was answered.', REBOUND_REPLIES);
export const ReboundStateEnum = enumOf(
  'ReboundState',
  'How a question about rebound stands.',
  REBOUND_STATES,
);
export const BalanceStateEnum = enumOf(
  'BalanceState',
  'Whether a solution helps the climate; unknown is no good answer.',
  BALANCE_STATES,
);
export const EmissionGasEnum = enumOf(
  'EmissionGas',
  'Carbon dioxide alone or in equivalents.',
  EMISSION_GASES,
);
export const EmissionScopeEnum = enumOf(
  'EmissionScope',
  'Direct, or with what came before.',
  EMISSION_SCOPES,
);
export const FactorStateEnum = enumOf('FactorState', 'Whether a factor is final.', FACTOR_STATES);
