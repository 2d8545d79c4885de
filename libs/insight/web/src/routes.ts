import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './insight.css';

const { page } = lazyScreens(() => import('./screens.js'));

/** What all of it adds up to. */
export const routes: DomainRoutes = {
  area: 'insight',
  routes: [{ path: 'lagebild', lazy: page('WhiteSpotsPage') }],
};
