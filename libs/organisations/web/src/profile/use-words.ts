import { useTranslation } from 'react-i18next';

/** The namespace of what offices say about themselves, and of the vocabulary that solutions ask for. */
export const NAMESPACE = 'office-profile';

export function useWords() {
  return useTranslation<string>(NAMESPACE).t;
}
