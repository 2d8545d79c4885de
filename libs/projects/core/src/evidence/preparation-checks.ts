import { problem, type Problem } from '@allmende/platform-core';
import { isMailbox } from '../contact-mailbox.js';
import type { FoundSolution } from './evidence.js';
import { dayGap, textGap, type EvidenceCheck } from './evidence-check.js';

const ENTRY_KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/** What a reference of a search record leads to: an entry of the network, a page outside, or nothing readable. */
export function referenceKind(reference: string): 'entry' | 'address' | 'unreadable' {
  if (WEB_ADDRESS.test(reference)) return 'address';
  return ENTRY_KEY.test(reference) ? 'entry' : 'unreadable';
}

/** An office with a mailbox that outlives the people in it. */
export const responsibleOffice: EvidenceCheck = ({ evidence: { responsible } }) => [
  ...textGap(responsible.role, 'RESPONSIBLE_MISSING', 'evidence.responsible.role'),
  ...(isMailbox(responsible.mailbox)
    ? []
    : [problem('RESPONSIBLE_MAILBOX_UNREADABLE', 'evidence.responsible.mailbox')]),
];

/** A promise can be measured only with a quantity. */
export const measurablePromise: EvidenceCheck = ({ project: { valuePromise } }) =>
  textGap(valuePromise.indicator, 'INDICATOR_MISSING', 'valuePromise.indicator');

/** Where and when somebody looked, and for everything found why it was not taken. Nothing found is a result too. */
export const reuseCheck: EvidenceCheck = ({ evidence: { reuseCheck: record }, today }) => [
  ...textGap(record.places, 'SEARCH_PLACES_MISSING', 'evidence.reuseCheck.places'),
  ...dayGap(record.searchedOn, today, 'SEARCH_DATE_MISSING', 'evidence.reuseCheck.searchedOn'),
  ...(record.found.length === 0
    ? textGap(record.conclusion, 'SEARCH_RESULT_MISSING', 'evidence.reuseCheck.conclusion')
    : record.found.flatMap(foundGaps)),
];

function foundGaps({ name, reference, whyNot }: FoundSolution, index: number): readonly Problem[] {
  const path = `evidence.reuseCheck.found.${index}`;
  return [
    ...textGap(name, 'FOUND_NAME_MISSING', `${path}.name`),
    ...textGap(whyNot, 'FOUND_REASON_MISSING', `${path}.whyNot`),
    ...(referenceKind(reference) === 'unreadable'
      ? [problem('FOUND_REFERENCE_UNREADABLE', `${path}.reference`)]
      : []),
  ];
}

/** The rule-based way, what it would bring, and why that is not enough. */
export const simplerAlternative: EvidenceCheck = ({ evidence: { simplerAlternative: simpler } }) => [
  ...textGap(simpler.alternative, 'ALTERNATIVE_MISSING', 'evidence.simplerAlternative.alternative'),
  ...textGap(simpler.result, 'ALTERNATIVE_RESULT_MISSING', 'evidence.simplerAlternative.result'),
  ...textGap(simpler.whyNotEnough, 'ALTERNATIVE_REASON_MISSING', 'evidence.simplerAlternative.whyNotEnough'),
];

/** An honest *unknown* carries a concept; a pilot with real cases wants an answer. */
export const dpiaScreening: EvidenceCheck = ({ evidence: { dpia }, today }, to) => {
  if (dpia.reply === null) return [problem('DPIA_MISSING', 'evidence.dpia.reply')];
  return [
    ...(dpia.reply === 'unknown' && to !== 'concept' ? [problem('DPIA_UNKNOWN', 'evidence.dpia.reply')] : []),
    ...textGap(dpia.reason, 'DPIA_REASON_MISSING', 'evidence.dpia.reason'),
    ...dayGap(dpia.decidedOn, today, 'DPIA_DATE_MISSING', 'evidence.dpia.decidedOn'),
  ];
};

/** Where the type of a solution leaves it open, a named office says yes or no and why (handbook 2.5). */
export const aiSystemDecision: EvidenceCheck = ({ evidence: { aiSystem }, today }) => [
  ...(aiSystem.reply === null ? [problem('AI_SYSTEM_UNCLEAR', 'evidence.aiSystem.reply')] : []),
  ...textGap(aiSystem.office, 'AI_SYSTEM_OFFICE_MISSING', 'evidence.aiSystem.office'),
  ...textGap(aiSystem.reason, 'AI_SYSTEM_REASON_MISSING', 'evidence.aiSystem.reason'),
  ...dayGap(aiSystem.decidedOn, today, 'AI_SYSTEM_DATE_MISSING', 'evidence.aiSystem.decidedOn'),
];

/** A funded project begins after the decision or with the permitted early start, because it loses the money otherwise. */
export const fundingDecision: EvidenceCheck = ({ evidence: { funding }, today }) => {
  if (funding.state === null) return [problem('FUNDING_UNKNOWN', 'evidence.funding.state')];
  if (funding.state === 'none') return [];
  if (funding.state === 'applied') return [problem('FUNDING_UNDECIDED', 'evidence.funding.state')];
  return [
    ...textGap(funding.reference, 'FUNDING_REFERENCE_MISSING', 'evidence.funding.reference'),
    ...dayGap(funding.decidedOn, today, 'FUNDING_DATE_MISSING', 'evidence.funding.decidedOn'),
  ];
};
