import { useTranslation } from 'react-i18next';

/** The namespace with the words of this domain. */
export const NAMESPACE = 'consortia';

/** The words of this domain, whatever keys are built from states and roles. */
export function useWords() {
  return useTranslation<string>(NAMESPACE).t;
}

/** Looks a sentence up, with the values it needs. */
export type Words = ReturnType<typeof useWords>;
