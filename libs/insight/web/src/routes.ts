import { withTaxonomy } from '@allmende/municipalities-web';
import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';
import './insight.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page } = domainScreens('insight', TEXTS);

/** What all of it adds up to. */
export const routes: DomainRoutes = {
  area: 'insight',
  routes: [{ path: 'lagebild', lazy: page(withTaxonomy(() => import('./white-spots/WhiteSpotsPage.js'))) }],
};
