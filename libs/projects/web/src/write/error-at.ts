import { useProblemText, type ProblemAnswer } from '@allmende/platform-web';

/** The words for what is wrong at a place, if something is. */
export type ErrorAt = (path: string) => string | undefined;

/** Speaks the first problem at a field, in the words of the part. */
export function useErrorAt(namespace: string, problems: readonly ProblemAnswer[]): ErrorAt {
  const words = useProblemText(namespace);
  return (path) => {
    const found = problems.find((problem) => problem.path === path);
    return found === undefined ? undefined : words(found);
  };
}

/** A list with one entry changed. */
export function withAt<Item>(list: readonly Item[], index: number, changes: Partial<Item>): readonly Item[] {
  return list.map((item, at) => (at === index ? { ...item, ...changes } : item));
}

/** A list without one entry. */
export function withoutAt<Item>(list: readonly Item[], index: number): readonly Item[] {
  return list.filter((_item, at) => at !== index);
}
