import { problemAt, type ProblemAnswer, useProblemText } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';

/** Words about needs. */
export const NAMESPACE = 'needs';

/** The words of this folder, whatever keys are built from states and reasons. */
export function useWords() {
  return useTranslation<string>(NAMESPACE).t;
}

/** Speaks the first problem at a field. */
export function useErrorAt(problems: readonly ProblemAnswer[]): (path: string) => string | undefined {
  const words = useProblemText(NAMESPACE);
  return (path) => {
    const found = problemAt(problems, path);
    return found && words(found);
  };
}

/** Looks a sentence up, with the values it needs. */
export type Words = ReturnType<typeof useWords>;
