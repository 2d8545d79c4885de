import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';

const { page, slot } = lazyScreens(() => import('./network-role-screens.js'));

/** Who acts for the network as a whole. */
export const networkRoleScreens: Pick<DomainRoutes, 'routes'> & Required<Pick<DomainRoutes, 'slots'>> = {
  routes: [{ path: 'redaktion/aufgaben', lazy: page('NetworkRolesPage') }],
  slots: [slot('network-desk', 50, 'NetworkRolesCard')],
};
