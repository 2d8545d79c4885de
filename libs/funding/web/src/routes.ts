import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './funding.css';

const { page, slot } = lazyScreens(() => import('./screens.js'));

/** Programmes, calls, and the joint applications of consortia. */
export const routes: DomainRoutes = {
  area: 'funding',
  routes: [
    { path: 'foerderung', lazy: page('FundingPage') },
    { path: 'foerderung/programme/neu', lazy: page('ProgrammeFormPage') },
    {
      path: 'foerderung/aufrufe/neu',
      lazy: page('CallFormPage'),
    },
    { path: 'foerderung/aufrufe/:key', lazy: page('CallPage') },
    { path: 'antraege/:key', lazy: page('ApplicationPage') },
    { path: 'antraege/:key/abschnitt/:section', lazy: page('SectionPage') },
    { path: 'antraege/:key/kosten', lazy: page('BudgetPage') },
    { path: 'antraege/:key/pruefen', lazy: page('ReviewPage') },
    { path: 'antraege/:key/druck', lazy: page('PrintPage') },
  ],
  slots: [slot('consortium', 40, 'ConsortiumApplications'), slot('desk', 40, 'DeskApplications')],
};
