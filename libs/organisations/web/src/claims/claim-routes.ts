import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';

const { page, slot } = lazyScreens(() => import('./claim-screens.js'));

/** Claiming an organisation, confirming it, and the desk of those who verify. */
export const claimRoutes: DomainRoutes['routes'] = [
  { path: 'organisation/anmelden', lazy: page('ClaimPage') },
  { path: 'organisation/:id/bestaetigen', lazy: page('ConfirmPage') },
  { path: 'redaktion', lazy: page('NetworkDeskPage') },
  { path: 'redaktion/pruefung', lazy: page('QueuePage') },
  { path: 'redaktion/pruefung/:id', lazy: page('ReviewPage') },
  { path: 'redaktion/maildomains', lazy: page('MailDomainsPage') },
];

/** What claims put into pages of other domains. */
export const claimSlots: NonNullable<DomainRoutes['slots']> = [
  slot('desk', 5, 'ClaimsOnDesk'),
  slot('municipality.actions', 10, 'ActFor'),
  slot('network-desk', 10, 'VerificationCards'),
];
