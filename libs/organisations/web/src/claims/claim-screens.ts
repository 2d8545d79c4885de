import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('claims', TEXTS);

export const ClaimPage = screen(() => import('../claim/ClaimPage.js'));
export const ConfirmPage = screen(() => import('../confirm/ConfirmPage.js'));
export const NetworkDeskPage = screen(() => import('../network-desk/NetworkDeskPage.js'));
export const QueuePage = screen(() => import('../queue/QueuePage.js'));
export const ReviewPage = screen(() => import('../queue/ReviewPage.js'));
export const MailDomainsPage = screen(() => import('../mail-domains/MailDomainsPage.js'));
export const ClaimsOnDesk = screen(() => import('../desk/ClaimsOnDesk.js'));
export const ActFor = screen(() => import('../act-for/ActFor.js'));
export const VerificationCards = screen(() => import('../network-desk/VerificationCards.js'));
