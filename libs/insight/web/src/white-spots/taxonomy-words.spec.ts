import { registerTaxonomy, TAXONOMY_NAMESPACE, type Vocabulary } from '@allmende/municipalities-web';
import { createI18n, LANGUAGES } from '@allmende/platform-web';
import {
  ACTION_CLUSTER_KEYS,
  BENEFICIARIES,
  DESIGN_FIELD_KEYS,
  DISCONTINUATION_REASONS,
  LIFECYCLE_STATES,
  MUNICIPAL_ROLES,
  SOLUTION_TYPE_KEYS,
} from '@allmende/projects-core';
import { SIZE_CLASSES } from '@allmende/municipalities-core';
import { describe, expect, test } from '@jest/globals';

const VOCABULARIES: readonly (readonly [Vocabulary, readonly string[]])[] = [
  ['designField', DESIGN_FIELD_KEYS],
  ['designFieldShort', DESIGN_FIELD_KEYS],
  ['actionCluster', ACTION_CLUSTER_KEYS],
  ['solutionType', SOLUTION_TYPE_KEYS],
  ['lifecycleState', [...LIFECYCLE_STATES, 'scaled']],
  ['discontinuationReason', DISCONTINUATION_REASONS],
  ['municipalRole', MUNICIPAL_ROLES],
  ['beneficiary', BENEFICIARIES],
  ['sizeClass', SIZE_CLASSES],
  ['sizeClassRange', SIZE_CLASSES],
];

describe.each(LANGUAGES)('the taxonomy in %s', (language) => {
  test.each(VOCABULARIES)('has words for every %s and for nothing else', async (vocabulary, known) => {
    await registerTaxonomy();
    const i18n = await createI18n(language);
    const words = i18n.getResource(language, TAXONOMY_NAMESPACE, vocabulary) as Record<string, string>;
    expect(Object.keys(words).sort()).toEqual([...known].sort());
    expect(Object.values(words).every((text) => text.trim() !== '')).toBe(true);
  });
});
