import { describe, expect, it } from '@jest/globals';
import { DESIGN_FIELD_KEYS, LIFECYCLE_STATES, SOLUTION_TYPE_KEYS } from '@allmende/projects-core';
import fc from 'fast-check';
import { anEntry } from './an-entry.js';
import { MAINTENANCE_TYPES, RISK_CATEGORIES, SOFTWARE_TYPES, USE_TYPES } from './exchange-details.js';
import { toEurocities } from './eurocities/to-eurocities.js';
import { toPubliccode } from './publiccode/to-publiccode.js';
import { differingFields, sentAroundOnce } from './round-trip.js';

const words = (most: number) =>
  fc
    .array(fc.constantFrom('Straße', 'Übersicht', 'je Tag', '„frei“', '<b>', 'a:b', '- x', '#1', '100 %'), {
      minLength: 1,
      maxLength: most,
    })
    .map((list) => list.join(' '));

const entries = fc
  .record({
    title: words(12),
    summary: words(40),
    problem: fc.oneof(fc.constant(''), words(600)),
    approach: words(600),
    primaryField: fc.constantFrom(...DESIGN_FIELD_KEYS),
    solutionType: fc.constantFrom(...SOLUTION_TYPE_KEYS),
    state: fc.constantFrom(...LIFECYCLE_STATES),
  })
  .chain((project) =>
    fc
      .record({
        goal: fc.oneof(fc.constant(''), words(20)),
        explanation: fc.oneof(fc.constant(''), words(1_000)),
        trainingData: fc.oneof(fc.constant(''), words(20)),
        risks: words(60),
        riskCategory: fc.constantFrom(...RISK_CATEGORIES),
        useType: fc.constantFrom(...USE_TYPES),
        softwareType: fc.constantFrom(...SOFTWARE_TYPES),
        maintenance: fc.constantFrom(...MAINTENANCE_TYPES),
        contractorName: words(3),
        contractorUntil: fc.constant('2028-12-31'),
        localisationReady: fc.boolean(),
        features: fc.array(words(4), { minLength: 1, maxLength: 5 }),
      })
      .map((details) => anEntry(project, details)),
  );

describe('An entry that leaves, comes back and leaves again', () => {
  it('is the same record of the Eurocities standard in every field', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const { record, missing } = toEurocities(entry);
        const again = sentAroundOnce(entry, 'eurocities');
        expect(again?.missing).toEqual(missing);
        expect(differingFields(record, again?.record ?? {})).toEqual([]);
      }),
    );
  });

  it('is the same publiccode.yml in every field', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const { record, missing } = toPubliccode(entry);
        const again = sentAroundOnce(entry, 'publiccode');
        expect(again?.missing).toEqual(missing);
        expect(differingFields(record, again?.record ?? {})).toEqual([]);
      }),
    );
  });
});
