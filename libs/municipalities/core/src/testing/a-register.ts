import { arsOf, districtKeyOf, LAND_KEYS } from '../ags.js';
import { isMunicipality } from '../municipality-kind.js';
import { MunicipalityTable, type MunicipalityRow, type MunicipalityRows } from '../municipality-table.js';
import type { LocatedUnit, Register } from '../register.js';

/** A unit for tests: a small municipality of an invented name unless said otherwise. */
export function aUnit(facts: Partial<LocatedUnit> & { readonly ags: string }): LocatedUnit {
  return {
    associationDigits: '0000',
    name: `Ort ${facts.ags}`,
    nameSuffix: null,
    kind: 'municipality',
    population: 1_000,
    areaHectares: 500,
    postcode: '12345',
    lat: 51,
    lon: 10,
    pointEstimated: false,
    urbanisation: 3,
    ...facts,
  };
}

/** A whole small register: the given units, and one town in every Land that has none among them. */
export function aRegister(units: readonly LocatedUnit[] = [], stateDate = '2023-11-30'): Register {
  const covered = new Set(units.map(({ ags }) => ags.slice(0, 2)));
  const others = LAND_KEYS.filter((land) => !covered.has(land)).map((land) =>
    aUnit({ ags: `${land}001000`, kind: 'independent_city' }),
  );
  const all = [...units, ...others].sort((a, b) => (a.ags < b.ags ? -1 : 1));
  const districts = [...new Set(all.map(({ ags }) => districtKeyOf(ags)))].filter(
    (key) => !key.endsWith('00'),
  );
  return {
    stateDate,
    source: 'Probe',
    lands: LAND_KEYS.map((key) => ({ key, name: `Land ${key}` })),
    districts: districts.map((key) => ({ key, name: `Kreis ${key}`, kind: 'rural_district' })),
    associations: [],
    units: all,
  };
}

/** The rows a database would hold for a register. */
export function rowsOf(
  register: Register,
  changes: Record<string, Partial<MunicipalityRow>> = {},
): MunicipalityRows {
  const municipalities = register.units.map(({ associationDigits, ...unit }): MunicipalityRow => ({
    ...unit,
    ars: arsOf(unit.ags, associationDigits),
    isMunicipality: isMunicipality(unit.kind),
    associationKey: null,
    demo: unit.ags.startsWith('99'),
    validFrom: register.stateDate,
    validTo: null,
    successorAgs: null,
    ...changes[unit.ags],
  }));
  return { ...register, municipalities };
}

/** A table of the given units (and a town in every other Land). */
export function aTable(units: readonly LocatedUnit[]): MunicipalityTable {
  return new MunicipalityTable(rowsOf(aRegister(units)));
}
