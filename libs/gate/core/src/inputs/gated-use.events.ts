import type { DomainEvent } from '@allmende/platform-core';
import { type RiskAnswer, riskAnswersOf } from './risk-answers.js';
import type { RiskFinding } from './risk-class.js';
import type { RiskInputs } from './risk-inputs.js';
import type { GatedUse } from './gated-use.js';

/** What can happen to the answers of a use. */
export const GATED_USE_EVENTS = { inputsSaved: 'gate.inputs_saved' } as const;

const written = ({ question, values }: RiskAnswer): string => `${question}=${values.join('+')}`;

/** Answers were saved: what changed, and what they say now. The trail of these events is the history of the answers. */
export function inputsSaved(use: GatedUse, before: RiskInputs, finding: RiskFinding): DomainEvent {
  const earlier = new Set(riskAnswersOf(before).map(written));
  const changed = riskAnswersOf(use.inputs).map(written);
  return {
    type: GATED_USE_EVENTS.inputsSaved,
    subjectId: use.id,
    payload: {
      projectId: use.projectId,
      organisationId: use.organisationId,
      answers: changed.filter((answer) => !earlier.has(answer)).join(' '),
      riskClass: finding.riskClass,
      rule: finding.rule,
      version: use.version,
    },
  };
}
