import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aFactor, anOperation, aSustainability, aTraining } from './a-sustainability.js';
import { balanceProblems, carbonBalance, stateOf } from './carbon-balance.js';
import { bandOf, emissionOf, energyOf } from './energy.js';
import { EMPTY_SUSTAINABILITY } from './sustainability.js';

const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);
const TABLE = [aFactor()];

describe('energy and CO2', () => {
  it('of 256 accelerators over 300 hours agree with the published check', () => {
    const use = aTraining({ count: 256, power: 400, hours: 300, utilisation: 100, pue: 110 });
    expect(energyOf(use)).toBe(33_792_000);
    expect(emissionOf(energyOf(use), 400)).toBe(13_516_800);
  });

  it('of the handbook’s training are 752.64 kWh and 273.208 kg', () => {
    expect(energyOf(aTraining())).toBe(752_640);
    expect(emissionOf(752_640, 363)).toBe(273_208);
  });

  it('of 200,000 requests are 84 kWh and 30.49 kg a year', () => {
    expect(energyOf(anOperation())).toBe(84_000);
    expect(emissionOf(84_000, 363)).toBe(30_492);
  });

  it('carry a band of 40 % unless somebody measured', () => {
    expect(bandOf(1_000, 'estimated')).toEqual({ value: 1_000, lowest: 600, highest: 1_400 });
    expect(bandOf(1_000, 'provider_stated')).toEqual({ value: 1_000, lowest: 600, highest: 1_400 });
    expect(bandOf(1_000, 'measured')).toEqual({ value: 1_000, lowest: 1_000, highest: 1_000 });
  });
});

describe('the balance', () => {
  it('takes operation, spread training, making of devices and rebound from what was emitted before', () => {
    const balance = carbonBalance(aSustainability(), TABLE);
    expect(balance.training).toEqual({ value: 68_302, lowest: 40_981, highest: 95_623 });
    expect(balance.own?.value).toBe(30_492 + 68_302 + 20_000);
    expect(balance.net?.value).toBe(500_000 - 118_794 - 10_000);
    expect(balance.net?.lowest).toBe(490_000 - (balance.own?.highest ?? 0));
    expect(balance).toMatchObject({ state: 'positive', problems: [], perUnit: 594 });
  });

  it('names factor, year and source it was computed with', () => {
    expect(carbonBalance(aSustainability(), TABLE).factor).toMatchObject({
      year: 2024,
      source: 'Umweltbundesamt',
    });
  });

  it.each([
    ['what was emitted before', { baseline: null }, ['BASELINE_EMISSIONS_MISSING']],
    ['the making of the devices', { embodied: null }, ['EMBODIED_MISSING']],
    ['the rebound', { rebound: null }, ['REBOUND_MISSING']],
    ['the factor', { emissionFactor: null }, ['EMISSION_FACTOR_MISSING']],
    ['a factor of the table', { emissionFactor: 'geraten' }, ['EMISSION_FACTOR_UNKNOWN']],
    ['the years of a training', { trainingYears: null }, ['TRAINING_YEARS_MISSING']],
    ['the operation', { uses: [aTraining()] }, ['OPERATION_ENERGY_MISSING']],
    ['a believable figure', { uses: [anOperation({ count: -1 })] }, ['COUNT_OUT_OF_RANGE']],
  ])('is unknown without %s, and never zero', (_what, changes, expected) => {
    const balance = carbonBalance(aSustainability(changes), TABLE);
    expect(balance.net).toBeNull();
    expect(balance.state).toBe('unknown');
    expect(codes(balance.problems)).toEqual(expected);
  });

  it('needs no training where none happened', () => {
    const balance = carbonBalance(aSustainability({ uses: [anOperation()], trainingYears: null }), TABLE);
    expect(balance).toMatchObject({ state: 'positive', training: null });
  });

  it.each([
    ['positive', { value: 10, lowest: 1, highest: 20 }],
    ['neutral', { value: 10, lowest: -1, highest: 20 }],
    ['neutral', { value: 0, lowest: 0, highest: 0 }],
    ['negative', { value: -10, lowest: -20, highest: -1 }],
    ['unknown', null],
  ] as const)('is %s for a band of %j', (state, net) => {
    expect(stateOf(net)).toBe(state);
  });

  it('never gets better by using more', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }));
    fc.assert(
      fc.property(counts, ([count, more]) => {
        const netFor = (requests: number) =>
          carbonBalance(aSustainability({ uses: [anOperation({ count: requests })] }), TABLE).net?.value;
        expect(netFor(count + more)).toBeLessThanOrEqual(netFor(count) ?? 0);
      }),
    );
  });
});

describe('going into operation', () => {
  it.each([
    ['unknown', '', ['BALANCE_UNKNOWN']],
    ['unknown', 'Wir wissen es nicht.', ['BALANCE_UNKNOWN']],
    ['negative', '', ['BALANCE_NEGATIVE']],
    ['negative', 'Leben retten wiegt schwerer.', []],
    ['neutral', '', []],
    ['positive', '', []],
  ] as const)('with a balance that is %s and the reason “%s” meets %j', (state, justification, expected) => {
    expect(codes(balanceProblems({ state }, { justification }))).toEqual(expected);
  });

  it('with nothing written is refused', () => {
    const { state } = carbonBalance(EMPTY_SUSTAINABILITY, TABLE);
    expect(codes(balanceProblems({ state }, EMPTY_SUSTAINABILITY))).toEqual(['BALANCE_UNKNOWN']);
  });
});
