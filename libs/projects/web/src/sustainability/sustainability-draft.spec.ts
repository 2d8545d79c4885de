import { EMPTY_SUSTAINABILITY, type Sustainability } from '@allmende/projects-core';
import { describe, expect, test } from '@jest/globals';
import { draftOf, NEW_USE, readDraft, type EnergyDraft } from './sustainability-draft.js';
import { readScaled, readWhole, writeScaled } from './typed-number.js';

const PART: Sustainability = {
  ...EMPTY_SUSTAINABILITY,
  uses: [
    {
      ...{ label: 'Server', phase: 'operation', method: 'measured', kind: 'devices', count: 2, power: 400 },
      ...{ hours: 8_000, utilisation: 50, pue: 140 },
    },
    {
      ...{ label: 'Modell', phase: 'operation', method: 'estimated', kind: 'requests', count: 200_000 },
      ...{ power: 300, hours: null, utilisation: null, pue: 120 },
    },
  ],
  emissionFactor: 'uba-2024',
  baseline: 2_000,
  embodied: 0,
  rebound: null,
  reboundAnswers: [{ question: 'use_grows', reply: 'yes', measure: 'Deckel' }],
  dimensions: [{ dimension: 'social', level: 3, evidence: 'Alle Ortsteile' }],
};

const withUse = (changes: Partial<EnergyDraft>) => {
  const draft = draftOf(PART);
  return { ...draft, uses: [{ ...draft.uses[0], ...changes } as EnergyDraft] };
};

describe('the part as it is typed', () => {
  test('comes back as it was, with watt hours and PUE read with a comma', () => {
    const draft = draftOf(PART);
    expect(draft.uses[1]).toMatchObject({ power: '0,3', pue: '1,2' });
    expect(readDraft(draft)).toEqual({ content: PART, problems: [] });
  });

  test('offers every question and every dimension, and sends none that was not answered', () => {
    const draft = draftOf(EMPTY_SUSTAINABILITY);
    expect([draft.reboundAnswers.length, draft.dimensions.length]).toEqual([8, 4]);
    expect(readDraft(draft)).toEqual({ content: EMPTY_SUSTAINABILITY, problems: [] });
  });

  test('keeps empty and zero apart', () => {
    const { content } = readDraft({ ...draftOf(PART), embodied: '', rebound: '0' });
    expect([content.embodied, content.rebound]).toEqual([null, 0]);
  });

  test('says once that a row is not finished, and nothing about its empty fields', () => {
    const draft = { ...draftOf(PART), uses: [NEW_USE] };
    expect(readDraft(draft).problems).toEqual([{ code: 'ROW_UNFINISHED', path: 'uses.0' }]);
  });

  test.each([
    [{ count: '-1' }, 'COUNT_OUT_OF_RANGE', 'uses.0.count'],
    [{ power: 'viel' }, 'POWER_OUT_OF_RANGE', 'uses.0.power'],
    [{ power: '99.000.000' }, 'POWER_OUT_OF_RANGE', 'uses.0.power'],
    [{ hours: '9000' }, 'HOURS_OUT_OF_RANGE', 'uses.0.hours'],
    [{ utilisation: '101' }, 'UTILISATION_OUT_OF_RANGE', 'uses.0.utilisation'],
    [{ pue: '0,9' }, 'PUE_OUT_OF_RANGE', 'uses.0.pue'],
    [{ pue: '1,234' }, 'PUE_OUT_OF_RANGE', 'uses.0.pue'],
  ])('says at the field what is wrong with %j', (changes, code, path) => {
    expect(readDraft(withUse(changes)).problems).toMatchObject([{ code, path }]);
  });

  test('refuses a negative figure of emissions at its field', () => {
    expect(readDraft({ ...draftOf(PART), baseline: '-5' }).problems).toMatchObject([
      { code: 'EMISSIONS_OUT_OF_RANGE', path: 'baseline' },
    ]);
  });
});

describe('typed numbers', () => {
  test.each([
    ['200000', 200_000],
    ['200.000', 200_000],
    [' 7 ', 7],
    ['1.5', null],
    ['-1', null],
    ['', null],
  ])('reads %j as %j', (text, value) => {
    expect(readWhole(text)).toBe(value);
  });

  test.each([
    ['1,4', 140],
    ['1.4', 140],
    ['2', 200],
    ['1,234', null],
    ['eins', null],
  ])('reads %j in hundredths as %j', (text, value) => {
    expect(readScaled(text, 2)).toBe(value);
  });

  test.each([
    [140, 2, '1,4'],
    [300, 3, '0,3'],
    [200, 2, '2'],
    [0, 2, '0'],
  ])('writes %d with %d digits as %s', (value, digits, text) => {
    expect(writeScaled(value, digits)).toBe(text);
  });
});
