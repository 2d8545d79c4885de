import { toProblemType } from '@allmende/platform-api';
import {
  areActualsDue,
  compareOptions,
  type DiscountRate,
  missingForAssessment,
  planAndActual,
  type ProjectEconomics,
} from '@allmende/projects-core';
import type { EconomicAssessmentType } from './assessment.type.js';
import type { ProjectEconomicsType } from './economics.type.js';

/** An assessment with everything the rules make of it. */
export function toEconomicsType(
  economics: ProjectEconomics,
  rates: readonly DiscountRate[],
  now: Date,
): ProjectEconomicsType {
  const { content: assessment, ...kept } = economics;
  const comparison = compareOptions(assessment, rates);
  return {
    ...kept,
    assessment: assessment as EconomicAssessmentType,
    comparison: { ...comparison, problems: comparison.problems.map(toProblemType) },
    planAndActual: planAndActual(assessment),
    actualsDue: areActualsDue(assessment, now.toISOString().slice(0, 10)),
    missing: missingForAssessment(assessment).map(toProblemType),
  };
}
