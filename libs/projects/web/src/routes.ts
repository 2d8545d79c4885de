import { withTaxonomy } from '@allmende/municipalities-web';
import { domainScreens, type DomainRoutes, type NamespaceTexts, untilUsed } from '@allmende/platform-web';
import './projects.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('projects', TEXTS);

/** Finding, reading and writing solutions. */
export const routes: DomainRoutes = {
  area: 'projects',
  routes: [
    { path: 'loesungen', lazy: page(withTaxonomy(() => import('./search/SearchPage.js'))) },
    { path: 'loesungen/neu', lazy: page(withTaxonomy(() => import('./create/CreatePage.js'))) },
    { path: 'loesungen/:key', lazy: page(withTaxonomy(() => import('./project/ProjectPage.js'))) },
    { path: 'loesungen/:key/bearbeiten', lazy: page(withTaxonomy(() => import('./write/TasksPage.js'))) },
    {
      path: 'loesungen/:key/bearbeiten/:part',
      lazy: page(withTaxonomy(() => import('./write/PartPage.js'))),
    },
    { path: 'loesungen/:key/pruefen', lazy: page(withTaxonomy(() => import('./review/ReviewPage.js'))) },
    {
      path: 'loesungen/:key/stand',
      lazy: page(withTaxonomy(() => import('./change-state/ChangeStatePage.js'))),
    },
    { path: 'loesungen/:key/zurueckziehen', lazy: page(() => import('./withdraw/WithdrawPage.js')) },
    { path: 'loesungen/:key/loeschen', lazy: page(() => import('./delete/DeletePage.js')) },
  ],
  slots: [
    slot(
      'start.new',
      10,
      withTaxonomy(() => import('./start/NewProjects.js')),
      untilUsed('start.new'),
    ),
    slot('desk.actions', 10, () => import('./desk/DescribeAction.js')),
    slot(
      'desk',
      20,
      withTaxonomy(() => import('./desk/DeskProjects.js')),
    ),
    slot(
      'municipality',
      10,
      withTaxonomy(() => import('./municipality/MunicipalityProjects.js')),
    ),
  ],
};
