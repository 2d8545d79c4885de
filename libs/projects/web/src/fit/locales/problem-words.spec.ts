import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** What the rules and the schema of requirements can answer. */
const CODES = [
  'CONTROL_CHARACTERS',
  'DAYS_OUT_OF_RANGE',
  'DUPLICATE',
  'FIELD_INVALID',
  'NAME_MISSING',
  'NOT_A_WHOLE_NUMBER',
  'STALE_VERSION',
  'TOO_LONG',
  'TOO_MANY',
  'URBANISATION_OUT_OF_RANGE',
];

describe.each([
  ['German', de],
  ['English', en],
])('%s', (_language, words) => {
  test.each(CODES)('has a sentence for %s', (code) => {
    expect(words.problems).toHaveProperty(code);
  });
});
