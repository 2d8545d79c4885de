import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import { isEditable } from './application-status.js';
import type { Application, SectionAnswers } from './application.js';
import { answerLimit, sectionOf, type CallForm, type CallSection } from './call-form.js';
import type { SaveSectionInput } from './funding.input.js';

/** A save of one section that several people may write. */
export interface SaveSection {
  readonly application: Pick<Application, 'status'>;
  readonly form: CallForm;
  /** What is kept so far; null while nobody has saved this section. */
  readonly current: SectionAnswers | null;
  readonly input: SaveSectionInput;
  readonly savedBy: string;
  readonly now: Date;
}

/**
 * Keeps the answers of one section. Somebody else's newer save is never overwritten: the refusal leaves the kept text as it
 * is and the sender still has theirs; {@link answerConflicts} puts both side by side. Answers not sent stay.
 */
export function saveSection(request: SaveSection): Decision<SectionAnswers> {
  const { application, form, current, input, savedBy, now } = request;
  const { sectionKey, expectedVersion } = input;
  if (!isEditable(application.status)) {
    return refused([problem('APPLICATION_FROZEN', '', { status: application.status })]);
  }
  const section = sectionOf(form, sectionKey);
  if (section === undefined) return refused([problem('SECTION_UNKNOWN', 'sectionKey', { sectionKey })]);
  const currentVersion = current?.version ?? 0;
  if (expectedVersion !== currentVersion) {
    return refused([problem('STALE_VERSION', `sections.${sectionKey}`, { expectedVersion, currentVersion })]);
  }
  const problems = answerProblems(section, input.answers);
  if (problems.length > 0) return refused(problems);
  return decided({
    sectionKey,
    answers: { ...current?.answers, ...input.answers },
    version: currentVersion + 1,
    savedAt: now,
    savedBy,
  });
}

// While writing only what can never become right is refused; unfinished answers are looked at on submission.
function answerProblems(section: CallSection, answers: Readonly<Record<string, string>>): readonly Problem[] {
  return Object.entries(answers).flatMap(([key, answer]) => {
    const path = `sections.${section.key}.${key}`;
    const asked = section.questions.find((question) => question.key === key);
    if (asked === undefined) return [problem('QUESTION_UNKNOWN', path, { question: key })];
    const maximum = answerLimit(asked);
    return answer.length > maximum ? [problem('TOO_LONG', path, { maximum })] : [];
  });
}
