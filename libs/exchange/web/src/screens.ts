import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('exchange', TEXTS);

export const ExchangePage = screen(() => import('./desk/ExchangePage.js'));
export const DetailsPage = screen(() => import('./details/DetailsPage.js'));
export const TakePage = screen(() => import('./take/TakePage.js'));
export const SolutionPart = screen(() => import('./solution/SolutionPart.js'));
