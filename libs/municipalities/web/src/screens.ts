import { type NamespaceTexts, withWords } from '@allmende/platform-web';
import { withTaxonomy } from './taxonomy/taxonomy.js';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('municipalities', TEXTS);

export const BrowsePage = screen(withTaxonomy(() => import('./browse/BrowsePage.js')));
export const ProfilePage = screen(withTaxonomy(() => import('./profile/ProfilePage.js')));
export const StartMap = screen(withTaxonomy(() => import('./start/StartMap.js')));
