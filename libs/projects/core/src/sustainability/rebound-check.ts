import { problem, type Problem } from '@allmende/platform-core';
import { REBOUND_QUESTIONS, type ReboundAnswer, type ReboundQuestion } from './sustainability.js';

/** How one question stands: nothing to worry about, a risk with or without a measure, or not known. */
export const REBOUND_STATES = ['clear', 'handled', 'risk', 'unknown'] as const;
export type ReboundState = (typeof REBOUND_STATES)[number];

/** One question with its standing. */
export interface ReboundFinding {
  readonly question: ReboundQuestion;
  readonly state: ReboundState;
}

/** All eight questions in order. An unanswered one is unknown; *yes* is the risk, except for the question about monitoring. */
export function reboundFindings(answers: readonly ReboundAnswer[]): readonly ReboundFinding[] {
  return REBOUND_QUESTIONS.map((question) => ({
    question,
    state: standingOf(answers.find((answer) => answer.question === question)),
  }));
}

function standingOf(answer: ReboundAnswer | undefined): ReboundState {
  if (answer === undefined || answer.reply === 'unknown') return 'unknown';
  const risky = answer.question === 'growth_monitored' ? 'no' : 'yes';
  if (answer.reply !== risky) return 'clear';
  return answer.measure === '' ? 'risk' : 'handled';
}

/** Questions that nobody can answer yet, and risks against which nothing is planned. */
export function reboundProblems(answers: readonly ReboundAnswer[]): readonly Problem[] {
  return reboundFindings(answers).flatMap(({ question, state }) => {
    const path = `reboundAnswers.${question}`;
    if (state === 'unknown') return [problem('REBOUND_UNKNOWN', path)];
    return state === 'risk' ? [problem('MEASURE_MISSING', path)] : [];
  });
}
