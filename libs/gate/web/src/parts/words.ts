import { problemAt, type ProblemAnswer, useProblemText } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';

/** Words that all pages of the gate share. */
export const NAMESPACE = 'gate';

/** Words of the questionnaire. */
export const QUESTIONS = 'gate-questions';

export function useWords() {
  return useTranslation(NAMESPACE).t;
}

export function useQuestionWords() {
  return useTranslation(QUESTIONS).t;
}

/** Words of the fields of records. */
export const RECORDS = 'gate-records';

export function useRecordWords() {
  return useTranslation(RECORDS).t;
}

/** Speaks the first problem at a field in the words all pages share. */
export function useErrorAt(problems: readonly ProblemAnswer[]): (path: string) => string | undefined {
  const words = useProblemText(NAMESPACE);
  return (path) => {
    const found = problemAt(problems, path);
    return found && words(found);
  };
}
