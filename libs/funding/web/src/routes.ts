import { withTaxonomy } from '@allmende/municipalities-web';
import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';
import './funding.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('funding', TEXTS);

/** Programmes, calls, and the joint applications of consortia. */
export const routes: DomainRoutes = {
  area: 'funding',
  routes: [
    { path: 'foerderung', lazy: page(withTaxonomy(() => import('./programmes/FundingPage.js'))) },
    { path: 'foerderung/programme/neu', lazy: page(() => import('./programme-form/ProgrammeFormPage.js')) },
    {
      path: 'foerderung/aufrufe/neu',
      lazy: page(withTaxonomy(() => import('./call-form/CallFormPage.js'))),
    },
    { path: 'foerderung/aufrufe/:key', lazy: page(withTaxonomy(() => import('./call/CallPage.js'))) },
    { path: 'antraege/:key', lazy: page(() => import('./application/ApplicationPage.js')) },
    { path: 'antraege/:key/abschnitt/:section', lazy: page(() => import('./section/SectionPage.js')) },
    { path: 'antraege/:key/kosten', lazy: page(() => import('./budget/BudgetPage.js')) },
    { path: 'antraege/:key/pruefen', lazy: page(() => import('./review/ReviewPage.js')) },
    { path: 'antraege/:key/druck', lazy: page(() => import('./print/PrintPage.js')) },
  ],
  slots: [
    slot('consortium', 40, () => import('./consortium-slot/ConsortiumApplications.js')),
    slot('desk', 40, () => import('./desk-slot/DeskApplications.js')),
  ],
};
