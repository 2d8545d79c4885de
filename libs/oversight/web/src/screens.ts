import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const AUDIT: NamespaceTexts = {
  de: () => import('./trail/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./trail/locales/en.json', { with: { type: 'json' } }),
};

const OWN_RECORDS: NamespaceTexts = {
  de: () => import('./own-records/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./own-records/locales/en.json', { with: { type: 'json' } }),
};

const audit = withWords('audit', AUDIT);
const ownRecords = withWords('ownRecords', OWN_RECORDS);

export const TrailPage = audit(() => import('./trail/TrailPage.js'));
export const OrganisationTrailPage = audit(() => import('./trail/OrganisationTrailPage.js'));
export const DeskCard = audit(() => import('./trail/DeskCard.js'));
export const OrganisationCard = audit(() => import('./trail/OrganisationCard.js'));
export const OwnRecordsPage = ownRecords(() => import('./own-records/OwnRecordsPage.js'));
export const DeleteAccountPage = ownRecords(() => import('./own-records/DeleteAccountPage.js'));
export const AccountPart = ownRecords(() => import('./own-records/AccountPart.js'));
