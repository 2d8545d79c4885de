import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPayment, anAssessment, aRate, KNOWN_RATES, theWorkedPlan } from './an-assessment.js';
import { EMPTY_ASSESSMENT, type Payment } from './assessment.js';
import { cashFlows } from './cash-flow.js';
import { compareOptions, type OptionResult } from './compare-options.js';

const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);
const resultFor = (option: string, assessment = anAssessment(), rates = KNOWN_RATES): OptionResult => {
  const found = compareOptions(assessment, rates).options.find((result) => result.option === option);
  if (found === undefined) throw new Error(`${option} was not calculated`);
  return found;
};

describe('the worked example of the handbook', () => {
  it('shows KN/h and KN/nh apart, with the rate, its date and its source', () => {
    const { rate } = compareOptions(anAssessment(), KNOWN_RATES);
    expect(rate).toMatchObject({
      rate: 90,
      validFrom: '2023-07-07',
      source: 'Bundesministerium der Finanzen',
    });
    expect(resultFor('ai_consortium')).toMatchObject({
      effective: -698_323,
      notEffective: 867_785,
      total: 169_462,
      advantage: 169_462,
      spending: 12_000_000,
      payback: 4.929,
      internalRate: 1.376,
      verdict: 'economic',
    });
  });

  it('turns at 3 %, and is then justified by its quality of 66', () => {
    const atThree = [aRate({ rate: 300 })];
    expect(compareOptions(anAssessment(), atThree).quality).toBe(66);
    expect(resultFor('ai_consortium', anAssessment(), atThree)).toMatchObject({
      advantage: -550_732,
      verdict: 'justified',
      payback: null,
    });
  });

  it('is computed at one point less and one and two more, and says that the answer turns', () => {
    const { sensitivity, turnsWithRate } = resultFor('ai_consortium');
    expect(sensitivity.map(({ rate }) => rate)).toEqual([-10, 90, 190, 290]);
    expect(sensitivity[0]?.advantage).toBeNull();
    expect(sensitivity[1]?.advantage).toBe(169_462);
    expect(sensitivity[3]?.advantage).toBeLessThan(0);
    expect(turnsWithRate).toBe(true);
  });
});

describe('options side by side', () => {
  it('are decided by what they bring against the status quo, where that was calculated', () => {
    const today = aPayment({ label: 'Heutiger Aufwand', side: 'cost', cents: 1_000_000 });
    const assessment = anAssessment({
      options: [{ option: 'status_quo', payments: [today], ruledOut: '' }, theWorkedPlan('ai_alone')],
    });
    const statusQuo = resultFor('status_quo', assessment);
    const alone = resultFor('ai_alone', assessment);
    expect(statusQuo.verdict).toBeNull();
    expect(alone.total).toBe(169_462);
    expect(alone.advantage).toBe(alone.total - statusQuo.total);
  });

  it('are given no points that were meant for the chosen one', () => {
    const assessment = anAssessment({
      chosen: 'ai_consortium',
      options: [theWorkedPlan('ai_alone'), theWorkedPlan('ai_consortium')],
    });
    const atThree = [aRate({ rate: 300 })];
    expect(resultFor('ai_alone', assessment, atThree).verdict).toBe('open');
    expect(resultFor('ai_consortium', assessment, atThree).verdict).toBe('justified');
  });

  it.each([
    ['nothing was written', EMPTY_ASSESSMENT, ['YEARS_MISSING', 'DISCOUNT_RATE_MISSING']],
    ['no rate was chosen', anAssessment({ discountRate: null }), ['DISCOUNT_RATE_MISSING']],
    ['the rate is in no table', anAssessment({ discountRate: 'geraten' }), ['DISCOUNT_RATE_UNKNOWN']],
    ['the horizon is 60 years', anAssessment({ years: 60 }), ['YEARS_OUT_OF_RANGE']],
    [
      'a payment lies beyond the horizon',
      anAssessment({ years: 3 }),
      ['PAYMENT_BEYOND_HORIZON', 'PAYMENT_BEYOND_HORIZON'],
    ],
  ])('have no figures at all while %s', (_when, assessment, expected) => {
    const { options, problems } = compareOptions(assessment, KNOWN_RATES);
    expect(options).toEqual([]);
    expect(codes(problems)).toEqual(expected);
  });

  it.each([[0], [-500]])('refuse a rate of %i even when it stands in the table', (rate) => {
    expect(codes(compareOptions(anAssessment(), [aRate({ rate })]).problems)).toEqual(['RATE_NOT_POSITIVE']);
  });

  it('do not change when the payments are written in another order', () => {
    const payment = fc.record<Payment>({
      label: fc.constant(''),
      side: fc.constantFrom('cost', 'benefit'),
      effect: fc.constantFrom('effective', 'not_effective'),
      cents: fc.integer({ min: 0, max: 10_000_000_000 }),
      firstYear: fc.constantFrom(0, 1, 2),
      lastYear: fc.constantFrom(2, 3, 5),
    });
    const shuffled = fc
      .array(payment, { minLength: 1, maxLength: 30 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([written, reordered]) => {
        expect(cashFlows(reordered, 5)).toEqual(cashFlows(written, 5));
      }),
    );
  });
});
