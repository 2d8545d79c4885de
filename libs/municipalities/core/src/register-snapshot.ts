import { problem } from '@allmende/platform-core';
import {
  associationKindOf,
  districtKindOf,
  markOfAssociation,
  markOfDistrict,
  markOfMunicipality,
  municipalityKindOf,
} from './municipality-kind.js';
import type { Parsed } from './parsed.js';
import type { Association, District, Land, LocatedUnit, Register, Urbanisation } from './register.js';
import { joinName, splitName } from './split-name.js';

/** Names the format of the snapshot; changes whenever a row changes its shape. */
export const SNAPSHOT_FORMAT = 'allmende-register-1';

/** What each place of a municipality's row holds; area in hectares, point in degrees (null unknown). */
const UNIT_COLUMNS = [
  'ags',
  'association',
  'name',
  'textMark',
  'areaHectares',
  'population',
  'postcode',
  'lat',
  'lon',
  'urbanisation',
  'pointEstimated',
] as const;

type UnitRow = readonly [
  string,
  string,
  string,
  string,
  number,
  number,
  string | null,
  number | null,
  number | null,
  Urbanisation | null,
  0 | 1,
];

interface Snapshot {
  readonly format: string;
  readonly source: string;
  readonly stateDate: string;
  readonly lands: readonly (readonly [string, string])[];
  readonly districts: readonly (readonly [string, string, string])[];
  readonly associations: readonly (readonly [string, string, string])[];
  readonly units: readonly UnitRow[];
}

/**
 * Writes a register as compact JSON with one row a line, so that two snapshots can be compared by eye. The same
 * register always gives the same text.
 */
export function encodeSnapshot(register: Register): string {
  const fields: readonly (readonly [string, string])[] = [
    ['format', JSON.stringify(SNAPSHOT_FORMAT)],
    ['source', JSON.stringify(register.source)],
    ['stateDate', JSON.stringify(register.stateDate)],
    ['columns', JSON.stringify(UNIT_COLUMNS)],
    ['lands', rows(register.lands, ({ key, name }) => [key, name])],
    ['districts', rows(register.districts, ({ key, name, kind }) => [key, name, markOfDistrict(kind)])],
    [
      'associations',
      rows(register.associations, ({ key, name, kind }) => [key, name, markOfAssociation(kind)]),
    ],
    ['units', rows(register.units, toRow)],
  ];
  return `{\n${fields.map(([name, value]) => `"${name}":${value}`).join(',\n')}\n}\n`;
}

/** Reads what {@link encodeSnapshot} wrote; anything else is refused as a whole. */
export function decodeSnapshot(text: string): Parsed<Register> {
  const snapshot = readJson(text);
  if (snapshot?.format !== SNAPSHOT_FORMAT)
    return { ok: false, problems: [problem('SNAPSHOT_FORMAT_UNKNOWN', 'file')] };
  return {
    ok: true,
    value: {
      stateDate: snapshot.stateDate,
      source: snapshot.source,
      lands: snapshot.lands.map(([key, name]): Land => ({ key, name })),
      districts: snapshot.districts.map(([key, name, mark]): District => ({
        key,
        name,
        kind: known(districtKindOf(mark), mark),
      })),
      associations: snapshot.associations.map(([key, name, mark]): Association => ({
        key,
        name,
        kind: known(associationKindOf(mark), mark),
      })),
      units: snapshot.units.map(fromRow),
    },
  };
}

function rows<Item>(items: readonly Item[], toCells: (item: Item) => readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(toCells(item))).join(',\n')}\n]`;
}

function toRow(unit: LocatedUnit): UnitRow {
  return [
    unit.ags,
    unit.associationDigits,
    joinName(unit.name, unit.nameSuffix),
    markOfMunicipality(unit.kind),
    unit.areaHectares,
    unit.population,
    unit.postcode,
    unit.lat,
    unit.lon,
    unit.urbanisation,
    unit.pointEstimated ? 1 : 0,
  ];
}

function fromRow(row: UnitRow): LocatedUnit {
  const [
    ags,
    associationDigits,
    registered,
    mark,
    areaHectares,
    population,
    postcode,
    lat,
    lon,
    urbanisation,
  ] = row;
  const { name, suffix } = splitName(registered);
  return {
    ags,
    associationDigits,
    name,
    nameSuffix: suffix,
    kind: known(municipalityKindOf(mark), mark),
    population,
    areaHectares,
    postcode,
    lat,
    lon,
    pointEstimated: row[10] === 1,
    urbanisation,
  };
}

function known<Kind>(kind: Kind | null | undefined, mark: string): Kind {
  if (kind === undefined || kind === null) throw new RangeError(`no kind for text mark ${mark}`);
  return kind;
}

function readJson(text: string): Snapshot | null {
  try {
    return JSON.parse(text) as Snapshot | null;
  } catch {
    return null;
  }
}
