import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './notifications.css';

const { page, slot } = lazyScreens(() => import('./screens.js'));

/** The inbox: what is new stands first on the desk, everything else on a page of its own. */
export const routes: DomainRoutes = {
  area: 'notifications',
  routes: [{ path: 'schreibtisch/posteingang', lazy: page('InboxPage') }],
  slots: [slot('desk', 10, 'DeskInbox')],
};
