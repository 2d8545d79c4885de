import { computed, impossible, problem, type Outcome, type Problem } from '@allmende/platform-core';
import { ECONOMICS_LIMITS, type UtilityCriterion } from './assessment.js';

/** A utility above this carries a project whose Kapitalwert is not positive (handbook 4.2). */
export const UTILITY_THRESHOLD = 50;

/**
 * Nutzwert: Σ weight · points / 10, from 0 to 100 with one place. Without weights that add up to 100 and points for every
 * criterion there is none; an unjudged criterion is never counted as zero.
 */
export function utilityValue(criteria: readonly UtilityCriterion[], path: string): Outcome<number> {
  const problems = [...criteriaProblems(criteria, path), ...openCriteria(criteria, path)];
  if (criteria.length === 0) return impossible([problem('CRITERIA_MISSING', path)]);
  if (problems.length > 0) return impossible(problems);
  const tenths = criteria.reduce((sum, { weight, points }) => sum + weight * (points ?? 0), 0);
  return computed(tenths / ECONOMICS_LIMITS.points);
}

function openCriteria(criteria: readonly UtilityCriterion[], path: string): readonly Problem[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...(total === ECONOMICS_LIMITS.wholeWeight ? [] : [problem('WEIGHTS_NOT_100', path, { total })]),
    ...criteria.flatMap(({ points }, index) =>
      points === null ? [problem('POINTS_MISSING', `${path}.${index}.points`)] : [],
    ),
  ];
}

/** What no criterion may be, finished or not: weights outside 0 to 100, points outside 0 to 10, fractions. */
export function criteriaProblems(criteria: readonly UtilityCriterion[], path: string): readonly Problem[] {
  return criteria.flatMap(({ weight, points }, index) => [
    ...(isWithin(weight, ECONOMICS_LIMITS.wholeWeight)
      ? []
      : [problem('WEIGHT_OUT_OF_RANGE', `${path}.${index}.weight`, { max: ECONOMICS_LIMITS.wholeWeight })]),
    ...(points === null || isWithin(points, ECONOMICS_LIMITS.points)
      ? []
      : [problem('POINTS_OUT_OF_RANGE', `${path}.${index}.points`, { max: ECONOMICS_LIMITS.points })]),
  ]);
}

function isWithin(value: number, max: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= max;
}
