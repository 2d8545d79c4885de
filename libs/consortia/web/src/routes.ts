import { withTaxonomy } from '@allmende/municipalities-web';
import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';
import './consortia.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('consortia', TEXTS);

/** Municipalities that join forces: from the proposal to the workspace, and the invitations between them. */
export const routes: DomainRoutes = {
  area: 'consortia',
  routes: [
    { path: 'verbuende', lazy: page(withTaxonomy(() => import('./overview/OverviewPage.js'))) },
    { path: 'verbuende/neu', lazy: page(withTaxonomy(() => import('./propose/ProposePage.js'))) },
    { path: 'verbuende/:key', lazy: page(withTaxonomy(() => import('./workspace/WorkspacePage.js'))) },
    { path: 'verbuende/:key/bearbeiten', lazy: page(withTaxonomy(() => import('./edit/EditPage.js'))) },
    { path: 'verbuende/:key/einladen', lazy: page(withTaxonomy(() => import('./invite/InvitePage.js'))) },
    { path: 'verbuende/:key/rolle/:organisationId', lazy: page(() => import('./workspace/RolePage.js')) },
    { path: 'verbuende/:key/federfuehrung', lazy: page(() => import('./workspace/HandOverPage.js')) },
    { path: 'verbuende/:key/austreten', lazy: page(() => import('./workspace/LeavePage.js')) },
    { path: 'verbuende/:key/aufloesen', lazy: page(() => import('./workspace/DissolvePage.js')) },
    { path: 'einladungen/:id', lazy: page(withTaxonomy(() => import('./invitation/InvitationPage.js'))) },
  ],
  slots: [
    slot(
      'desk',
      20,
      withTaxonomy(() => import('./desk/DeskPart.js')),
    ),
    slot('solution', 30, () => import('./solution/SolutionPart.js')),
  ],
};
