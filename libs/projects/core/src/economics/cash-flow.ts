import { problem, type Cents, type Problem } from '@allmende/platform-core';
import { ECONOMICS_LIMITS, type BudgetEffect, type EconomicAssessment, type Payment } from './assessment.js';

/** What comes in minus what goes out, year by year; the first entry is year 0. */
export type CashFlow = readonly Cents[];

/** The two flows of WiBe: KN/h moves the budget, KN/nh does not. */
export interface CashFlows {
  readonly effective: CashFlow;
  readonly notEffective: CashFlow;
  readonly total: CashFlow;
}

/** Adds payments up by year. In which order they are written makes no difference. */
export function cashFlows(payments: readonly Payment[], years: number): CashFlows {
  const effective = flowOf(payments, years, 'effective');
  const notEffective = flowOf(payments, years, 'not_effective');
  return { effective, notEffective, total: addFlows(effective, notEffective) };
}

function flowOf(payments: readonly Payment[], years: number, effect: BudgetEffect): CashFlow {
  const own = payments.filter((payment) => payment.effect === effect);
  return Array.from({ length: years + 1 }, (_, year) =>
    own
      .filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear)
      .reduce((sum, { side, cents }) => (side === 'benefit' ? sum + cents : sum - cents), 0),
  );
}

/** Two flows added year by year. */
export function addFlows(one: CashFlow, other: CashFlow): CashFlow {
  return yearsOf(one, other).map((year) => (one[year] ?? 0) + (other[year] ?? 0));
}

/** What one flow brings beyond the other, year by year. */
export function subtractFlows(one: CashFlow, other: CashFlow): CashFlow {
  return yearsOf(one, other).map((year) => (one[year] ?? 0) - (other[year] ?? 0));
}

function yearsOf(one: CashFlow, other: CashFlow): readonly number[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, year) => year);
}

/** The horizon must be chosen and be believable: 1 to 25 years. */
export function horizonProblems(years: number | null): readonly Problem[] {
  if (years === null) return [problem('YEARS_MISSING', 'years')];
  if (Number.isSafeInteger(years) && years >= 1 && years <= ECONOMICS_LIMITS.years) return [];
  return [problem('YEARS_OUT_OF_RANGE', 'years', { max: ECONOMICS_LIMITS.years })];
}

/** Payments whose years run backwards or beyond the horizon; cutting them off in silence would make a way look better. */
export function periodProblems({
  options,
  years,
}: Pick<EconomicAssessment, 'options' | 'years'>): readonly Problem[] {
  return options.flatMap(({ payments }, option) =>
    payments.flatMap(({ firstYear, lastYear }, index) => {
      const path = `options.${option}.payments.${index}.lastYear`;
      if (lastYear < firstYear) return [problem('PERIOD_BACKWARDS', path)];
      const isBeyond = years !== null && lastYear > years;
      return isBeyond ? [problem('PAYMENT_BEYOND_HORIZON', path, { years })] : [];
    }),
  );
}
