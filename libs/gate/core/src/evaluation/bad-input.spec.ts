import { describe, expect, it } from '@jest/globals';
import {
  aBaseline,
  aFairnessRequirement,
  anEvaluation,
  aQualityRequirement,
  someCounts,
} from './an-evaluation.js';
import { evaluationInput, qualityRequirementInput } from './evaluation.input.js';
import { countsProblems, missingForEvaluation, noCounts } from './evaluation.js';
import { missingForBaseline } from './human-baseline.js';
import { missingForFairness, missingForQuality, qualityWarnings } from './requirement.js';

const told = (problems: readonly { readonly code: string; readonly path: string }[]): string[][] =>
  problems.map(({ code, path }) => [code, path]);
const TODAY = '2026-05-01';

describe('counts', () => {
  const right = someCounts('A', 100, 10);

  it('that add up are taken', () => {
    expect(countsProblems(right, 'row')).toEqual([]);
    expect(countsProblems({ ...right, aiWrongOnly: 0, humanWrongOnly: 0, bothWrong: 100 }, 'row')).toEqual(
      [],
    );
  });

  it.each([
    ['do not add up', { cases: 101 }, 'COUNTS_DO_NOT_ADD_UP', 'row.cases'],
    ['are fractions', { tp: 0.5 }, 'COUNT_FRACTION', 'row.tp'],
    ['are negative', { fn: -1 }, 'COUNT_NEGATIVE', 'row.fn'],
    ['are larger than any town', { tn: 2e9 }, 'COUNT_TOO_LARGE', 'row.tn'],
    ['are missing', { fp: null }, 'COUNT_MISSING', 'row.fp'],
    ['are no numbers', { fp: Number.NaN }, 'COUNT_MISSING', 'row.fp'],
    ['are of nobody', { group: '' }, 'TEXT_MISSING', 'row.group'],
    ['are none', { cases: 0, tp: 0, fp: 0, fn: 0, tn: 0 }, 'NO_CASES', 'row.cases'],
    ['are paired by half', { aiWrongOnly: 3, bothWrong: 1 }, 'COUNT_MISSING', 'row.humanWrongOnly'],
    [
      'pair more than there is',
      { aiWrongOnly: 60, humanWrongOnly: 30, bothWrong: 11 },
      'PAIRS_EXCEED_CASES',
      'row.aiWrongOnly',
    ],
  ])('that %s are refused', (_what, changes, code, path) => {
    expect(told(countsProblems({ ...right, ...changes }, 'row'))).toEqual([[code, path]]);
  });

  it('of a group that stands there twice are refused', () => {
    const groups = [right, someCounts('A', 50, 1)];
    expect(told(missingForEvaluation(anEvaluation({ groups }), TODAY))).toEqual([
      ['GROUP_TWICE', 'content.groups.1.group'],
    ]);
  });

  it('can be saved unfinished but not wrong', () => {
    expect(evaluationInput.safeParse(anEvaluation({ groups: [noCounts('A')] })).success).toBe(true);
    const wrong = anEvaluation({ groups: [{ ...right, tp: 1.5, fp: -2 }] });
    const issues = evaluationInput.safeParse(wrong).error?.issues ?? [];
    expect(issues.map(({ message, path }) => [message, path.join('.')])).toEqual([
      ['COUNT_FRACTION', 'groups.0.tp'],
      ['COUNT_NEGATIVE', 'groups.0.fp'],
    ]);
  });
});

describe('requirements', () => {
  it('in which all is decided are taken', () => {
    expect(missingForQuality(aQualityRequirement())).toEqual([]);
    expect(missingForQuality(aQualityRequirement({ margin: 0.02, harmfulDifference: 0.04 }))).toEqual([]);
    expect(missingForFairness(aFairnessRequirement())).toEqual([]);
  });

  it.each([
    ['a margin of nothing', { margin: 0 }, 'MARGIN_OUT_OF_RANGE', 'content.margin'],
    ['a margin of everything', { margin: 1 }, 'MARGIN_OUT_OF_RANGE', 'content.margin'],
    ['an α of 0.9', { alpha: 0.9 }, 'ALPHA_OUT_OF_RANGE', 'content.alpha'],
    ['an α of nothing', { alpha: 0 }, 'ALPHA_OUT_OF_RANGE', 'content.alpha'],
    ['a margin that already harms', { margin: 0.06 }, 'MARGIN_ABOVE_HALF_HARM', 'content.margin'],
    ['no group', { groups: [] }, 'GROUPS_TOO_FEW', 'content.groups'],
    ['a group twice', { groups: ['A', 'A'] }, 'GROUP_TWICE', 'content.groups.1'],
    ['no least number of cases', { minCases: 0 }, 'MIN_CASES_MISSING', 'content.minCases'],
    ['no reason for the metric', { metricReason: '' }, 'TEXT_MISSING', 'content.metricReason'],
  ])('of quality with %s are refused', (_what, changes, code, path) => {
    expect(told(missingForQuality(aQualityRequirement(changes)))[0]).toEqual([code, path]);
  });

  it('of fairness need two groups and a possible gap', () => {
    expect(told(missingForFairness(aFairnessRequirement({ groups: ['A'], maxGap: 1 })))).toEqual([
      ['GAP_OUT_OF_RANGE', 'content.maxGap'],
      ['GROUPS_TOO_FEW', 'content.groups'],
    ]);
  });

  it('with a wide margin are warned of', () => {
    expect(told(qualityWarnings(aQualityRequirement({ margin: 0.2 })))).toEqual([
      ['MARGIN_WIDE', 'content.margin'],
    ]);
    expect(qualityWarnings(aQualityRequirement({ margin: 0.02 }))).toEqual([]);
  });

  it('cannot even be saved with an α of 0.9', () => {
    const issues = qualityRequirementInput.safeParse(aQualityRequirement({ alpha: 0.9, margin: 1 })).error
      ?.issues;
    expect(issues?.map(({ message }) => message)).toEqual(['MARGIN_OUT_OF_RANGE', 'ALPHA_OUT_OF_RANGE']);
  });
});

describe('the measurement of people', () => {
  it.each([
    ['appeals for truth', { adjudication: 'appeals' }, 'APPEALS_ARE_NO_TRUTH', 'content.adjudication'],
    ['a turned period', { until: '2025-12-31' }, 'PERIOD_TURNED', 'content.until'],
    ['a day to come', { until: '2026-05-02' }, 'DATE_AHEAD', 'content.until'],
    [
      'more errors than cases',
      { groups: [{ group: 'A', cases: 5, errors: 6 }] },
      'ERRORS_EXCEED_CASES',
      'content.groups.0.errors',
    ],
    ['no cases', { groups: [{ group: 'A', cases: 0, errors: 0 }] }, 'NO_CASES', 'content.groups.0.cases'],
  ] as const)('with %s is refused', (_what, changes, code, path) => {
    expect(told(missingForBaseline(aBaseline(changes), TODAY))).toEqual([[code, path]]);
  });

  it('with everything told is taken', () => {
    expect(missingForBaseline(aBaseline(), TODAY)).toEqual([]);
  });
});
