import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('members', TEXTS);

export const OfficesPage = screen(() => import('./list/OfficesPage.js'));
export const OfficePage = screen(() => import('./organisation/OfficePage.js'));
export const InvitePage = screen(() => import('./invite/InvitePage.js'));
export const MemberPage = screen(() => import('./member/MemberPage.js'));
export const LeavePage = screen(() => import('./leave/LeavePage.js'));
export const JoinPage = screen(() => import('./request/JoinPage.js'));
export const AnswerRequestPage = screen(() => import('./request/AnswerRequestPage.js'));
export const InvitationPage = screen(() => import('./invitation/InvitationPage.js'));
export const DeskTasks = screen(() => import('./desk/DeskTasks.js'));
