import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './discovery.css';

const { page, slot } = lazyScreens(() => import('./screens.js'));

/** Choosing among what is shared: comparing, collecting, being told. */
export const routes: DomainRoutes = {
  area: 'discovery',
  routes: [
    { path: 'loesungen/vergleich', lazy: page('ComparePage') },
    { path: 'sammlungen', lazy: page('CollectionsPage') },
    { path: 'sammlungen/:key', lazy: page('CollectionPage') },
    { path: 'sammlungen/:key/bearbeiten', lazy: page('EditCollectionPage') },
  ],
  slots: [
    slot('search.hit', 10, 'CompareHit'),
    slot('search.tools', 10, 'CompareSearch'),
    slot('solution.actions', 10, 'CompareSolution'),
    slot('solution.files', 20, 'SimilarPart'),
    slot('entry.tasks', 5, 'DuplicateHint'),
  ],
};
