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
