import { useTranslation } from 'react-i18next';

/** The namespace of pictures and documents of solutions. */
export const NAMESPACE = 'files';

export function useWords() {
  return useTranslation(NAMESPACE).t;
}
