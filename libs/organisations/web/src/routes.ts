import { claimRoutes, claimSlots } from './claims/claim-routes.js';
import { MEMBER_ROUTES, MEMBER_SLOTS } from './members/member-routes.js';
import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

/** Loads the pages of this domain together with its words. */
export const screens = domainScreens('organisations', TEXTS);

/** What this domain gives to the shell; each page is one entry with `lazy: screens.page(…)`. */
export const routes: DomainRoutes = {
  area: 'organisations',
  routes: [...claimRoutes, ...MEMBER_ROUTES],
  slots: [...claimSlots, ...MEMBER_SLOTS],
};
