import { withWords } from '@allmende/platform-web';
import type { RouteObject } from 'react-router';

const page = withWords('legal', {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
});

/** The pages the law asks for. */
export const LEGAL_ROUTES: RouteObject[] = [
  { path: 'impressum', lazy: page(async () => ({ Component: (await import('./LegalPages.js')).Imprint })) },
  { path: 'datenschutz', lazy: page(async () => ({ Component: (await import('./LegalPages.js')).Privacy })) },
  {
    path: 'barrierefreiheit',
    lazy: page(async () => ({ Component: (await import('./LegalPages.js')).Accessibility })),
  },
];
