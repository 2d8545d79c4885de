import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('network-roles', TEXTS);

/** Who acts for the network as a whole. */
export const networkRoleScreens: Pick<DomainRoutes, 'routes'> & Required<Pick<DomainRoutes, 'slots'>> = {
  routes: [{ path: 'redaktion/aufgaben', lazy: page(() => import('./NetworkRolesPage.js')) }],
  slots: [slot('network-desk', 50, () => import('./NetworkRolesCard.js'))],
};
