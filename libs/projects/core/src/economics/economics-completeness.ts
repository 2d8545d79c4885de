import { problem, type Problem } from '@allmende/platform-core';
import { planOf, type EconomicAssessment, type EconomicOption } from './assessment.js';
import { horizonProblems, periodProblems } from './cash-flow.js';
import { utilityValue } from './utility-value.js';

/** The ways without AI: the law weighs AI against them, so they are calculated or ruled out with a reason. */
const SIMPLER: readonly EconomicOption[] = ['status_quo', 'rule_based'];

/** True as soon as anything was written. */
export function isAssessmentBegun(assessment: EconomicAssessment): boolean {
  return (
    assessment.years !== null ||
    assessment.discountRate !== null ||
    assessment.options.some(({ payments, ruledOut }) => payments.length > 0 || ruledOut !== '')
  );
}

/** What a finished assessment still needs, in the order of the page. Below the threshold follow-up costs suffice. */
export function missingForAssessment(assessment: EconomicAssessment): readonly Problem[] {
  return [
    ...horizonProblems(assessment.years),
    ...(assessment.discountRate === null ? [problem('DISCOUNT_RATE_MISSING', 'discountRate')] : []),
    ...periodProblems(assessment),
    ...(assessment.mode === 'comparison' ? simplerMissing(assessment) : []),
    ...chosenMissing(assessment),
    ...(assessment.quality.length > 0 ? problemsOf(assessment, 'quality') : []),
    ...(assessment.external.length > 0 ? problemsOf(assessment, 'external') : []),
  ];
}

function simplerMissing(assessment: EconomicAssessment): readonly Problem[] {
  return SIMPLER.filter((option) => {
    const { payments, ruledOut } = planOf(assessment, option);
    return payments.length === 0 && ruledOut === '';
  }).map((option) => problem('SIMPLER_OPTION_MISSING', 'options', { option }));
}

function chosenMissing(assessment: EconomicAssessment): readonly Problem[] {
  if (assessment.chosen === null) return [problem('CHOSEN_OPTION_MISSING', 'chosen')];
  if (planOf(assessment, assessment.chosen).payments.length > 0) return [];
  return [problem('PAYMENTS_MISSING', 'options', { option: assessment.chosen })];
}

function problemsOf(assessment: EconomicAssessment, part: 'quality' | 'external'): readonly Problem[] {
  const outcome = utilityValue(assessment[part], part);
  return outcome.ok ? [] : outcome.problems;
}
