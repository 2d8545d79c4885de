import { problem, type Problem } from '@allmende/platform-core';
import { districtKeyOf, LAND_KEYS, landKeyOf } from './ags.js';
import { readGv100adRecord, type Gv100adRecord } from './gv100ad-record.js';
import { lineProblem, linesOf, type Parsed } from './parsed.js';
import {
  isOutsideAllDistricts,
  type Association,
  type District,
  type Land,
  type Register,
  type RegisterUnit,
} from './register.js';

/** After so many problems reading stops: the file is something else, and more lines would teach nobody more. */
export const PROBLEM_LIMIT = 1_000;

class RegisterReading {
  readonly problems: Problem[] = [];
  readonly lands = new Map<string, Land>();
  readonly districts = new Map<string, District>();
  readonly associations = new Map<string, Association>();
  readonly units = new Map<string, RegisterUnit>();
  date: string | null = null;
  private readonly associationLines = new Map<string, number>();
  private readonly districtLines = new Map<string, number>();
  private readonly seenAssociations = new Set<string>();

  take(text: string, line: number): void {
    const reading = readGv100adRecord(text, line);
    if (!reading.ok) {
      this.problems.push(...reading.problems);
      return;
    }
    this.date ??= reading.date;
    if (reading.date !== this.date)
      this.problems.push(lineProblem('DATE_DIFFERS', line, 'date', reading.date));
    this.keep(reading.record, line);
  }

  /** A file that ends early shows in what is not there: a parent without children, a Land never reached. */
  finish(): void {
    for (const [key, line] of this.districtLines)
      this.problems.push(lineProblem('DISTRICT_EMPTY', line, 'district', key));
    for (const [key, line] of this.associationLines) {
      this.problems.push(lineProblem('ASSOCIATION_EMPTY', line, 'association', key));
    }
    const withUnits = new Set([...this.units.keys()].map(landKeyOf));
    for (const land of LAND_KEYS) {
      if (!withUnits.has(land)) this.problems.push(problem('LAND_MISSING', 'lands', { land }));
    }
  }

  private keep(record: Gv100adRecord, line: number): void {
    if (record.type === 'land')
      this.add(this.lands, record.key, line, { key: record.key, name: record.name });
    if (record.type === 'district') this.keepDistrict(record, line);
    if (record.type === 'association') this.keepAssociation(record, line);
    if (record.type === 'unit') this.keepUnit(record.unit, line);
  }

  private keepDistrict(record: District, line: number): void {
    this.demandLand(record.key, line);
    this.districtLines.set(record.key, line);
    this.add(this.districts, record.key, line, { key: record.key, name: record.name, kind: record.kind });
  }

  private keepAssociation(record: Extract<Gv100adRecord, { type: 'association' }>, line: number): void {
    this.associationLines.set(record.key, line);
    const { key, name, kind } = record;
    if (kind !== null) this.add(this.associations, key, line, { key, name, kind });
  }

  private keepUnit(unit: RegisterUnit, line: number): void {
    const district = districtKeyOf(unit.ags);
    const association = `${district}${unit.associationDigits}`;
    this.demandLand(unit.ags, line);
    if (!isOutsideAllDistricts(unit) && !this.districts.has(district)) {
      this.problems.push(lineProblem('DISTRICT_NOT_SEEN', line, 'district', district));
    }
    if (!this.seenAssociations.has(association) && !this.associationLines.has(association)) {
      this.problems.push(lineProblem('ASSOCIATION_NOT_SEEN', line, 'association', association));
    }
    this.seenAssociations.add(association);
    this.associationLines.delete(association);
    this.districtLines.delete(district);
    this.add(this.units, unit.ags, line, unit);
  }

  private demandLand(key: string, line: number): void {
    const land = landKeyOf(key);
    if (!this.lands.has(land)) this.problems.push(lineProblem('LAND_NOT_SEEN', line, 'land', land));
  }

  private add<Value>(map: Map<string, Value>, key: string, line: number, value: Value): void {
    if (map.has(key)) this.problems.push(lineProblem('KEY_TWICE', line, 'key', key));
    map.set(key, value);
  }
}

/**
 * Reads the official register of municipalities GV100AD (fixed width, one record a line). Takes the whole file or
 * nothing: every problem names its line, and a file cut anywhere is noticed by what is missing.
 */
export function parseGv100ad(text: string): Parsed<Register<RegisterUnit>> {
  const lines = linesOf(text);
  if (lines.length === 0) return { ok: false, problems: [problem('FILE_EMPTY', 'file')] };
  const reading = new RegisterReading();
  for (const [index, line] of lines.entries()) {
    if (reading.problems.length >= PROBLEM_LIMIT) {
      const stopped = lineProblem('TOO_MANY_PROBLEMS', index + 1);
      return { ok: false, problems: [...reading.problems.slice(0, PROBLEM_LIMIT), stopped] };
    }
    reading.take(line, index + 1);
  }
  reading.finish();
  if (reading.problems.length > 0 || reading.date === null) return { ok: false, problems: reading.problems };
  return {
    ok: true,
    value: {
      stateDate: reading.date,
      source: gv100adSource(reading.date),
      lands: inKeyOrder(reading.lands),
      districts: inKeyOrder(reading.districts),
      associations: inKeyOrder(reading.associations),
      units: inKeyOrder(reading.units),
    },
  };
}

/** The source line Destatis asks for, with the state of the file. */
export function gv100adSource(stateDate: string): string {
  return `© Statistisches Bundesamt (Destatis), GV100AD, Gebietsstand ${germanDate(stateDate)}`;
}

/** `2023-11-30` as `30.11.2023`. */
export function germanDate(isoDate: string): string {
  return isoDate.split('-').reverse().join('.');
}

function inKeyOrder<Value>(map: ReadonlyMap<string, Value>): Value[] {
  return [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
