import { useTranslation } from 'react-i18next';

/** The namespace of what readers find wrong and what owners answer. */
export const NAMESPACE = 'reports';

export function useWords() {
  return useTranslation(NAMESPACE).t;
}
