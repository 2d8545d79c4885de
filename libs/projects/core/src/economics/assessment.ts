import type { Cents } from '@allmende/platform-core';

/** The ways to solve a task that are weighed against each other (handbook 4.3), the simplest first. */
export const ECONOMIC_OPTIONS = ['status_quo', 'rule_based', 'ai_alone', 'ai_consortium'] as const;
export type EconomicOption = (typeof ECONOMIC_OPTIONS)[number];

/** Money that leaves is a cost, money that comes in or is no longer spent a benefit. */
export const PAYMENT_SIDES = ['cost', 'benefit'] as const;
export type PaymentSide = (typeof PAYMENT_SIDES)[number];

/** Whether it moves the budget (KN/h: invoices, posts) or only binds what is there already (KN/nh: working time). */
export const BUDGET_EFFECTS = ['effective', 'not_effective'] as const;
export type BudgetEffect = (typeof BUDGET_EFFECTS)[number];

/** Above the threshold a municipality sets, options are compared; below it the follow-up costs suffice (handbook 4.1). */
export const ASSESSMENT_MODES = ['comparison', 'follow_up_costs'] as const;
export type AssessmentMode = (typeof ASSESSMENT_MODES)[number];

/**
 * An amount that falls due in every year from `firstYear` to `lastYear`, in the prices of those years. Year 0 is the year
 * of the beginning and is not discounted. What was spent before the decision (sunk costs) has no place here.
 */
export interface Payment {
  readonly label: string;
  readonly side: PaymentSide;
  readonly effect: BudgetEffect;
  /** Per year, never negative: the side says the sign. */
  readonly cents: Cents;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** One way to solve the task: calculated by its payments, or ruled out with a reason, or not looked at yet. */
export interface OptionPlan {
  readonly option: EconomicOption;
  readonly payments: readonly Payment[];
  /** Why this way needs no calculation; empty while it does. */
  readonly ruledOut: string;
}

/** A criterion of the utility analysis: weights add up to 100, points go from 0 to 10; null means not judged yet. */
export interface UtilityCriterion {
  readonly label: string;
  readonly weight: number;
  readonly points: number | null;
}

/** What one year really brought, by side and effect; null means not known, which is not zero. */
export interface ActualYear {
  readonly year: number;
  readonly costEffective: Cents | null;
  readonly costNotEffective: Cents | null;
  readonly benefitEffective: Cents | null;
  readonly benefitNotEffective: Cents | null;
}

/** What authors write about the economics of a project. */
export interface EconomicAssessment {
  readonly mode: AssessmentMode;
  /** Years after the year of the beginning; null until somebody chose. */
  readonly years: number | null;
  /** Key of a row of the reference table; null until somebody chose, and then there is no Kapitalwert. */
  readonly discountRate: string | null;
  readonly options: readonly OptionPlan[];
  /** The way that is planned or taken. */
  readonly chosen: EconomicOption | null;
  /** WiBe Q, qualitative and strategic; of the chosen way. */
  readonly quality: readonly UtilityCriterion[];
  /** WiBe E, effects on people and firms outside; empty where it does not matter. */
  readonly external: readonly UtilityCriterion[];
  /** ISO date on which the chosen way began to run; actual figures are asked for 12 months later. */
  readonly startedOn: string | null;
  readonly actuals: readonly ActualYear[];
}

/** An assessment on which nothing is written yet. */
export const EMPTY_ASSESSMENT: EconomicAssessment = {
  mode: 'comparison',
  years: null,
  discountRate: null,
  options: [],
  chosen: null,
  quality: [],
  external: [],
  startedOn: null,
  actuals: [],
};

/** How much an assessment holds. A horizon beyond 25 years says more about the author than about the project. */
export const ECONOMICS_LIMITS = {
  years: 25,
  payments: 30,
  label: 120,
  ruledOut: 1_000,
  criteria: 15,
  points: 10,
  wholeWeight: 100,
} as const;

/** The plan of one way; empty when nothing was written about it. */
export function planOf({ options }: Pick<EconomicAssessment, 'options'>, option: EconomicOption): OptionPlan {
  return options.find((plan) => plan.option === option) ?? { option, payments: [], ruledOut: '' };
}
