import { describe, expect, it } from '@jest/globals';
import { MunicipalityTable } from './municipality-table.js';
import { readDots } from './municipality-dots.js';
import { listMunicipalities, type MunicipalityFilter } from './list-municipalities.js';
import { aRegister, aTable, aUnit, rowsOf } from './testing/a-register.js';

const EVERYTHING: MunicipalityFilter = { land: null, district: null, sizeClass: null, demo: null };

const UNITS = [
  aUnit({ ags: '03153001', name: 'Zorge', population: 900, lat: 51.6, lon: 10.6 }),
  aUnit({ ags: '03153002', name: 'Ärzen', population: 12_000, lat: 51.7, lon: 10.6 }),
  aUnit({ ags: '03153003', name: 'Alt', population: 30_000, lat: 52.4, lon: 10.6 }),
  aUnit({ ags: '03153501', kind: 'unincorporated_inhabited', population: 7 }),
  aUnit({ ags: '03154001', name: 'Neu', population: 120_000, lat: null, lon: null }),
];

describe('MunicipalityTable', () => {
  const table = aTable(UNITS);

  it('links Land, Kreis, address and size class', () => {
    expect(table.byAgs('03153002')).toMatchObject({
      key: '03153002-aerzen',
      land: { key: '03', name: 'Land 03' },
      district: { key: '03153' },
      sizeClass: 'small_town',
      ars: '031530000002',
    });
  });

  it('counts municipalities without, and inhabitants with unincorporated areas', () => {
    expect(table.lands.find(({ key }) => key === '03')).toMatchObject({
      districtCount: 2,
      municipalityCount: 4,
      population: 162_907,
    });
    expect(table.state).toMatchObject({ municipalities: 19, lands: 16, districts: 17, population: 177_907 });
  });

  it('sorts by German alphabet, umlauts beside their vowels', () => {
    expect(table.ofDistrict('03153').map(({ name }) => name)).toEqual(['Alt', 'Ärzen', 'Zorge']);
    expect(table.ofLand('03').map(({ name }) => name)).toEqual(['Alt', 'Ärzen', 'Neu', 'Zorge']);
  });

  it('finds neighbours by distance, nearest first, without itself and without those nowhere', () => {
    const near = table.near('03153001', 100).filter(({ municipality }) => municipality.land.key === '03');
    expect(near.map(({ municipality, km }) => [municipality.name, Math.round(km)])).toEqual([
      ['Ärzen', 11],
      ['Alt', 89],
    ]);
    expect(table.near('03153001', 11)).toHaveLength(0);
    expect(table.near('03999999', 100)).toEqual([]);
  });

  it('packs and unpacks the dots of the map', () => {
    const dots = readDots(table.dots());
    expect(dots).toHaveLength(19);
    expect(dots.find(({ ags }) => ags === '03153001')).toEqual({
      ags: '03153001',
      lat: 51.6,
      lon: 10.6,
      sizeClass: 'rural_municipality',
      demo: false,
      pointEstimated: false,
    });
    expect(dots.find(({ ags }) => ags === '03154001')).toMatchObject({ lat: null, sizeClass: 'large_city' });
  });
});

describe('checking an AGS', () => {
  const register = aRegister([
    ...UNITS,
    aUnit({ ags: '03153004' }),
    aUnit({ ags: '03153005' }),
    aUnit({ ags: '03153006' }),
  ]);
  const table = new MunicipalityTable(
    rowsOf(register, {
      '03153004': { validTo: '2024-12-31', successorAgs: '03153005' },
      '03153005': { validTo: '2025-12-31', successorAgs: '03153003' },
      '03153006': { validTo: '2025-12-31' },
    }),
  );

  it('takes an existing municipality', () => {
    expect(table.check('03153001')).toMatchObject({ ok: true, changes: { name: 'Zorge' } });
  });

  it.each([
    ['03153999', 'AGS_UNKNOWN', { ags: '03153999' }],
    ['3153001', 'AGS_INVALID', { ags: '3153001' }],
    ['03153501', 'AGS_NOT_A_MUNICIPALITY', { ags: '03153501' }],
    ['03153004', 'AGS_MERGED', { ags: '03153004', successor: '03153003', successorName: 'Alt' }],
    ['03153006', 'AGS_MERGED', { ags: '03153006', successor: '', successorName: '' }],
  ])('refuses %s: %s', (ags, code, params) => {
    expect(table.check(ags, 'municipality')).toEqual({
      ok: false,
      problems: [{ code, path: 'municipality', params }],
    });
  });

  it('leaves former municipalities out of lists and sums, and keeps them findable', () => {
    expect(table.ofDistrict('03153').map(({ ags }) => ags)).not.toContain('03153004');
    expect(table.byAgs('03153004')).toMatchObject({ validTo: '2024-12-31', successor: { ags: '03153005' } });
    expect(table.state.municipalities).toBe(19);
  });

  it('does not run in circles when two name each other as successor', () => {
    const circular = new MunicipalityTable(
      rowsOf(register, {
        '03153004': { validTo: '2024-12-31', successorAgs: '03153005' },
        '03153005': { validTo: '2024-12-31', successorAgs: '03153004' },
      }),
    );
    expect(circular.check('03153004')).toMatchObject({ problems: [{ params: { successor: '' } }] });
  });
});

describe('listMunicipalities', () => {
  const table = aTable(UNITS);

  it('pages through the whole list without gaps or repeats, in both orders', () => {
    for (const sort of ['name', 'population'] as const) {
      const seen: string[] = [];
      let after = null as (typeof table.byName)[number] | null;
      for (;;) {
        const page = listMunicipalities(table, EVERYTHING, sort, { first: 4, after });
        seen.push(...page.items.map(({ ags }) => ags));
        after = page.items.at(-1) ?? null;
        if (!page.hasNextPage) break;
      }
      const expected = sort === 'name' ? table.byName : table.byPopulation;
      expect(seen).toEqual(expected.map(({ ags }) => ags));
    }
  });

  it('goes on behind a municipality that is gone since the last page', () => {
    const after = { ags: '03153002', name: 'Ärger', population: 11_999 };
    const filter = { ...EVERYTHING, land: '03' };
    expect(listMunicipalities(table, filter, 'name', { first: 1, after }).items[0]?.name).toBe('Ärzen');
    expect(listMunicipalities(table, filter, 'population', { first: 1, after }).items[0]?.name).toBe('Zorge');
  });

  it('narrows by Land, Kreis and size class and counts what is left', () => {
    const filter = { ...EVERYTHING, district: '03153', sizeClass: 'medium_town' as const };
    expect(listMunicipalities(table, filter, 'population', { first: 10, after: null })).toMatchObject({
      items: [{ name: 'Alt' }],
      total: 1,
      hasNextPage: false,
    });
    const other = { ...filter, land: '05' };
    expect(listMunicipalities(table, other, 'name', { first: 10, after: null })).toMatchObject({
      items: [],
      total: 0,
    });
  });
});
