import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';

const { page, slot } = lazyScreens(() => import('./screens.js'));

/** What was done and what is kept: pages for administrators, for the admins of an organisation and for everybody. */
export const routes: DomainRoutes = {
  area: 'oversight',
  routes: [
    { path: 'redaktion/protokoll', lazy: page('TrailPage') },
    { path: 'organisation/:id/protokoll', lazy: page('OrganisationTrailPage') },
    { path: 'konto/daten', lazy: page('OwnRecordsPage') },
    { path: 'konto/loeschen', lazy: page('DeleteAccountPage') },
  ],
  slots: [
    slot('network-desk', 40, 'DeskCard'),
    slot('organisation', 40, 'OrganisationCard'),
    slot('account', 90, 'AccountPart'),
  ],
};
