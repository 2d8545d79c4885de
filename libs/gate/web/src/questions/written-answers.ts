import {
  isAsked,
  openInputs,
  QUESTIONNAIRE,
  type QuestionGroup,
  type RiskInputKey,
  type RiskInputs,
  type RiskQuestion,
  riskInputsOf,
  UNANSWERED,
} from '@allmende/gate-core';

/** The answers as the page holds them: keys of choices by question. */
export type Written = Readonly<Record<string, readonly string[]>>;

interface Answer {
  readonly question: RiskInputKey;
  readonly values: readonly string[];
}

export function writtenOf(answers: readonly Answer[] | null | undefined): Written {
  return Object.fromEntries((answers ?? []).map(({ question, values }) => [question, values]));
}

/** All answers, those that nobody gave as not known. */
export function answersFrom(written: Written): { question: RiskInputKey; values: string[] }[] {
  return QUESTIONNAIRE.map(({ key }) => ({ question: key, values: [...(written[key] ?? ['unknown'])] }));
}

export function inputsFrom(written: Written): RiskInputs {
  const inputs = riskInputsOf(answersFrom(written));
  return 'isAiSystem' in inputs ? inputs : UNANSWERED;
}

/** The questions of a page that are asked after the answers so far. */
export function askedIn(group: QuestionGroup, inputs: RiskInputs): readonly RiskQuestion[] {
  return QUESTIONNAIRE.filter((question) => question.group === group && isAsked(question.key, inputs));
}

/** How many questions of a page are still open. */
export function openIn(group: QuestionGroup, inputs: RiskInputs): number {
  const open = openInputs(inputs);
  return QUESTIONNAIRE.filter((question) => question.group === group && open.includes(question.key)).length;
}

/** On which page a question stands. */
export function groupOf(key: RiskInputKey): QuestionGroup {
  return QUESTIONNAIRE.find((question) => question.key === key)?.group ?? 'system';
}

/** What is chosen after a box was ticked or cleared: *none* and *unknown* stand alone, and nothing ticked is not known. */
export function afterChoice(before: readonly string[], after: readonly string[]): readonly string[] {
  const added = after.find((value) => !before.includes(value));
  if (added === 'none' || added === 'unknown') return [added];
  const chosen = after.filter((value) => value !== 'none' && value !== 'unknown');
  return chosen.length === 0 ? ['unknown'] : chosen;
}
