import { problem, type Problem } from '@allmende/platform-core';
import { missingForAssessment } from '../economics/economics-completeness.js';
import { balanceProblems, carbonBalance } from '../sustainability/carbon-balance.js';
import { missingForSustainability } from '../sustainability/sustainability-completeness.js';
import { dayGap, textGap, type EvidenceCheck } from './evidence-check.js';
import type { SuccessCriterion } from './evidence.js';

/** How long a report on a year in operation holds. */
export const MONITORING_MONTHS = 12;

/** A report that judges every criterion that was fixed; *not met* is an answer, *open* is not. */
export const evaluation: EvidenceCheck = ({ evidence, today }) => [
  ...textGap(evidence.evaluation.summary, 'EVALUATION_MISSING', 'evidence.evaluation.summary'),
  ...dayGap(
    evidence.evaluation.evaluatedOn,
    today,
    'EVALUATION_DATE_MISSING',
    'evidence.evaluation.evaluatedOn',
  ),
  ...evidence.criteria.flatMap((criterion, index) => judgementGaps(criterion, index, today)),
];

function judgementGaps(
  { indicator, outcome, value, measuredOn }: SuccessCriterion,
  index: number,
  today: string,
): readonly Problem[] {
  const path = `evidence.criteria.${index}`;
  if (outcome === 'open') return [problem('CRITERION_OPEN', `${path}.outcome`, { indicator })];
  return [
    ...textGap(value, 'CRITERION_VALUE_MISSING', `${path}.value`),
    ...dayGap(measuredOn, today, 'CRITERION_MEASURED_MISSING', `${path}.measuredOn`),
  ];
}

/** A finished Wirtschaftlichkeitsbetrachtung (handbook 4). */
export const economicAssessment: EvidenceCheck = ({ economics }) => {
  if (economics === null) return [problem('ECONOMICS_MISSING', 'economics')];
  const { length: count } = missingForAssessment(economics);
  return count === 0 ? [] : [problem('ECONOMICS_INCOMPLETE', 'economics', { count })];
};

/** A finished balance that is not negative, or that somebody answers for in public (handbook 5). */
export const carbonBalanceKnown: EvidenceCheck = ({ sustainability, factors }) => {
  if (sustainability === null) return [problem('BALANCE_UNKNOWN', 'sustainability')];
  const { length: count } = missingForSustainability(sustainability, factors);
  return [
    ...balanceProblems(carbonBalance(sustainability, factors), sustainability),
    ...(count === 0 ? [] : [problem('SUSTAINABILITY_INCOMPLETE', 'sustainability', { count })]),
  ];
};

/** Who runs it, and what a year costs. Nothing at all is a budget of zero, not a missing one. */
export const operatingModel: EvidenceCheck = ({ evidence: { operation } }) => [
  ...textGap(operation.model, 'OPERATING_MODEL_MISSING', 'evidence.operation.model'),
  ...(operation.yearlyCents === null ? [problem('BUDGET_MISSING', 'evidence.operation.yearlyCents')] : []),
];

/** The entry in the network is the public transparency entry. */
export const transparencyEntry: EvidenceCheck = ({ project: { status } }) =>
  status === 'published' ? [] : [problem('TRANSPARENCY_ENTRY_MISSING', 'publication')];

/** A report on operation that is at most twelve months old. */
export const monitoringReport: EvidenceCheck = ({ evidence: { monitoring }, today }) => {
  const path = 'evidence.monitoring';
  const whole = monitoring.filter(({ finding, reportedOn }) => finding !== '' && reportedOn !== null);
  const last = whole
    .map(({ reportedOn }) => reportedOn ?? '')
    .sort()
    .at(-1);
  if (last === undefined) return [problem('MONITORING_MISSING', path)];
  return last < monthsBefore(today, MONITORING_MONTHS) ? [problem('MONITORING_DUE', path, { last })] : [];
};

/** What became of data and logs when a solution ended. */
export const disposalRecord: EvidenceCheck = ({ evidence: { disposal }, today }) => [
  ...textGap(disposal.record, 'DISPOSAL_MISSING', 'evidence.disposal.record'),
  ...dayGap(disposal.disposedOn, today, 'DISPOSAL_DATE_MISSING', 'evidence.disposal.disposedOn'),
];

function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const before = new Date(Date.UTC(year, month - 1 - months, 1));
  // The 29th of February a year before is the last of February.
  const last = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  before.setUTCDate(Math.min(date, last));
  return before.toISOString().slice(0, 10);
}
