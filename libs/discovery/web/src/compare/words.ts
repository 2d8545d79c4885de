import { useTranslation } from 'react-i18next';

/** The namespace of comparing and of choosing what to compare. */
export const NAMESPACE = 'discovery-compare';

export function useWords() {
  return useTranslation<string>(NAMESPACE).t;
}
