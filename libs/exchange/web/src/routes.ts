import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';

const { page, slot } = lazyScreens(() => import('./screens.js'));

/** Solutions in the forms of other registers, and drafts from their files. */
export const routes: DomainRoutes = {
  area: 'exchange',
  routes: [
    { path: 'loesungen/uebernehmen', lazy: page('TakePage') },
    { path: 'loesungen/:key/austausch', lazy: page('ExchangePage') },
    { path: 'loesungen/:key/austausch/angaben', lazy: page('DetailsPage') },
  ],
  slots: [slot('solution.files', 10, 'SolutionPart')],
};
