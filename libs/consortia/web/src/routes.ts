import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './consortia.css';

const { page, slot } = lazyScreens(() => import('./screens.js'));

/** Municipalities that join forces: from the proposal to the workspace, and the invitations between them. */
export const routes: DomainRoutes = {
  area: 'consortia',
  routes: [
    { path: 'verbuende', lazy: page('OverviewPage') },
    { path: 'verbuende/neu', lazy: page('ProposePage') },
    { path: 'verbuende/:key', lazy: page('WorkspacePage') },
    { path: 'verbuende/:key/bearbeiten', lazy: page('EditPage') },
    { path: 'verbuende/:key/einladen', lazy: page('InvitePage') },
    { path: 'verbuende/:key/rolle/:organisationId', lazy: page('RolePage') },
    { path: 'verbuende/:key/federfuehrung', lazy: page('HandOverPage') },
    { path: 'verbuende/:key/austreten', lazy: page('LeavePage') },
    { path: 'verbuende/:key/aufloesen', lazy: page('DissolvePage') },
    { path: 'bedarfe', lazy: page('NeedBoardPage') },
    { path: 'bedarfe/neu', lazy: page('PostNeedPage') },
    { path: 'bedarfe/:key', lazy: page('NeedPage') },
    { path: 'bedarfe/:key/bearbeiten', lazy: page('EditNeedPage') },
    { path: 'bedarfe/vorschlaege/:id', lazy: page('NeedSuggestionPage') },
    { path: 'einladungen/:id', lazy: page('InvitationPage') },
  ],
  slots: [
    slot('desk', 20, 'DeskPart'),
    slot('desk', 15, 'NeedsDeskPart'),
    slot('solution', 30, 'SolutionPart'),
  ],
};
