import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** What the rules and the schema of the part can answer at a field. */
const CODES = [
  'BALANCE_NEGATIVE',
  'BALANCE_UNKNOWN',
  'BASELINE_EMISSIONS_MISSING',
  'CONTROL_CHARACTERS',
  'COUNT_OUT_OF_RANGE',
  'DIMENSION_MISSING',
  'DUPLICATE',
  'EMBODIED_MISSING',
  'EMISSIONS_OUT_OF_RANGE',
  'EMISSION_FACTOR_MISSING',
  'EMISSION_FACTOR_UNKNOWN',
  'EVIDENCE_MISSING',
  'FIELD_INVALID',
  'HOURS_OUT_OF_RANGE',
  'LEVEL_OUT_OF_RANGE',
  'MEASURE_MISSING',
  'OPERATION_ENERGY_MISSING',
  'POWER_OUT_OF_RANGE',
  'PUE_OUT_OF_RANGE',
  'REBOUND_MISSING',
  'REBOUND_UNKNOWN',
  'ROW_UNFINISHED',
  'TOO_LONG',
  'TOO_MANY',
  'TRAINING_YEARS_MISSING',
  'TRAINING_YEARS_OUT_OF_RANGE',
  'UNITS_OUT_OF_RANGE',
  'UTILISATION_OUT_OF_RANGE',
];

describe.each([
  ['German', de],
  ['English', en],
])('%s', (_language, words) => {
  test.each(CODES)('has a sentence for %s', (code) => {
    expect(words.problems).toHaveProperty(code);
  });
});
