import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './members.css';

const { page, slot } = lazyScreens(() => import('./member-screens.js'));

/** The pages about who acts for an organisation. */
export const MEMBER_ROUTES: DomainRoutes['routes'] = [
  { path: 'organisation', lazy: page('OfficesPage') },
  { path: 'organisation/:id', lazy: page('OfficePage') },
  { path: 'organisation/:id/einladen', lazy: page('InvitePage') },
  {
    path: 'organisation/:id/mitglied/:accountId',
    lazy: page('MemberPage'),
  },
  { path: 'organisation/:id/austreten', lazy: page('LeavePage') },
  { path: 'organisation/:id/mitmachen', lazy: page('JoinPage') },
  {
    path: 'organisation/:id/anfrage/:requestId',
    lazy: page('AnswerRequestPage'),
  },
  { path: 'einladung', lazy: page('InvitationPage') },
];

/** What waits around members, on the desk. */
export const MEMBER_SLOTS: NonNullable<DomainRoutes['slots']> = [slot('desk', 5, 'DeskTasks')];
