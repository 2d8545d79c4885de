import {
  computed,
  impossible,
  problem,
  type BasisPoints,
  type Cents,
  type Outcome,
  type Problem,
} from '@allmende/platform-core';
import { Decimal } from 'decimal.js';
import { horizonProblems, type CashFlow } from './cash-flow.js';
import { MAX_DISCOUNT_RATE } from './discount-rate.js';

// Forty digits: a hundred million euro over 25 years needs fewer than thirty, and only the last step rounds.
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_EVEN });
const BASIS = 10_000;

/** The rate must be above zero and believable: above 0 % and up to 20 %. */
export function rateProblem(rate: BasisPoints, path = 'discountRate'): Problem | null {
  if (!(rate > 0)) return problem('RATE_NOT_POSITIVE', path, { rate });
  return rate > MAX_DISCOUNT_RATE ? problem('RATE_TOO_HIGH', path, { rate, max: MAX_DISCOUNT_RATE }) : null;
}

/**
 * Kapitalwert (handbook 4.3): KW = Σ (Eₜ − Aₜ) / (1+i)ᵗ with year 0 undiscounted. Computed exactly and rounded once, half
 * to even, to the cent.
 */
export function presentValue(flow: CashFlow, rate: BasisPoints): Outcome<Cents> {
  const refusal = rateProblem(rate);
  const problems = [
    ...(refusal === null ? [] : [refusal]),
    ...horizonProblems(Math.max(flow.length - 1, 1)),
    ...(flow.every((cents) => Number.isSafeInteger(cents)) ? [] : [problem('AMOUNT_UNREADABLE', 'payments')]),
  ];
  return problems.length > 0 ? impossible(problems) : computed(discountedTotal(flow, rate));
}

/** The same for a flow and a rate that were checked before. */
export function discountedTotal(flow: CashFlow, rate: BasisPoints): Cents {
  return toCents(discountedSum(flow, growth(rate)));
}

/** Abzinsungsfaktor 1 / (1+i)ⁿ, rounded to six places as the tables print it. */
export function discountFactor(rate: BasisPoints, year: number): string {
  return new Exact(1).div(growth(rate).pow(year)).toFixed(6);
}

/** The flow of each year as it is worth in year 0, rounded to cents for the chart; sums are taken before rounding. */
export function discountedFlow(flow: CashFlow, rate: BasisPoints): CashFlow {
  const factor = growth(rate);
  return flow.map((cents, year) => toCents(new Exact(cents).div(factor.pow(year))));
}

/**
 * After how many years, with interest, the money is back: three places, null when never within the horizon. Within its
 * year a flow is taken as running evenly, as an annuity is, so that whole years and the formula for annuities agree.
 */
export function paybackYears(flow: CashFlow, rate: BasisPoints): number | null {
  const base = growth(rate);
  const sums = runningSums(flow, base);
  if ((sums.at(-1) ?? new Exact(0)).lt(0)) return null;
  const last = sums.findLastIndex((sum) => sum.lt(0));
  if (last === -1) return 0;
  const missing = (sums[last] ?? new Exact(0)).neg();
  const inReach = new Exact(flow[last + 1] ?? 0).div(base.pow(last));
  const share = new Exact(1).sub(missing.mul(base.sub(1)).div(inReach));
  return new Exact(last).sub(share.ln().div(base.ln())).toDecimalPlaces(3).toNumber();
}

/**
 * The internal rate of return in percent with three places. Null unless the flow is that of an investment, first out and
 * then in with a single change of sign: other flows have several such rates or none.
 */
export function internalRate(flow: CashFlow): number | null {
  if (!isInvestment(flow)) return null;
  let low = new Exact('-0.99');
  let high = new Exact(10);
  if (discountedSum(flow, high.add(1)).gt(0) || discountedSum(flow, low.add(1)).lt(0)) return null;
  for (let step = 0; step < 60; step += 1) {
    const middle = low.add(high).div(2);
    if (discountedSum(flow, middle.add(1)).gt(0)) low = middle;
    else high = middle;
  }
  return low.add(high).div(2).mul(100).toDecimalPlaces(3).toNumber();
}

/** First out, then in: the Kapitalwert of such a flow falls as the rate rises. */
export function isInvestment(flow: CashFlow): boolean {
  const signs = flow.filter((cents) => cents !== 0).map(Math.sign);
  const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  return changes === 1 && signs[0] === -1;
}

function growth(rate: BasisPoints): Decimal {
  return new Exact(rate).div(BASIS).add(1);
}

function discountedSum(flow: CashFlow, factor: Decimal): Decimal {
  // Horner from the last year on: one division per year.
  return flow.reduceRight((sum, cents) => sum.div(factor).add(cents), new Exact(0));
}

function runningSums(flow: CashFlow, factor: Decimal): readonly Decimal[] {
  let sum = new Exact(0);
  return flow.map((cents, year) => (sum = sum.add(new Exact(cents).div(factor.pow(year)))));
}

function toCents(amount: Decimal): Cents {
  return amount.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber();
}
