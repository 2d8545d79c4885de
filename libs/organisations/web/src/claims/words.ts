import { useTranslation } from 'react-i18next';

/** The namespace of claims, verification and the register of mail domains. */
export const NAMESPACE = 'claims';

/** The words of this part of the domain. */
export function useWords() {
  return useTranslation(NAMESPACE).t;
}
