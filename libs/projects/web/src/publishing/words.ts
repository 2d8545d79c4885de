import { useTranslation } from 'react-i18next';

/** The namespace of publication: four eyes, review of content, reports of errors. */
export const NAMESPACE = 'publishing';

export function useWords() {
  return useTranslation(NAMESPACE).t;
}
