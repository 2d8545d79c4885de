import type { DomainRoutes } from '@allmende/platform-web';
import { claimRoutes, claimSlots } from './claims/claim-routes.js';
import { MEMBER_ROUTES, MEMBER_SLOTS } from './members/member-routes.js';
import { PROFILE_ROUTES, PROFILE_SLOTS } from './profile/profile-routes.js';

/** Organisations that act here, and the people who act for them. */
export const routes: DomainRoutes = {
  area: 'organisations',
  routes: [...claimRoutes, ...MEMBER_ROUTES, ...PROFILE_ROUTES],
  slots: [...claimSlots, ...MEMBER_SLOTS, ...PROFILE_SLOTS],
};
