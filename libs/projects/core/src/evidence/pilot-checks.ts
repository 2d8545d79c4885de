import { problem, type Problem } from '@allmende/platform-core';
import { sheetReadiness } from '../source-sheet/source-readiness.js';
import { isSustainabilityBegun } from '../sustainability/sustainability-completeness.js';
import { dayGap, textGap, type EvidenceCheck } from './evidence-check.js';
import type { AffectedGroup, Evidence, ResponsibilityTask, SuccessCriterion } from './evidence.js';

/** Of these tasks every pilot says whose they are. */
const NEEDED_TASKS: readonly ResponsibilityTask[] = ['decide', 'operate', 'oversee', 'complain'];

/**
 * Every criterion has an indicator, a threshold and a day on which it was fixed. That day lies before the first
 * measurement, because a threshold chosen afterwards proves nothing.
 */
export const successCriteria: EvidenceCheck = ({ evidence, today }) => {
  const { criteria } = evidence;
  if (criteria.length === 0) return [problem('SUCCESS_CRITERIA_MISSING', 'evidence.criteria')];
  const first = firstMeasurement(evidence);
  return criteria.flatMap((criterion, index) => criterionGaps(criterion, index, first, today));
};

/** The earliest day on which anything was measured; null before. */
export function firstMeasurement({ criteria, firstMeasuredOn }: Evidence): string | null {
  const days = [firstMeasuredOn, ...criteria.map(({ measuredOn }) => measuredOn)];
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

function criterionGaps(
  { indicator, threshold, fixedOn }: SuccessCriterion,
  index: number,
  first: string | null,
  today: string,
): readonly Problem[] {
  const path = `evidence.criteria.${index}`;
  const isLate = fixedOn !== null && first !== null && fixedOn >= first;
  return [
    ...textGap(indicator, 'CRITERION_INDICATOR_MISSING', `${path}.indicator`),
    ...textGap(threshold, 'CRITERION_THRESHOLD_MISSING', `${path}.threshold`),
    ...dayGap(fixedOn, today, 'CRITERION_DATE_MISSING', `${path}.fixedOn`),
    ...(isLate ? [problem('CRITERION_FIXED_TOO_LATE', `${path}.fixedOn`, { first })] : []),
  ];
}

/** Everybody the solution touches was heard at least once. */
export const participation: EvidenceCheck = ({ evidence: { groups }, today }) => {
  if (groups.length === 0) return [problem('AFFECTED_GROUPS_MISSING', 'evidence.groups')];
  return groups.flatMap((group, index) => groupGaps(group, `evidence.groups.${index}`, today));
};

function groupGaps(
  { group, participations }: AffectedGroup,
  path: string,
  today: string,
): readonly Problem[] {
  const unnamed = textGap(group, 'GROUP_NAME_MISSING', `${path}.group`);
  if (participations.length === 0) return [...unnamed, problem('PARTICIPATION_MISSING', path, { group })];
  const gaps = participations.map(({ form, heldOn, outcome }, index) => [
    ...textGap(form, 'PARTICIPATION_FORM_MISSING', `${path}.participations.${index}.form`),
    ...dayGap(heldOn, today, 'PARTICIPATION_DATE_MISSING', `${path}.participations.${index}.heldOn`),
    ...textGap(outcome, 'PARTICIPATION_OUTCOME_MISSING', `${path}.participations.${index}.outcome`),
  ]);
  // One whole record for each group is enough; a second one still being written takes nothing away.
  const isHeard = gaps.some((missing) => missing.length === 0);
  return [...unnamed, ...(isHeard ? [] : gaps.flat())];
}

/** Somebody does each task and somebody answers for it. */
export const responsibilityMatrix: EvidenceCheck = ({ evidence: { responsibilities } }) =>
  NEEDED_TASKS.filter((task) => {
    const row = responsibilities.find((candidate) => candidate.task === task);
    return row === undefined || row.responsible === '' || row.accountable === '';
  }).map((task) => problem('RESPONSIBILITY_MISSING', `evidence.responsibilities.${task}`, { task }));

/** Source, rights and quality of all data are known and nothing stands in the way. */
export const sourceInventory: EvidenceCheck = ({ sourceSheet }) =>
  sheetReadiness(sourceSheet).problems.map(({ code, path, params }) =>
    problem(code, `sourceSheet.${path}`, params),
  );

/** Somebody has looked at energy and rebound at all; the balance itself is asked for later. */
export const sustainabilityScreening: EvidenceCheck = ({ sustainability }) =>
  sustainability !== null && isSustainabilityBegun(sustainability)
    ? []
    : [problem('SUSTAINABILITY_SCREENING_MISSING', 'sustainability')];

/** A pilot that has no end is an operation without the evidence of one. */
export const pilotEnd: EvidenceCheck = ({ evidence: { pilotEndsOn }, today }, to) => {
  if (pilotEndsOn === null) return [problem('PILOT_END_MISSING', 'evidence.pilotEndsOn')];
  return to === 'pilot' && pilotEndsOn <= today
    ? [problem('PILOT_END_PAST', 'evidence.pilotEndsOn', { day: pilotEndsOn })]
    : [];
};
