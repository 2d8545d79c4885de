import { Broken, NotFound } from '@allmende/platform-web';
import { matchRoutes, type RouteObject } from 'react-router';
import { Layout } from './App/Layout.js';
import { DOMAINS } from './domain-routes.js';
import { LEGAL_ROUTES } from './legal/routes.js';

/** All parts of the design system on one page; only in builds with `VITE_GALLERY=1`. */
const GALLERY: RouteObject[] =
  import.meta.env['VITE_GALLERY'] === '1'
    ? [{ path: '_bausteine', lazy: () => import('./gallery/Gallery.js') }]
    : [];

/** The address book of the site: the shell around everything the domains give. Every page is its own chunk. */
export const ROUTES: RouteObject[] = [
  {
    path: '/',
    Component: Layout,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: Broken,
        children: [
          { index: true, lazy: () => import('./start/StartPage.js') },
          ...LEGAL_ROUTES,
          ...GALLERY,
          ...DOMAINS.flatMap((domain) => domain.routes),
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];

/** True when some page answers to the address, so that no menu leads to nothing. */
export function isServed(path: string): boolean {
  return (matchRoutes(ROUTES, path)?.at(-1)?.route.path ?? '*') !== '*' || path === '/';
}

/** Loads the pages of an address before they are shown, so that the first picture in the browser is the server's. */
export async function loadPages(path: string): Promise<void> {
  const matches = matchRoutes(ROUTES, path) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      const page = await route.lazy();
      Object.assign(route, { ...page, lazy: undefined });
    }),
  );
}
