import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('claims', TEXTS);

/** Claiming an organisation, confirming it, and the desk of those who verify. */
export const claimRoutes: DomainRoutes['routes'] = [
  { path: 'organisation/anmelden', lazy: page(() => import('../claim/ClaimPage.js')) },
  { path: 'organisation/:id/bestaetigen', lazy: page(() => import('../confirm/ConfirmPage.js')) },
  { path: 'redaktion', lazy: page(() => import('../network-desk/NetworkDeskPage.js')) },
  { path: 'redaktion/pruefung', lazy: page(() => import('../queue/QueuePage.js')) },
  { path: 'redaktion/pruefung/:id', lazy: page(() => import('../queue/ReviewPage.js')) },
  { path: 'redaktion/maildomains', lazy: page(() => import('../mail-domains/MailDomainsPage.js')) },
];

/** What claims put into pages of other domains. */
export const claimSlots: NonNullable<DomainRoutes['slots']> = [
  slot('desk', 5, () => import('../desk/ClaimsOnDesk.js')),
  slot('municipality.actions', 10, () => import('../act-for/ActFor.js')),
  slot('network-desk', 10, () => import('../network-desk/VerificationCards.js')),
];
