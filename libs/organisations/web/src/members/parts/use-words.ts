import { useTranslation } from 'react-i18next';

/** The namespace with the words about members. */
export const NAMESPACE = 'members';

/** The words about members, whatever keys are built from roles and states. */
export function useWords() {
  return useTranslation<string>(NAMESPACE).t;
}
