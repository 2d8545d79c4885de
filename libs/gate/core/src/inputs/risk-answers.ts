import { problem, type Problem } from '@allmende/platform-core';
import { QUESTIONNAIRE, type RiskQuestion } from './questionnaire.js';
import { riskInputsInput } from './risk-inputs.input.js';
import { type RiskInputKey, type RiskInputs, UNANSWERED } from './risk-inputs.js';

/** An answer as a list of keys: one, or several where several fit; `none` stands for none of them, `unknown` for not known. */
export interface RiskAnswer {
  readonly question: RiskInputKey;
  readonly values: readonly string[];
}

/** The answers in the order of the questionnaire, open ones among them. */
export function riskAnswersOf(inputs: RiskInputs): readonly RiskAnswer[] {
  return QUESTIONNAIRE.map(({ key }) => ({ question: key, values: valuesOf(inputs[key]) }));
}

function valuesOf(answer: RiskInputs[RiskInputKey]): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return answer.length === 0 ? ['none'] : answer;
}

/** What was answered, or every answer that the questionnaire does not offer. A question left out stays unknown. */
export function riskInputsOf(answers: readonly RiskAnswer[]): RiskInputs | readonly Problem[] {
  const written: Record<string, unknown> = { ...UNANSWERED };
  const problems: Problem[] = [];
  for (const { question: key, values } of answers) {
    const question = QUESTIONNAIRE.find((one) => one.key === key);
    if (question === undefined || !offers(question, values)) problems.push(problem('NOT_AN_ANSWER', key));
    else written[key] = question.kind === 'several' ? severalOf(values) : values[0];
  }
  return problems.length > 0 ? problems : riskInputsInput.parse(written);
}

function offers({ kind, choices }: RiskQuestion, values: readonly string[]): boolean {
  const [only] = values;
  if (values.length === 1 && (only === 'unknown' || (kind === 'several' && only === 'none'))) return true;
  const fits = values.length > 0 && values.every((value) => choices.includes(value));
  return fits && (kind === 'several' ? new Set(values).size === values.length : values.length === 1);
}

function severalOf(values: readonly string[]): readonly string[] | 'unknown' {
  if (values[0] === 'unknown') return 'unknown';
  return values[0] === 'none' ? [] : values;
}
