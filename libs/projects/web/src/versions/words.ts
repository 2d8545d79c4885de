import { useTranslation } from 'react-i18next';

/** The namespace of published versions and their differences. */
export const NAMESPACE = 'versions';

export function useWords() {
  return useTranslation(NAMESPACE).t;
}
