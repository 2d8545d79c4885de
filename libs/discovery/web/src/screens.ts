import { withTaxonomy } from '@allmende/municipalities-web';
import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const COMPARE_TEXTS: NamespaceTexts = {
  de: () => import('./compare/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./compare/locales/en.json', { with: { type: 'json' } }),
};

const withCompare = withWords('discovery-compare', COMPARE_TEXTS);

export const ComparePage = withCompare(withTaxonomy(() => import('./compare/ComparePage.js')));
export const CompareHit = withCompare(() => import('./compare/ForHit.js'));
export const CompareSearch = withCompare(() => import('./compare/ForSearch.js'));
export const CompareSolution = withCompare(() => import('./compare/ForSolution.js'));
