import { EMPTY_ASSESSMENT, type EconomicAssessment } from '@allmende/projects-core';
import { describe, expect, test } from '@jest/globals';
import { draftOf, readChecked, readDraft, type EconomicsDraft } from './economics-draft.js';

const ASSESSMENT: EconomicAssessment = {
  ...EMPTY_ASSESSMENT,
  years: 5,
  discountRate: 'bund-2023',
  chosen: 'rule_based',
  options: [
    { option: 'status_quo', payments: [], ruledOut: 'Niemand weiß es.' },
    {
      option: 'rule_based',
      ruledOut: '',
      payments: [
        { label: 'Regeln', side: 'cost', effect: 'effective', cents: 1_234_567, firstYear: 0, lastYear: 2 },
      ],
    },
    { option: 'ai_alone', payments: [], ruledOut: '' },
    { option: 'ai_consortium', payments: [], ruledOut: '' },
  ],
  quality: [{ label: 'Nutzen', weight: 100, points: null }],
  startedOn: '2026-01-01',
  actuals: [
    {
      year: 1,
      costEffective: 50,
      costNotEffective: null,
      benefitEffective: 0,
      benefitNotEffective: null,
    },
  ],
};

function withAmount(amount: string): EconomicsDraft {
  const draft = draftOf(ASSESSMENT);
  return {
    ...draft,
    options: draft.options.map((plan) => ({
      ...plan,
      payments: plan.payments.map((payment) => ({ ...payment, amount })),
    })),
  };
}

describe('a typed assessment', () => {
  test('is read as it was shown, and what is not known stays so', () => {
    expect(readDraft(draftOf(ASSESSMENT))).toEqual({ assessment: ASSESSMENT, problems: [] });
    expect(readChecked(draftOf(ASSESSMENT)).problems).toEqual([]);
  });

  test('has a place for all four ways from the beginning', () => {
    expect(draftOf(EMPTY_ASSESSMENT).options.map(({ option }) => option)).toEqual([
      'status_quo',
      'rule_based',
      'ai_alone',
      'ai_consortium',
    ]);
    expect(readChecked(draftOf(EMPTY_ASSESSMENT)).problems).toEqual([]);
  });

  test.each([
    ['-5', 'AMOUNT_NEGATIVE'],
    ['viel', 'AMOUNT_UNREADABLE'],
    ['1,005', 'AMOUNT_HAS_FRACTIONS_OF_CENTS'],
    ['999.999.999.999', 'AMOUNT_TOO_LARGE'],
  ])('says at the field what is wrong with %s', (amount, code) => {
    expect(readChecked(withAmount(amount)).problems.map((problem) => [problem.code, problem.path])).toEqual([
      [code, 'options.1.payments.0.cents'],
    ]);
  });

  test.each(['60', '0', 'fünf', '-5'])('refuses a period of %s years', (years) => {
    expect(readChecked({ ...draftOf(ASSESSMENT), years }).problems).toMatchObject([
      { code: 'YEARS_OUT_OF_RANGE', path: 'years' },
    ]);
  });
});
