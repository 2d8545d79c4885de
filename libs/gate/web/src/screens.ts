import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

/** Loads a page of this domain together with its words: `export const ListPage = screen(() => import('./list/ListPage.js'))`. */
export const screen = withWords('gate', TEXTS);
