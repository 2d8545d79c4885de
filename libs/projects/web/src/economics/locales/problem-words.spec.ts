import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** What the rules and the schema of an assessment can answer at a field. */
const CODES = [
  'AMOUNT_HAS_FRACTIONS_OF_CENTS',
  'AMOUNT_NEGATIVE',
  'AMOUNT_TOO_LARGE',
  'AMOUNT_UNREADABLE',
  'CHOSEN_OPTION_MISSING',
  'CONTROL_CHARACTERS',
  'CRITERIA_MISSING',
  'DATE_UNREADABLE',
  'DISCOUNT_RATE_MISSING',
  'DISCOUNT_RATE_UNKNOWN',
  'DUPLICATE',
  'FIELD_INVALID',
  'PAYMENTS_MISSING',
  'PAYMENT_BEYOND_HORIZON',
  'PERIOD_BACKWARDS',
  'POINTS_MISSING',
  'POINTS_OUT_OF_RANGE',
  'RATE_NOT_POSITIVE',
  'RATE_TOO_HIGH',
  'SIMPLER_OPTION_MISSING',
  'TOO_LONG',
  'TOO_MANY',
  'WEIGHTS_NOT_100',
  'WEIGHT_OUT_OF_RANGE',
  'YEARS_MISSING',
  'YEARS_OUT_OF_RANGE',
  'YEAR_OUT_OF_RANGE',
];

describe.each([
  ['German', de],
  ['English', en],
])('%s', (_language, words) => {
  test.each(CODES)('has a sentence for %s', (code) => {
    expect(words.problems).toHaveProperty(code);
  });
});
