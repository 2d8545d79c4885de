import { useTranslation } from 'react-i18next';

/** Words of what everybody may know of a use. */
export const NAMESPACE = 'gate-public';

export function useWords() {
  return useTranslation(NAMESPACE).t;
}
