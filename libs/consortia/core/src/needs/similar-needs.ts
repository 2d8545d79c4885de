import type { ActionClusterKey, DesignFieldKey } from '@allmende/projects-core';
import { sharedWords } from './meaningful-words.js';

/** What two needs are compared by; a half-written one may lack field and task. */
export interface ComparedNeed {
  readonly title: string;
  readonly problem: string;
  readonly field: DesignFieldKey | null;
  readonly task: ActionClusterKey | null;
}

/** How alike two needs are, in parts that can be said in a sentence: same field, same task, three words in common. */
export interface Likeness {
  readonly sameField: boolean;
  readonly sameTask: boolean;
  readonly commonWords: readonly string[];
  /** 0 to 100. */
  readonly score: number;
}

/** What each part counts; every shared word counts the same, and no more than five count. */
export const LIKENESS_POINTS = { field: 30, task: 20, word: 10, words: 5 } as const;

/** From here on two needs are similar: field, task and one word, or field and three words. */
export const SIMILAR_FROM = 60;

/** Compares two needs; which of the two comes first makes no difference. */
export function likeness(one: ComparedNeed, other: ComparedNeed): Likeness {
  const sameField = one.field !== null && one.field === other.field;
  const sameTask = one.task !== null && one.task === other.task;
  const words = sharedWords(textOf(one), textOf(other));
  const score =
    (sameField ? LIKENESS_POINTS.field : 0) +
    (sameTask ? LIKENESS_POINTS.task : 0) +
    LIKENESS_POINTS.word * Math.min(words.length, LIKENESS_POINTS.words);
  return { sameField, sameTask, commonWords: words, score };
}

/** True from {@link SIMILAR_FROM} on. */
export function isSimilar({ score }: Likeness): boolean {
  return score >= SIMILAR_FROM;
}

/** Those of a list that are similar to a need, the most similar first; equal ones in the order of the list. */
export function similarTo<Candidate extends ComparedNeed>(
  need: ComparedNeed,
  candidates: readonly Candidate[],
  limit: number,
): readonly { readonly need: Candidate; readonly likeness: Likeness }[] {
  return candidates
    .map((candidate) => ({ need: candidate, likeness: likeness(need, candidate) }))
    .filter((found) => isSimilar(found.likeness))
    .sort((left, right) => right.likeness.score - left.likeness.score)
    .slice(0, limit);
}

function textOf({ title, problem }: ComparedNeed): string {
  return `${title} ${problem}`;
}
