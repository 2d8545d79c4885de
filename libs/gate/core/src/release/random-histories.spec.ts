import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { someInputs } from '../inputs/some-inputs.js';
import { openingMoves, runHistory } from './random-histories.js';

const answers = [
  someInputs(),
  someInputs({ personalData: 'yes', interactsWithPersons: 'yes' }),
  someInputs({ personalData: 'unknown' }),
  someInputs({ prohibitedPractices: ['social_scoring'] }),
  someInputs({ sovereignUse: 'decision_preparation', procedureTrack: 'sgb_x', personalData: 'yes' }),
  someInputs({ annexIiiPoint: 'public_benefits', personalData: 'yes', specialCategories: 'no' }),
  someInputs({ annexIiiPoint: 'critical_infrastructure' }),
  someInputs({ annexIiiPoint: 'employment', exemptionGround: 'preparatory_task' }),
  someInputs({
    sovereignUse: 'full_automation',
    procedureTrack: 'vwvfg',
    legalBasisFullAutomation: 'yes',
    hasDiscretion: 'yes',
  }),
];

// Histories that walk over both changes of the clock, and over the year in which the duties of Annex III begin.
const starts = ['2027-03-27T21:30:00Z', '2026-10-24T21:30:00Z', '2027-11-30T22:30:00Z'];

describe('random histories of two towns with one solution', () => {
  it('never break one of the eight invariants', () => {
    const reached = { pilot: 0, operation: 0, operation_together: 0, steps: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 1_000_000 }), { minLength: 4, maxLength: 12 }),
        fc.constantFrom(...starts),
        fc.nat({ max: answers.length - 1 }),
        (moves, start, first) => {
          const result = runHistory({
            moves: [...openingMoves(first), ...moves],
            answers,
            start: new Date(start),
          });
          for (const stage of ['pilot', 'operation', 'operation_together'] as const)
            if (result.reached.has(stage)) reached[stage] += 1;
          reached.steps += result.steps;
          expect(result.violations).toEqual([]);
        },
      ),
      { numRuns: 2_000, endOnFailure: true },
    );
    // A property that never comes near the door proves nothing about it.
    expect(reached.pilot).toBeGreaterThan(500);
    expect(reached.operation).toBeGreaterThan(150);
    expect(reached.operation_together).toBeGreaterThan(50);
    expect(reached.steps).toBeGreaterThan(50_000);
  });
});
