import { type DomainRoutes, lazyScreens, untilNear } from '@allmende/platform-web';
import './municipalities.css';

const { page, slot } = lazyScreens(() => import('./screens.js'));

/** The register of all municipalities and the page of each. */
export const routes: DomainRoutes = {
  area: 'municipalities',
  routes: [
    { path: 'kommunen', lazy: page('BrowsePage') },
    { path: 'kommunen/:key', lazy: page('ProfilePage') },
  ],
  slots: [slot('start.map', 10, 'StartMap', untilNear('start.map'))],
};
