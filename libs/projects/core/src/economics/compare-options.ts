import type { BasisPoints, Cents, Problem } from '@allmende/platform-core';
import { ECONOMIC_OPTIONS, planOf, type EconomicAssessment, type EconomicOption } from './assessment.js';
import {
  cashFlows,
  horizonProblems,
  periodProblems,
  subtractFlows,
  type CashFlow,
  type CashFlows,
} from './cash-flow.js';
import { verdictOf, type Verdict } from './decision-rule.js';
import { chosenRate, type DiscountRate } from './discount-rate.js';
import { discountedTotal, internalRate, paybackYears, rateProblem } from './present-value.js';
import { utilityValue } from './utility-value.js';

/** How far the rate is moved to see whether the answer stands: one point down, one and two up (handbook 4.3). */
export const RATE_SHIFTS: readonly BasisPoints[] = [-100, 0, 100, 200];

/** The Kapitalwert at a moved rate; null where the moved rate would not be above zero. */
export interface SensitivityRow {
  readonly rate: BasisPoints;
  readonly advantage: Cents | null;
}

/** What one calculated way comes to. */
export interface OptionResult {
  readonly option: EconomicOption;
  readonly flows: CashFlows;
  /** KN/h, what moves the budget. */
  readonly effective: Cents;
  /** KN/nh, what does not. */
  readonly notEffective: Cents;
  /** KN, the Kapitalwert of the way by itself. */
  readonly total: Cents;
  /** The Kapitalwert against the status quo, where that was calculated; else `total`. The rule decides by it. */
  readonly advantage: Cents;
  /** Undiscounted money that goes out over all years. */
  readonly spending: Cents;
  readonly payback: number | null;
  /** Percent. */
  readonly internalRate: number | null;
  readonly sensitivity: readonly SensitivityRow[];
  /** Null for the status quo: it is the yardstick. */
  readonly verdict: Verdict | null;
  /** True when a moved rate turns a gain into a loss or back. */
  readonly turnsWithRate: boolean;
}

/** All ways side by side, with the rate they were computed with and what is still missing. */
export interface Comparison {
  readonly rate: DiscountRate | null;
  readonly options: readonly OptionResult[];
  /** WiBe Q and E of the chosen way; null while not fully judged. */
  readonly quality: number | null;
  readonly external: number | null;
  /** Why there are no figures, or fewer than asked for. */
  readonly problems: readonly Problem[];
}

/** Sets every calculated way beside the others. Without a rate of the table or a horizon nothing is computed. */
export function compareOptions(assessment: EconomicAssessment, table: readonly DiscountRate[]): Comparison {
  const chosen = chosenRate(assessment.discountRate, table);
  const quality = utilityValue(assessment.quality, 'quality');
  const external = utilityValue(assessment.external, 'external');
  const scores = {
    quality: quality.ok ? quality.value : null,
    external: external.ok ? external.value : null,
  };
  const refusal = chosen.ok ? rateProblem(chosen.value.rate) : null;
  const problems = [
    ...horizonProblems(assessment.years),
    ...periodProblems(assessment),
    ...(chosen.ok ? [] : chosen.problems),
    ...(refusal === null ? [] : [refusal]),
  ];
  if (!chosen.ok || problems.length > 0 || assessment.years === null) {
    return { rate: chosen.ok ? chosen.value : null, options: [], ...scores, problems };
  }
  const { value: rate } = chosen;
  const statusQuo = flowsOf(assessment, 'status_quo', assessment.years);
  const options = ECONOMIC_OPTIONS.flatMap((option) => {
    const flows = flowsOf(assessment, option, assessment.years ?? 0);
    if (flows === null) return [];
    const isYardstick = option === 'status_quo' || statusQuo === null;
    const against = isYardstick ? flows.total : subtractFlows(flows.total, statusQuo.total);
    return [resultOf({ option, flows, against, assessment, scores, rate: rate.rate })];
  });
  return { rate, options, ...scores, problems };
}

function flowsOf(assessment: EconomicAssessment, option: EconomicOption, years: number): CashFlows | null {
  const { payments } = planOf(assessment, option);
  return payments.length === 0 ? null : cashFlows(payments, years);
}

interface ResultFacts {
  readonly option: EconomicOption;
  readonly flows: CashFlows;
  readonly against: CashFlow;
  readonly assessment: EconomicAssessment;
  readonly scores: { readonly quality: number | null; readonly external: number | null };
  readonly rate: BasisPoints;
}

function resultOf({ option, flows, against, assessment, scores, rate }: ResultFacts): OptionResult {
  const advantage = discountedTotal(against, rate);
  const sensitivity = RATE_SHIFTS.map((shift) => ({
    rate: rate + shift,
    advantage: rate + shift > 0 ? discountedTotal(against, rate + shift) : null,
  }));
  // Points are given to the chosen way; another one with the same figures has not been judged.
  const judged = option === assessment.chosen ? scores : { quality: null, external: null };
  return {
    option,
    flows,
    effective: discountedTotal(flows.effective, rate),
    notEffective: discountedTotal(flows.notEffective, rate),
    total: discountedTotal(flows.total, rate),
    advantage,
    spending: spendingOf(assessment, option),
    payback: paybackYears(against, rate),
    internalRate: internalRate(against),
    sensitivity,
    verdict:
      option === 'status_quo'
        ? null
        : verdictOf({ presentValue: advantage, ...judged, externalMatters: assessment.external.length > 0 }),
    turnsWithRate:
      new Set(sensitivity.flatMap((row) => (row.advantage === null ? [] : [row.advantage > 0]))).size > 1,
  };
}

function spendingOf(assessment: EconomicAssessment, option: EconomicOption): Cents {
  return planOf(assessment, option)
    .payments.filter(({ side }) => side === 'cost')
    .reduce((sum, { cents, firstYear, lastYear }) => sum + cents * (lastYear - firstYear + 1), 0);
}
