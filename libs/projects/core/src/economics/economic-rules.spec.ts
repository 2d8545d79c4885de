import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anAssessment } from './an-assessment.js';
import { EMPTY_ASSESSMENT } from './assessment.js';
import { verdictOf } from './decision-rule.js';
import { isRateOld } from './discount-rate.js';
import { isAssessmentBegun, missingForAssessment } from './economics-completeness.js';
import { economicsInput } from './economics.input.js';
import { areActualsDue, planAndActual } from './plan-and-actual.js';
import { rangeOverMunicipalities } from './range-over-municipalities.js';
import { utilityValue } from './utility-value.js';

const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);

describe('the utility value', () => {
  it('of the handbook’s weights and points is 66', () => {
    expect(utilityValue(anAssessment().quality, 'quality')).toEqual({ ok: true, value: 66 });
  });

  it.each([
    ['no criterion', [], ['CRITERIA_MISSING']],
    ['weights of 90', [{ label: '', weight: 90, points: 5 }], ['WEIGHTS_NOT_100']],
    ['a criterion nobody judged', [{ label: '', weight: 100, points: null }], ['POINTS_MISSING']],
    ['eleven points', [{ label: '', weight: 100, points: 11 }], ['POINTS_OUT_OF_RANGE']],
    ['a negative weight', [{ label: '', weight: -1, points: 1 }], ['WEIGHT_OUT_OF_RANGE', 'WEIGHTS_NOT_100']],
  ])('does not exist with %s', (_what, criteria, expected) => {
    const outcome = utilityValue(criteria, 'quality');
    expect(outcome.ok ? [] : codes(outcome.problems)).toEqual(expected);
  });
});

describe('the decision rule', () => {
  const facts = { presentValue: -1, quality: 51, external: null, externalMatters: false };
  it.each([
    ['economic', { ...facts, presentValue: 1, quality: 0 }],
    ['justified', facts],
    ['justified', { ...facts, presentValue: 0 }],
    ['not_justified', { ...facts, quality: 50 }],
    ['not_justified', { ...facts, externalMatters: true, external: 50 }],
    ['not_justified', { ...facts, externalMatters: true, quality: null, external: 10 }],
    ['justified', { ...facts, externalMatters: true, external: 51 }],
    ['open', { ...facts, quality: null }],
    ['open', { ...facts, externalMatters: true }],
    ['open', { ...facts, presentValue: null, quality: 99 }],
  ] as const)('says %s for %j', (verdict, given) => {
    expect(verdictOf(given)).toBe(verdict);
  });
});

describe('the plan beside what happened', () => {
  const year = {
    year: 1,
    costEffective: 120_000,
    costNotEffective: null,
    benefitEffective: 1_200_000,
    benefitNotEffective: 0,
  };

  it('tells the difference and leaves open what nobody measured', () => {
    const rows = planAndActual(anAssessment({ actuals: [year] }));
    expect(rows).toEqual([
      { year: 1, figure: 'costEffective', planned: 0, actual: 120_000, difference: 120_000, share: null },
      { year: 1, figure: 'costNotEffective', planned: 0, actual: null, difference: null, share: null },
      {
        year: 1,
        figure: 'benefitEffective',
        planned: 1_500_000,
        actual: 1_200_000,
        difference: -300_000,
        share: -2_000,
      },
      {
        year: 1,
        figure: 'benefitNotEffective',
        planned: 1_000_000,
        actual: 0,
        difference: -1_000_000,
        share: -10_000,
      },
    ]);
  });

  it('is asked for twelve months after the start, and no longer once a running year is recorded', () => {
    const started = { startedOn: '2026-03-01', actuals: [] };
    expect(areActualsDue(started, '2027-02-28')).toBe(false);
    expect(areActualsDue(started, '2027-03-01')).toBe(true);
    expect(areActualsDue({ ...started, actuals: [{ ...year, year: 0 }] }, '2027-03-01')).toBe(true);
    expect(areActualsDue({ ...started, actuals: [year] }, '2027-03-01')).toBe(false);
    expect(areActualsDue({ ...started, startedOn: null }, '2027-03-01')).toBe(false);
  });
});

