import { describe, expect, it } from '@jest/globals';
import { aFactor, anOperation, aSustainability, aTraining } from './a-sustainability.js';
import { profileMinimum, profileProblems } from './dimension-profile.js';
import { reboundFindings, reboundProblems } from './rebound-check.js';
import { isSustainabilityBegun, missingForSustainability } from './sustainability-completeness.js';
import { sustainabilityInput } from './sustainability.input.js';
import { DIMENSIONS, EMPTY_SUSTAINABILITY, type DimensionLevel } from './sustainability.js';

const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);
const levels = (...given: (number | null)[]): DimensionLevel[] =>
  DIMENSIONS.map((dimension, index) => ({ dimension, level: given[index] ?? null, evidence: 'Bericht' }));

describe('the profile', () => {
  it('is its lowest level, not its average', () => {
    expect(profileMinimum(levels(4, 4, 4, 1))).toEqual({ level: 1, weakest: ['social'], notJudged: [] });
    expect(profileMinimum(levels(2, 0, 0, 4)).weakest).toEqual(['ecology', 'economy']);
  });

  it('has no level while a dimension is not judged', () => {
    expect(profileMinimum(levels(4, 4, 4, null))).toEqual({
      level: null,
      weakest: [],
      notJudged: ['social'],
    });
    expect(profileMinimum([]).notJudged).toEqual(DIMENSIONS);
  });

  it('wants evidence for every level above 0', () => {
    const unproven = levels(3, 0, 2, 2).map((level) => ({ ...level, evidence: '' }));
    expect(codes(profileProblems(unproven))).toEqual([
      'EVIDENCE_MISSING',
      'EVIDENCE_MISSING',
      'EVIDENCE_MISSING',
    ]);
    expect(codes(profileProblems(levels(1, 1, 1, null)))).toEqual(['DIMENSION_MISSING']);
  });
});

describe('the rebound checklist', () => {
  const { reboundAnswers } = aSustainability();

  it('is clear when nothing grows and growth is watched', () => {
    expect(reboundFindings(reboundAnswers).every(({ state }) => state === 'clear')).toBe(true);
  });

  it('takes an unanswered question for unknown', () => {
    expect(reboundFindings([]).every(({ state }) => state === 'unknown')).toBe(true);
    expect(reboundProblems([])).toHaveLength(8);
  });

  it.each([
    ['use_grows', 'yes', '', 'risk', ['MEASURE_MISSING']],
    ['use_grows', 'yes', 'Obergrenze je Tag', 'handled', []],
    ['use_grows', 'unknown', 'Obergrenze je Tag', 'unknown', ['REBOUND_UNKNOWN']],
    ['growth_monitored', 'no', '', 'risk', ['MEASURE_MISSING']],
    ['growth_monitored', 'yes', '', 'clear', []],
  ] as const)('finds for %s answered %s with “%s”: %s', (question, reply, measure, state, expected) => {
    const answers = [
      ...reboundAnswers.filter((it) => it.question !== question),
      { question, reply, measure },
    ];
    expect(reboundFindings(answers).find((it) => it.question === question)?.state).toBe(state);
    expect(codes(reboundProblems(answers))).toEqual(expected);
  });
});

describe('the input', () => {
  it('takes an empty and a finished part as they are', () => {
    expect(sustainabilityInput.parse(EMPTY_SUSTAINABILITY)).toEqual(EMPTY_SUSTAINABILITY);
    expect(sustainabilityInput.parse(aSustainability())).toEqual(aSustainability());
  });

  it.each([
    ['negative power', { uses: [aTraining({ power: -1 })] }, 'POWER_OUT_OF_RANGE', 'uses.0.power'],
    [
      'a power station for one device',
      { uses: [aTraining({ power: 1e9 })] },
      'POWER_OUT_OF_RANGE',
      'uses.0.power',
    ],
    [
      'more hours than a year has',
      { uses: [aTraining({ hours: 9_000 })] },
      'HOURS_OUT_OF_RANGE',
      'uses.0.hours',
    ],
    ['devices without hours', { uses: [aTraining({ hours: null })] }, 'HOURS_OUT_OF_RANGE', 'uses.0.hours'],
    [
      'more than full load',
      { uses: [aTraining({ utilisation: 101 })] },
      'UTILISATION_OUT_OF_RANGE',
      'uses.0.utilisation',
    ],
    ['a PUE below one', { uses: [anOperation({ pue: 90 })] }, 'PUE_OUT_OF_RANGE', 'uses.0.pue'],
    ['a negative baseline', { baseline: -1 }, 'EMISSIONS_OUT_OF_RANGE', 'baseline'],
    ['a level of five', { dimensions: levels(5) }, 'LEVEL_OUT_OF_RANGE', 'dimensions.0.level'],
  ])('refuses %s', (_what, changes, code, path) => {
    const issues = sustainabilityInput.safeParse(aSustainability(changes)).error?.issues ?? [];
    expect(issues.map((issue) => [issue.message, issue.path.join('.')])).toEqual([[code, path]]);
  });
});

describe('the whole part', () => {
  it('misses nothing when all is known', () => {
    expect(missingForSustainability(aSustainability(), [aFactor()])).toEqual([]);
    expect(isSustainabilityBegun(EMPTY_SUSTAINABILITY)).toBe(false);
    expect(isSustainabilityBegun(aSustainability())).toBe(true);
  });
});
