import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';
import './members.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('members', TEXTS);

/** The pages about who acts for an organisation. */
export const MEMBER_ROUTES: DomainRoutes['routes'] = [
  { path: 'organisation', lazy: page(() => import('./list/OfficesPage.js')) },
  { path: 'organisation/:id', lazy: page(() => import('./organisation/OfficePage.js')) },
  { path: 'organisation/:id/einladen', lazy: page(() => import('./invite/InvitePage.js')) },
  {
    path: 'organisation/:id/mitglied/:accountId',
    lazy: page(() => import('./member/MemberPage.js')),
  },
  { path: 'organisation/:id/austreten', lazy: page(() => import('./leave/LeavePage.js')) },
  { path: 'organisation/:id/mitmachen', lazy: page(() => import('./request/JoinPage.js')) },
  {
    path: 'organisation/:id/anfrage/:requestId',
    lazy: page(() => import('./request/AnswerRequestPage.js')),
  },
  { path: 'einladung', lazy: page(() => import('./invitation/InvitationPage.js')) },
];

/** What waits around members, on the desk. */
export const MEMBER_SLOTS: NonNullable<DomainRoutes['slots']> = [
  slot('desk', 5, () => import('./desk/DeskTasks.js')),
];
