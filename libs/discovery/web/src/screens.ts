import { withTaxonomy } from '@allmende/municipalities-web';
import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const COMPARE_TEXTS: NamespaceTexts = {
  de: () => import('./compare/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./compare/locales/en.json', { with: { type: 'json' } }),
};

const COLLECTION_TEXTS: NamespaceTexts = {
  de: () => import('./collections/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./collections/locales/en.json', { with: { type: 'json' } }),
};

const withCollections = withWords('discovery-collections', COLLECTION_TEXTS);
const SIMILAR_TEXTS: NamespaceTexts = {
  de: () => import('./similar/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./similar/locales/en.json', { with: { type: 'json' } }),
};

const withSimilar = withWords('discovery-similar', SIMILAR_TEXTS);
const withCompare = withWords('discovery-compare', COMPARE_TEXTS);

export const ComparePage = withCompare(withTaxonomy(() => import('./compare/ComparePage.js')));
export const CompareHit = withCollections(withCompare(() => import('./compare/ForHit.js')));
export const CompareSearch = withCompare(() => import('./compare/ForSearch.js'));
export const CompareSolution = withCollections(withCompare(() => import('./compare/ForSolution.js')));
export const CollectionsPage = withCollections(() => import('./collections/CollectionsPage.js'));
export const CollectionPage = withCollections(withTaxonomy(() => import('./collections/CollectionPage.js')));
export const EditCollectionPage = withCollections(() => import('./collections/EditCollectionPage.js'));
export const SimilarPart = withSimilar(() => import('./similar/SimilarPart.js'));
export const DuplicateHint = withSimilar(() => import('./similar/DuplicateHint.js'));
