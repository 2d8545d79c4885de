import { useTranslation } from 'react-i18next';

/** The namespace of exchange with other registers. */
export const NAMESPACE = 'exchange';

export function useWords() {
  return useTranslation(NAMESPACE).t;
}
