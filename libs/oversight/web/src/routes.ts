import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';

const AUDIT: NamespaceTexts = {
  de: () => import('./trail/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./trail/locales/en.json', { with: { type: 'json' } }),
};

const OWN_RECORDS: NamespaceTexts = {
  de: () => import('./own-records/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./own-records/locales/en.json', { with: { type: 'json' } }),
};

const audit = domainScreens('audit', AUDIT);
const ownRecords = domainScreens('ownRecords', OWN_RECORDS);

/** What was done and what is kept: pages for administrators, for the admins of an organisation and for everybody. */
export const routes: DomainRoutes = {
  area: 'oversight',
  routes: [
    { path: 'redaktion/protokoll', lazy: audit.page(() => import('./trail/TrailPage.js')) },
    {
      path: 'organisation/:id/protokoll',
      lazy: audit.page(() => import('./trail/OrganisationTrailPage.js')),
    },
    { path: 'konto/daten', lazy: ownRecords.page(() => import('./own-records/OwnRecordsPage.js')) },
    { path: 'konto/loeschen', lazy: ownRecords.page(() => import('./own-records/DeleteAccountPage.js')) },
  ],
  slots: [
    audit.slot('network-desk', 40, () => import('./trail/DeskCard.js')),
    audit.slot('organisation', 40, () => import('./trail/OrganisationCard.js')),
    ownRecords.slot('account', 90, () => import('./own-records/AccountPart.js')),
  ],
};
