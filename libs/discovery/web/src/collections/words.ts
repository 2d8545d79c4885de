import { useTranslation } from 'react-i18next';

/** The namespace of collections. */
export const NAMESPACE = 'discovery-collections';

export function useWords() {
  return useTranslation<string>(NAMESPACE).t;
}
