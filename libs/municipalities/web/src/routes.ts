import { domainScreens, type DomainRoutes, type NamespaceTexts, untilNear } from '@allmende/platform-web';
import './municipalities.css';
import { withTaxonomy } from './taxonomy/taxonomy.js';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('municipalities', TEXTS);

/** The register of all municipalities and the page of each. */
export const routes: DomainRoutes = {
  area: 'municipalities',
  routes: [
    { path: 'kommunen', lazy: page(withTaxonomy(() => import('./browse/BrowsePage.js'))) },
    { path: 'kommunen/:key', lazy: page(withTaxonomy(() => import('./profile/ProfilePage.js'))) },
  ],
  slots: [
    slot(
      'start.map',
      10,
      withTaxonomy(() => import('./start/StartMap.js')),
      untilNear('start.map'),
    ),
  ],
};
