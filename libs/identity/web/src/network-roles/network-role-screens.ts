import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('network-roles', TEXTS);

export const NetworkRolesPage = screen(() => import('./NetworkRolesPage.js'));
export const NetworkRolesCard = screen(() => import('./NetworkRolesCard.js'));
