import { type DomainRoutes } from '@allmende/platform-web';

/**
 * What this domain gives to the shell. With the first page: `const { page, slot } = lazyScreens(() => import('./screens.js'))`
 * and one entry with `lazy: page('NameOfIt')`.
 */
export const routes: DomainRoutes = { area: 'gate', routes: [] };
