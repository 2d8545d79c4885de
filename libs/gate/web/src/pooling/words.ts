import { problemAt, type ProblemAnswer, useProblemText } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';

/** Words about measuring together. */
export const NAMESPACE = 'gate-pool';

export function useWords() {
  return useTranslation(NAMESPACE).t;
}

/** Speaks a problem in the words of this folder, or in those of everything about measuring. */
export function usePoolProblem(): (problem: ProblemAnswer) => string {
  const { i18n } = useTranslation(NAMESPACE);
  const own = useProblemText(NAMESPACE);
  const measuring = useProblemText('evaluation');
  return (problem) =>
    i18n.exists(`problems.${problem.code}`, { ns: NAMESPACE }) ? own(problem) : measuring(problem);
}

/** Speaks the first problem at a field. */
export function useErrorAt(problems: readonly ProblemAnswer[]): (path: string) => string | undefined {
  const words = usePoolProblem();
  return (path) => {
    const found = problemAt(problems, path);
    return found && words(found);
  };
}
