import { withTaxonomy } from '@allmende/municipalities-web';
import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('insight', TEXTS);

export const WhiteSpotsPage = screen(withTaxonomy(() => import('./white-spots/WhiteSpotsPage.js')));
