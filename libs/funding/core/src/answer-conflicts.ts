import type { SectionAnswers } from './application.js';

/** One question to which two people wrote different things; both texts in full. */
export interface AnswerConflict {
  readonly questionKey: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The questions in which my unsaved answers differ from what was saved meanwhile, for the page that shows both. */
export function answerConflicts(
  mine: Readonly<Record<string, string>>,
  saved: SectionAnswers,
): readonly AnswerConflict[] {
  return Object.entries(mine)
    .map(([questionKey, text]) => ({ questionKey, mine: text, theirs: saved.answers[questionKey] ?? '' }))
    .filter(({ mine: one, theirs }) => one !== theirs);
}
