import { useTranslation } from 'react-i18next';

/** The namespace of reuse: who uses which solution, and how far they have come. */
export const NAMESPACE = 'reuse';

export function useWords() {
  return useTranslation(NAMESPACE).t;
}
