import { problem, type Problem } from '@allmende/platform-core';
import type { SectionAnswers } from './application.js';
import { parseCalendarDate } from './calendar-date.js';
import { answerLimit, type CallForm, type CallQuestion } from './call-form.js';

const NUMBER = /^-?\d+(?:[.,]\d+)?$|^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** How far one section of the form is. */
export interface SectionCompleteness {
  readonly sectionKey: string;
  readonly answered: number;
  readonly questions: number;
  readonly problems: readonly Problem[];
  readonly done: boolean;
}

/** What is answered and what is missing, by section; the form and the submission ask the same function. */
export function applicationCompleteness(
  form: CallForm,
  sections: readonly SectionAnswers[],
): readonly SectionCompleteness[] {
  return form.sections.map(({ key, questions }) => {
    const answers = sections.find(({ sectionKey }) => sectionKey === key)?.answers ?? {};
    const answerTo = (asked: CallQuestion): string => (answers[asked.key] ?? '').trim();
    const problems = questions.flatMap((asked) =>
      answerProblems(asked, answerTo(asked), `sections.${key}.${asked.key}`),
    );
    return {
      sectionKey: key,
      answered: questions.filter((asked) => answerTo(asked) !== '').length,
      questions: questions.length,
      problems,
      done: problems.length === 0,
    };
  });
}

function answerProblems(asked: CallQuestion, answer: string, path: string): readonly Problem[] {
  if (answer === '') return asked.required ? [problem('ANSWER_MISSING', path)] : [];
  const maximum = answerLimit(asked);
  if (answer.length > maximum) return [problem('TOO_LONG', path, { maximum })];
  return isReadable(asked, answer) ? [] : [problem('ANSWER_UNREADABLE', path, { kind: asked.kind })];
}

function isReadable({ kind, options }: CallQuestion, answer: string): boolean {
  switch (kind) {
    case 'choice':
      return (options ?? []).some(({ key }) => key === answer);
    case 'yes_no':
      return answer === 'yes' || answer === 'no';
    case 'number':
      return NUMBER.test(answer);
    case 'date':
      return parseCalendarDate(answer) !== null;
    case 'text':
    case 'long_text':
      return true;
  }
}
