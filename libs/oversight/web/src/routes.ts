import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';

const AUDIT: NamespaceTexts = {
  de: () => import('./trail/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./trail/locales/en.json', { with: { type: 'json' } }),
};

const audit = domainScreens('audit', AUDIT);

/** What was done and what is kept: pages for administrators, for the admins of an organisation and for everybody. */
export const routes: DomainRoutes = {
  area: 'oversight',
  routes: [
    { path: 'redaktion/protokoll', lazy: audit.page(() => import('./trail/TrailPage.js')) },
    {
      path: 'organisation/:id/protokoll',
      lazy: audit.page(() => import('./trail/OrganisationTrailPage.js')),
    },
  ],
  slots: [
    audit.slot('network-desk', 40, () => import('./trail/DeskCard.js')),
    audit.slot('organisation', 40, () => import('./trail/OrganisationCard.js')),
  ],
};
