import {
  arsOf,
  districtKeyOf,
  isMunicipality,
  isOutsideAllDistricts,
  landKeyOf,
  type Association,
  type AssociationEntry,
  type District,
  type GoneUnit,
  type Land,
  type LocatedUnit,
  type MunicipalityRow,
  type MunicipalityRows,
  type Register,
} from '@allmende/municipalities-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { bulkInsert, type BulkColumn } from './unnest.js';

/** How rows come into the register. */
export type ImportKind = 'snapshot' | 'file' | 'demo_loaded' | 'demo_removed';

/** One line of the book of imports; `stateDate` only for real registers. */
export interface ImportRecord {
  readonly id: string;
  readonly kind: ImportKind;
  readonly source: string;
  readonly stateDate: string | null;
  readonly report: object;
  readonly importedAt: Date;
}

/** The facts to be written, all of one origin. */
export interface RegisterFacts {
  readonly lands: readonly Land[];
  readonly districts: readonly District[];
  readonly associations: readonly Association[];
  readonly units: readonly LocatedUnit[];
  readonly demo: boolean;
  /** ISO date from which new units are valid. */
  readonly stateDate: string;
}

const ALIVE_AGAIN = 'valid_to = null';

/** Reads and writes the register tables. They hold public facts only, so nothing here asks who is looking. */
@Injectable()
export class RegisterRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The newest state (ISO date) that was ever loaded, null on a new database. */
  async loadedState(): Promise<string | null> {
    const rows = await this.database.query<{ state: string | null }>(
      'select max(state_date)::text as state from municipalities.register_import',
    );
    return rows[0]?.state ?? null;
  }

  /** Grows with every change of the register or the demo region, because each leaves a row in the book of imports. */
  async version(): Promise<string> {
    const rows = await this.database.query<{ imports: string }>(
      'select count(*)::text as imports from municipalities.register_import',
    );
    return rows[0]?.imports ?? '0';
  }

  /** Makes imports wait for each other until the end of the transaction. */
  async lockForImport(): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(4720)');
  }

  /** Everything in the tables, gone units too, as the table in memory wants it. */
  async allRows(): Promise<MunicipalityRows> {
    const [lands, districts, associations, municipalities, origin] = [
      await this.database.query<Land>('select key, name from municipalities.land order by key'),
      await this.database.query<District>('select key, name, kind from municipalities.district order by key'),
      await this.database.query<AssociationEntry>('select key, name, kind from municipalities.association'),
      await this.municipalityRows('true'),
      await this.database.query<{ source: string; stateDate: string }>(
        `select source, state_date::text as "stateDate" from municipalities.register_import
         where state_date is not null order by state_date desc, imported_at desc limit 1`,
      ),
    ];
    const { source = '', stateDate = '' } = origin[0] ?? {};
    return { lands, districts, associations, municipalities, source, stateDate };
  }

  /** The real units that exist today, for comparing with a newer register; null when nothing is loaded. */
  async loadedRegister(): Promise<Register | null> {
    const { source, stateDate, lands, districts, associations } = await this.allRows();
    if (stateDate === '') return null;
    const rows = await this.municipalityRows('not demo and valid_to is null');
    return { source, stateDate, lands, districts, associations, units: rows.map(toUnit) };
  }

  /** Writes facts over what is there under the same keys; what is not among them stays untouched. */
  async save(facts: RegisterFacts): Promise<void> {
    const { demo } = facts;
    await this.insert(
      'land',
      LAND_COLUMNS(demo),
      facts.lands,
      `(key) do update set name = excluded.name, ${ALIVE_AGAIN}`,
    );
    const renamed = `(key) do update set name = excluded.name, kind = excluded.kind, ${ALIVE_AGAIN}`;
    await this.insert('district', DISTRICT_COLUMNS(demo), facts.districts, renamed);
    await this.insert('association', ASSOCIATION_COLUMNS(demo), facts.associations, renamed);
    const known = new Set(facts.associations.map(({ key }) => key));
    await this.insert('municipality', unitColumns(facts, known), facts.units, UNIT_CONFLICT);
  }

  /** Closes the units that a newer register no longer has, and names who took them in. */
  async close(gone: readonly GoneUnit[], stateDate: string): Promise<void> {
    await this.database.execute(
      `update municipalities.municipality m set valid_to = $3, successor_ags = g.successor
       from unnest($1::text[], $2::text[]) as g (ags, successor) where m.ags = g.ags`,
      [gone.map(({ ags }) => ags), gone.map(({ successor }) => successor), stateDate],
    );
  }

  /** Closes Kreise and associations that a newer register no longer has. */
  async closeRegions(
    facts: Pick<RegisterFacts, 'districts' | 'associations'>,
    stateDate: string,
  ): Promise<void> {
    for (const [table, kept] of [
      ['district', facts.districts],
      ['association', facts.associations],
    ] as const) {
      await this.database.execute(
        `update municipalities.${table} set valid_to = $2
         where not demo and valid_to is null and key <> all ($1::text[])`,
        [kept.map(({ key }) => key), stateDate],
      );
    }
  }

  /** Takes the demo region out; whatever other domains hung on it must be gone before. */
  async removeDemo(): Promise<number> {
    const municipalities = await this.database.execute('delete from municipalities.municipality where demo');
    await this.database.execute('delete from municipalities.association where demo');
    await this.database.execute('delete from municipalities.district where demo');
    await this.database.execute('delete from municipalities.land where demo');
    return municipalities;
  }

  /** Puts an import into the book. */
  async record(entry: ImportRecord): Promise<void> {
    await this.database.execute(
      `insert into municipalities.register_import (id, kind, source, state_date, report, imported_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [entry.id, entry.kind, entry.source, entry.stateDate, JSON.stringify(entry.report), entry.importedAt],
    );
  }

  private municipalityRows(condition: string): Promise<MunicipalityRow[]> {
    return this.database.query<MunicipalityRow>(
      `select ags, ars, name, name_suffix as "nameSuffix", kind, is_municipality as "isMunicipality",
         association_key as "associationKey", population, area_ha as "areaHectares", postcode, lat, lon,
         point_estimated as "pointEstimated", urbanisation, demo, valid_from::text as "validFrom",
         valid_to::text as "validTo", successor_ags as "successorAgs"
       from municipalities.municipality where ${condition} order by ags`,
    );
  }

  private async insert<Item>(
    table: string,
    columns: readonly BulkColumn<Item>[],
    items: readonly Item[],
    conflict: string,
  ): Promise<void> {
    if (items.length === 0) return;
    const { sql, parameters } = bulkInsert(
      `municipalities.${table}`,
      columns,
      items,
      `on conflict ${conflict}`,
    );
    await this.database.execute(sql, parameters);
  }
}

const UNIT_FIELDS: readonly BulkColumn<LocatedUnit>[] = [
  { name: 'ags', type: 'text', of: (unit) => unit.ags },
  { name: 'ars', type: 'text', of: (unit) => arsOf(unit.ags, unit.associationDigits) },
  { name: 'name', type: 'text', of: (unit) => unit.name },
  { name: 'name_suffix', type: 'text', of: (unit) => unit.nameSuffix },
  { name: 'kind', type: 'text', of: (unit) => unit.kind },
  { name: 'is_municipality', type: 'boolean', of: (unit) => isMunicipality(unit.kind) },
  { name: 'land_key', type: 'text', of: (unit) => landKeyOf(unit.ags) },
  {
    name: 'district_key',
    type: 'text',
    of: (unit) => (isOutsideAllDistricts(unit) ? null : districtKeyOf(unit.ags)),
  },
  { name: 'population', type: 'integer', of: (unit) => unit.population },
  { name: 'area_ha', type: 'integer', of: (unit) => unit.areaHectares },
  { name: 'postcode', type: 'text', of: (unit) => unit.postcode },
  { name: 'lat', type: 'double precision', of: (unit) => unit.lat },
  { name: 'lon', type: 'double precision', of: (unit) => unit.lon },
  { name: 'point_estimated', type: 'boolean', of: (unit) => unit.pointEstimated },
  { name: 'urbanisation', type: 'smallint', of: (unit) => unit.urbanisation },
];

// A unit that comes back keeps no trace of its end; one that stayed keeps the day it began.
const UNIT_CONFLICT = `(ags) do update set ${[...UNIT_FIELDS.map(({ name }) => name), 'association_key']
  .filter((name) => name !== 'ags')
  .map((name) => `${name} = excluded.${name}`)
  .join(', ')}, valid_to = null, successor_ags = null, valid_from = case when municipality.valid_to is null
  then municipality.valid_from else excluded.valid_from end`;

function unitColumns(
  facts: RegisterFacts,
  associations: ReadonlySet<string>,
): readonly BulkColumn<LocatedUnit>[] {
  const associationKey = (unit: LocatedUnit): string | null => {
    const key = `${districtKeyOf(unit.ags)}${unit.associationDigits}`;
    return associations.has(key) ? key : null;
  };
  return [
    ...UNIT_FIELDS,
    { name: 'association_key', type: 'text', of: associationKey },
    { name: 'demo', type: 'boolean', of: () => facts.demo },
    { name: 'valid_from', type: 'date', of: () => facts.stateDate },
  ];
}

const LAND_COLUMNS = (demo: boolean): readonly BulkColumn<Land>[] => [
  { name: 'key', type: 'text', of: (land) => land.key },
  { name: 'name', type: 'text', of: (land) => land.name },
  { name: 'demo', type: 'boolean', of: () => demo },
];

const DISTRICT_COLUMNS = (demo: boolean): readonly BulkColumn<District>[] => [
  { name: 'key', type: 'text', of: (district) => district.key },
  { name: 'land_key', type: 'text', of: (district) => landKeyOf(district.key) },
  { name: 'name', type: 'text', of: (district) => district.name },
  { name: 'kind', type: 'text', of: (district) => district.kind },
  { name: 'demo', type: 'boolean', of: () => demo },
];

const ASSOCIATION_COLUMNS = (demo: boolean): readonly BulkColumn<Association>[] => [
  { name: 'key', type: 'text', of: (association) => association.key },
  { name: 'district_key', type: 'text', of: (association) => districtKeyOf(association.key) },
  { name: 'name', type: 'text', of: (association) => association.name },
  { name: 'kind', type: 'text', of: (association) => association.kind },
  { name: 'demo', type: 'boolean', of: () => demo },
];

function toUnit(row: MunicipalityRow): LocatedUnit {
  const {
    ags,
    ars,
    name,
    nameSuffix,
    kind,
    population,
    areaHectares,
    postcode,
    lat,
    lon,
    pointEstimated,
    urbanisation,
  } = row;
  const associationDigits = ars.slice(5, 9);
  return {
    ...{ ags, associationDigits, name, nameSuffix, kind, population, areaHectares, postcode },
    ...{ lat, lon, pointEstimated, urbanisation },
  };
}
