import { registerNamespace, type NamespaceTexts } from '@allmende/platform-web';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The namespace with the words for the keys of the taxonomy, e.g. `t('taxonomy:designField.care')`. */
export const TAXONOMY_NAMESPACE = 'taxonomy';

/** The lists of keys that have words. */
export type Vocabulary =
  | 'designField'
  | 'designFieldShort'
  | 'actionCluster'
  | 'solutionType'
  | 'lifecycleState'
  | 'discontinuationReason'
  | 'municipalRole'
  | 'beneficiary'
  | 'sizeClass'
  | 'sizeClassRange';

// Both languages are fetched on demand: routes import this module, and the start page needs none of these words.
const TEXTS: NamespaceTexts = {
  de: () => import('./de.json', { with: { type: 'json' } }),
  en: () => import('./en.json', { with: { type: 'json' } }),
};

/** Makes the words of the taxonomy known; resolves when they can be read. */
export function registerTaxonomy(): Promise<void> {
  return registerNamespace(TAXONOMY_NAMESPACE, TEXTS);
}

/** Loads a screen together with the words of the taxonomy: `page(withTaxonomy(() => import('./search/SearchPage.js')))`. */
export function withTaxonomy<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    const [module] = await Promise.all([load(), registerTaxonomy()]);
    return module;
  };
}

/** The words for a key, e.g. `term('designField', 'care')`; a key without words is shown as it is. */
export function useTaxonomy(): (vocabulary: Vocabulary, key: string) => string {
  const { t } = useTranslation(TAXONOMY_NAMESPACE);
  return useCallback((vocabulary, key) => t(`${vocabulary}.${key}`, { defaultValue: key }), [t]);
}
