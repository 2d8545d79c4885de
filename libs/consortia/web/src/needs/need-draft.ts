import { needContentInput } from '@allmende/consortia-core';
import type { ProblemAnswer } from '@allmende/platform-web';
import type { ActionCluster, DesignField, NeedShownFragment, NeedVisibility } from './Needs.generated.js';

/** A need while it is written; numbers and days as they stand in the fields. */
export interface NeedDraft {
  readonly organisationId: string;
  readonly title: string;
  readonly problem: string;
  readonly field: string;
  readonly task: string;
  readonly casesPerYear: string;
  readonly deadline: string;
  readonly visibility: NeedVisibility | '';
}

/** An empty form in the name of one office. */
export function emptyNeed(organisationId: string, title = ''): NeedDraft {
  const texts = { title, problem: '', field: '', task: '', casesPerYear: '', deadline: '' };
  return { organisationId, ...texts, visibility: '' };
}

/** A need that is there, ready to be written anew. */
export function draftOf(need: NeedShownFragment): NeedDraft {
  const { title, problem, field, task, casesPerYear, deadline, visibility, organisation } = need;
  return {
    organisationId: organisation.id,
    ...{ title, problem, field, task, visibility },
    casesPerYear: casesPerYear?.toString() ?? '',
    deadline: deadline ?? '',
  };
}

/** What is sent; only for drafts without {@link draftProblems}. */
export function contentOf({ title, problem, field, task, casesPerYear, deadline, visibility }: NeedDraft) {
  return {
    ...{ title, problem },
    field: field as DesignField,
    task: task as ActionCluster,
    casesPerYear: numberIn(casesPerYear),
    deadline: deadline === '' ? null : deadline,
    visibility: visibility as NeedVisibility,
  };
}

/** What the shared rules object to before anything is sent. Each choice that is missing has words of its own. */
export function draftProblems(draft: NeedDraft): readonly ProblemAnswer[] {
  const answer = needContentInput.safeParse(contentOf(draft));
  if (answer.success) return [];
  return answer.error.issues.map(({ message, path }) => named({ code: message, path: path.join('.') }));
}

/** Gives a general objection the words of its field, so that a summary says which one it means. */
export function named(problem: ProblemAnswer): ProblemAnswer {
  const { code, path } = problem;
  const isGeneral = code === 'REQUIRED' || code === 'TOO_LONG';
  return isGeneral && path ? { ...problem, code: `${path.toUpperCase()}_${code}` } : problem;
}

// Dots and blanks between the thousands are how people write numbers; anything else is told, not guessed.
function numberIn(text: string): number | null {
  const plain = text.replace(/[\s.]/g, '');
  if (plain === '') return null;
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
}
