import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** What the rules and the schema of the profile of an office can answer. */
const CODES = [
  'CONTROL_CHARACTERS',
  'DAYS_OUT_OF_RANGE',
  'FIELD_INVALID',
  'FIELD_TOO_LONG',
  'ID_UNREADABLE',
  'NAMED_TWICE',
  'NAME_MISSING',
  'NOT_A_WHOLE_NUMBER',
  'STALE_VERSION',
  'TOO_MANY',
];

describe.each([
  ['German', de],
  ['English', en],
])('%s', (_language, words) => {
  test.each(CODES)('has a sentence for %s', (code) => {
    expect(words.problems).toHaveProperty(code);
  });
});
