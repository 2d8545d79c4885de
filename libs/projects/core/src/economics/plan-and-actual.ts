import type { BasisPoints, Cents } from '@allmende/platform-core';
import { planOf, type ActualYear, type EconomicAssessment, type Payment } from './assessment.js';

/** The four figures of a year that can be planned and measured. */
export const YEAR_FIGURES = [
  'costEffective',
  'costNotEffective',
  'benefitEffective',
  'benefitNotEffective',
] as const;
export type YearFigure = (typeof YEAR_FIGURES)[number];

/** One figure of one year beside its plan; null where it was not measured. */
export interface PlanAndActual {
  readonly year: number;
  readonly figure: YearFigure;
  readonly planned: Cents;
  readonly actual: Cents | null;
  readonly difference: Cents | null;
  /** The difference as a share of the plan; null where nothing was planned. */
  readonly share: BasisPoints | null;
}

/** Erfolgskontrolle: every year somebody recorded, figure by figure beside the plan of the chosen way. */
export function planAndActual(assessment: EconomicAssessment): readonly PlanAndActual[] {
  if (assessment.chosen === null) return [];
  const { payments } = planOf(assessment, assessment.chosen);
  return [...assessment.actuals]
    .sort((one, other) => one.year - other.year)
    .flatMap((actual) => YEAR_FIGURES.map((figure) => beside(payments, actual, figure)));
}

function beside(payments: readonly Payment[], year: ActualYear, figure: YearFigure): PlanAndActual {
  const planned = plannedIn(payments, year.year, figure);
  const actual = year[figure];
  const difference = actual === null ? null : actual - planned;
  const share = difference === null || planned === 0 ? null : Math.round((difference / planned) * 10_000);
  return { year: year.year, figure, planned, actual, difference, share };
}

function plannedIn(payments: readonly Payment[], year: number, figure: YearFigure): Cents {
  return payments
    .filter((payment) => figureOf(payment) === figure)
    .filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear)
    .reduce((sum, { cents }) => sum + cents, 0);
}

function figureOf({ side, effect }: Payment): YearFigure {
  return `${side}${effect === 'effective' ? 'Effective' : 'NotEffective'}`;
}

/** True from 12 months after the start until somebody recorded a year that ran: then the promise is asked about. */
export function areActualsDue(
  { startedOn, actuals }: Pick<EconomicAssessment, 'startedOn' | 'actuals'>,
  today: string,
): boolean {
  if (startedOn === null || actuals.some(({ year }) => year >= 1)) return false;
  const [year = 0] = startedOn.split('-').map(Number);
  return today >= `${String(year + 1).padStart(4, '0')}${startedOn.slice(4)}`;
}
