import { describe, expect, it } from '@jest/globals';
import { checkSuccession, compareRegisters } from './compare-registers.js';
import { aRegister, aUnit } from './testing/a-register.js';

const OLDER = [
  aUnit({ ags: '03153007', name: 'Langelbrück' }),
  aUnit({ ags: '03153006', name: 'Hahnenfeld' }),
  aUnit({ ags: '03153008', name: 'Liebau' }),
  aUnit({ ags: '16056000', name: 'Eisenau', kind: 'independent_city' }),
];
const NEWER = [
  aUnit({ ags: '03153019', name: 'Langelbrück' }),
  aUnit({ ags: '03153008', name: 'Liebau', population: 1_001, kind: 'town', nameSuffix: 'Stadt' }),
  aUnit({ ags: '16063105', name: 'Eisenau', kind: 'town' }),
];

describe('compareRegisters', () => {
  const comparison = compareRegisters(OLDER, NEWER, new Map([['03153006', '03153019']]));

  it('lists new units', () => {
    expect(comparison.new).toEqual([
      { ags: '03153019', name: 'Langelbrück' },
      { ags: '16063105', name: 'Eisenau' },
    ]);
  });

  it('lists changed units with the fields that differ', () => {
    expect(comparison.changed).toEqual([
      { ags: '03153008', name: 'Liebau', fields: ['nameSuffix', 'kind', 'population'] },
    ]);
  });

  it('names the successor: as told, by the same name in the Kreis, or by a new namesake in the Land', () => {
    expect(comparison.gone).toEqual([
      { ags: '03153007', name: 'Langelbrück', successor: '03153019', successorFrom: 'same_name' },
      { ags: '03153006', name: 'Hahnenfeld', successor: '03153019', successorFrom: 'named' },
      { ags: '16056000', name: 'Eisenau', successor: '16063105', successorFrom: 'same_name' },
    ]);
  });

  it('suggests nobody when two bear the name', () => {
    const twins = [
      aUnit({ ags: '03153101', name: 'Hahnenfeld' }),
      aUnit({ ags: '03153102', name: 'Hahnenfeld' }),
    ];
    const gone = compareRegisters([aUnit({ ags: '03153006', name: 'Hahnenfeld' })], twins).gone;
    expect(gone).toEqual([{ ags: '03153006', name: 'Hahnenfeld', successor: null, successorFrom: null }]);
  });

  it('finds nothing between a register and itself', () => {
    expect(compareRegisters(OLDER, OLDER)).toEqual({ new: [], changed: [], gone: [] });
  });
});

describe('checkSuccession', () => {
  const plain = { named: new Map<string, string>(), acceptLosses: false };
  const many = Array.from({ length: 20 }, (_, at) => aUnit({ ags: `030510${String(at + 10)}` }));

  it('takes the first register and one of the same or a later day', () => {
    expect(checkSuccession(null, aRegister(), plain)).toEqual([]);
    expect(checkSuccession(aRegister(), aRegister(), plain)).toEqual([]);
    expect(checkSuccession(aRegister(), aRegister([], '2024-12-31'), plain)).toEqual([]);
  });

  it('refuses an older one', () => {
    expect(checkSuccession(aRegister([], '2024-12-31'), aRegister(), plain)).toEqual([
      { code: 'REGISTER_OLDER', path: 'stateDate', params: { loaded: '2024-12-31', given: '2023-11-30' } },
    ]);
  });

  it('refuses a Land that lost more than a tenth of its municipalities, unless a reform is declared', () => {
    const loaded = aRegister(many);
    const kept = aRegister(many.slice(2));
    const cut = aRegister(many.slice(3));
    expect(checkSuccession(loaded, kept, plain)).toEqual([]);
    expect(checkSuccession(loaded, cut, plain)).toEqual([
      { code: 'LAND_SHRINKS', path: 'units', params: { land: '03', before: 20, lost: 3 } },
    ]);
    expect(checkSuccession(loaded, cut, { ...plain, acceptLosses: true })).toEqual([]);
  });

  it('refuses named successors that do not exist, and successors of units that still do', () => {
    const named = new Map([
      ['03051010', '03051011'],
      ['03051777', '03051999'],
    ]);
    const problems = checkSuccession(aRegister(many), aRegister(many), { named, acceptLosses: false });
    expect(problems.map(({ code, params }) => [code, params?.['ags']])).toEqual([
      ['SUCCESSOR_OF_EXISTING', '03051010'],
      ['AGS_UNKNOWN', '03051777'],
      ['AGS_UNKNOWN', '03051999'],
    ]);
  });
});
