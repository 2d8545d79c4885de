import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** What the rules and the schema of lineage and owners can answer. */
const CODES = [
  'ALREADY_INVITED',
  'ALREADY_OWNER',
  'CONTROL_CHARACTERS',
  'DEMO_AND_REAL_MIXED',
  'ID_UNREADABLE',
  'LINEAGE_CIRCULAR',
  'LINEAGE_OF_ITSELF',
  'NOT_AN_OWNER',
  'NOT_A_MUNICIPALITY',
  'ORGANISATION_UNVERIFIED',
  'SOLUTION_NOT_PUBLISHED',
  'TOO_LONG',
  'TOO_MANY_OWNERS',
  'TOO_MANY_PARENTS',
];

describe.each([
  ['German', de],
  ['English', en],
])('%s', (_language, words) => {
  test.each(CODES)('has a sentence for %s', (code) => {
    expect(words.problems).toHaveProperty(code);
  });
});
