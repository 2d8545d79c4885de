import { useTranslation } from 'react-i18next';

/** The namespace of where solutions come from and who owns them together. */
export const NAMESPACE = 'family';

export function useWords() {
  return useTranslation<string>(NAMESPACE).t;
}