describe('a figure over several municipalities', () => {
  const figures = [
    { ags: '99101001', cents: 1_234_567 },
    { ags: '99101002', cents: 9_876_543 },
    { ags: '99103001', cents: 2_000_000 },
  ];

  it('is a range whose ends tell nobody’s exact figure', () => {
    expect(rangeOverMunicipalities(figures)).toEqual({
      lowest: 1_200_000,
      highest: 9_900_000,
      municipalities: 3,
    });
  });

  it('is not told below three municipalities, however many figures they have', () => {
    expect(rangeOverMunicipalities(figures.slice(0, 2))).toBeNull();
    expect(rangeOverMunicipalities([...figures.slice(0, 2), { ags: '99101001', cents: 5 }])).toBeNull();
  });

  it('holds every figure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e10, max: 1e10 }), { minLength: 3, maxLength: 9 }),
        (amounts) => {
          const range = rangeOverMunicipalities(
            amounts.map((cents, index) => ({ ags: String(index), cents })),
          );
          expect(range?.lowest).toBeLessThanOrEqual(Math.min(...amounts));
          expect(range?.highest).toBeGreaterThanOrEqual(Math.max(...amounts));
        },
      ),
    );
  });
});

describe('a finished assessment', () => {
  it('of the worked example misses nothing', () => {
    expect(missingForAssessment(anAssessment())).toEqual([]);
  });

  it('weighs a way without AI, or says why not', () => {
    const onlyAi = anAssessment({ options: anAssessment().options.slice(2) });
    expect(codes(missingForAssessment(onlyAi))).toEqual(['SIMPLER_OPTION_MISSING', 'SIMPLER_OPTION_MISSING']);
    expect(missingForAssessment({ ...onlyAi, mode: 'follow_up_costs' })).toEqual([]);
  });

  it('names the way that was chosen and its payments', () => {
    expect(codes(missingForAssessment(anAssessment({ chosen: null })))).toEqual(['CHOSEN_OPTION_MISSING']);
    expect(codes(missingForAssessment(anAssessment({ chosen: 'ai_alone' })))).toEqual(['PAYMENTS_MISSING']);
  });

  it('is begun with the first figure', () => {
    expect(isAssessmentBegun(EMPTY_ASSESSMENT)).toBe(false);
    expect(isAssessmentBegun({ ...EMPTY_ASSESSMENT, years: 5 })).toBe(true);
  });
});

describe('the rate of interest', () => {
  it('is called old a year after it was published', () => {
    expect(isRateOld({ validFrom: '2023-07-07' }, '2024-07-07')).toBe(false);
    expect(isRateOld({ validFrom: '2023-07-07' }, '2024-07-08')).toBe(true);
  });
});

describe('the input', () => {
  const payment = { label: 'Lizenz', side: 'cost', effect: 'effective', cents: 1, firstYear: 0, lastYear: 0 };
  const withPayment = (changes: object) => ({
    ...anAssessment(),
    options: [{ option: 'ai_alone', ruledOut: '', payments: [{ ...payment, ...changes }] }],
  });

  it('takes an empty and a finished assessment as they are', () => {
    expect(economicsInput.parse(EMPTY_ASSESSMENT)).toEqual(EMPTY_ASSESSMENT);
    expect(economicsInput.parse(anAssessment())).toEqual(anAssessment());
  });

  it.each([
    ['60 years', { ...EMPTY_ASSESSMENT, years: 60 }, 'YEARS_OUT_OF_RANGE', 'years'],
    ['a negative amount', withPayment({ cents: -1 }), 'AMOUNT_NEGATIVE', 'options.0.payments.0.cents'],
    ['an absurd amount', withPayment({ cents: 1e12 }), 'AMOUNT_TOO_LARGE', 'options.0.payments.0.cents'],
    ['half a cent', withPayment({ cents: 0.5 }), 'AMOUNT_UNREADABLE', 'options.0.payments.0.cents'],
    [
      'a year before the beginning',
      withPayment({ firstYear: -1 }),
      'YEAR_OUT_OF_RANGE',
      'options.0.payments.0.firstYear',
    ],
    ['a day that is none', { ...EMPTY_ASSESSMENT, startedOn: '2026-02-30' }, 'DATE_UNREADABLE', 'startedOn'],
    [
      'one way twice',
      { ...EMPTY_ASSESSMENT, options: [anAssessment().options[0], anAssessment().options[0]] },
      'DUPLICATE',
      'options',
    ],
  ])('refuses %s', (_what, input, code, path) => {
    const issues = economicsInput.safeParse(input).error?.issues ?? [];
    expect(issues.map((issue) => [issue.message, issue.path.join('.')])).toEqual([[code, path]]);
  });
});
