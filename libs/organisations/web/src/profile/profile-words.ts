import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

/** Loads a screen with the words for procedures, roles and IT operation; domains above speak of the same things. */
export const withProfileWords = withWords('office-profile', TEXTS);
