import { problem, type Problem } from '@allmende/platform-core';
import { lineProblem, linesOf, type Parsed } from './parsed.js';
import { PROBLEM_LIMIT } from './parse-gv100ad.js';
import type { Urbanisation } from './register.js';

/** What the yearly extract (GV-Auszug) adds to a unit; population (persons) helps to see what was matched. */
export interface ExtractRow {
  readonly ags: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly urbanisation: Urbanisation | null;
  readonly population: number;
}

const COLUMNS = [
  'satzart',
  'land',
  'rb',
  'kreis',
  'gemeinde',
  'bevoelkerung',
  'laengengrad',
  'breitengrad',
  'verstaedterungschluessel',
] as const;
type Column = (typeof COLUMNS)[number];

// A frame around Germany: outside of it a point is a mistake, not a place.
const LATITUDES = [47, 55.2] as const;
const LONGITUDES = [5.5, 15.2] as const;

class RowReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly cells: readonly string[],
    private readonly places: ReadonlyMap<Column, number>,
    private readonly line: number,
  ) {}

  text(column: Column): string {
    return (this.cells[this.places.get(column) ?? -1] ?? '').trim();
  }

  ags(): string {
    const ags = this.text('land') + this.text('rb') + this.text('kreis') + this.text('gemeinde');
    if (!/^\d{8}$/.test(ags)) this.complain('KEY_INVALID', 'ags', ags);
    return ags;
  }

  population(): number {
    const text = this.text('bevoelkerung').replace(/\s/g, '');
    if (!/^\d*$/.test(text)) this.complain('NUMBER_INVALID', 'bevoelkerung', text);
    return Number(text);
  }

  degrees(column: 'laengengrad' | 'breitengrad', [from, to]: readonly [number, number]): number | null {
    const text = this.text(column);
    // Areas without a point carry a zero in some years and nothing in others.
    if (text === '' || text === '0') return null;
    const value = /^-?\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (Number.isNaN(value)) this.complain('NUMBER_INVALID', column, text);
    else if (value < from || value > to) this.complain('COORDINATE_OUT_OF_RANGE', column, text);
    // Five decimals are about one metre.
    return Math.round(value * 1e5) / 1e5;
  }

  urbanisation(): Urbanisation | null {
    const text = this.text('verstaedterungschluessel');
    if (text === '') return null;
    const degree = URBANISATION.get(text);
    if (degree === undefined) this.complain('URBANISATION_UNKNOWN', 'verstaedterungschluessel', text);
    return degree ?? null;
  }

  private complain(code: string, field: string, value: string): void {
    this.problems.push(lineProblem(code, this.line, field, value));
  }
}

const URBANISATION: ReadonlyMap<string, Urbanisation> = new Map([
  ['01', 1],
  ['02', 2],
  ['03', 3],
]);

/**
 * Reads the yearly extract of the register (CSV with header, comma separated, decimal comma in quoted coordinates,
 * blanks between thousands). Only records of type 60 matter; the key of the answer is the AGS.
 */
export function parseYearlyExtract(text: string): Parsed<ReadonlyMap<string, ExtractRow>> {
  const [header, ...lines] = linesOf(text);
  if (header === undefined) return { ok: false, problems: [problem('FILE_EMPTY', 'file')] };
  const names = splitCsvLine(header);
  const places = new Map(COLUMNS.map((column) => [column, names.indexOf(column)]));
  const missing = COLUMNS.filter((column) => places.get(column) === -1);
  if (missing.length > 0)
    return { ok: false, problems: missing.map((name) => lineProblem('COLUMN_MISSING', 1, name)) };
  const problems: Problem[] = [];
  const rows = new Map<string, ExtractRow>();
  for (const [index, line] of lines.entries()) {
    const reading = readRow(splitCsvLine(line), names.length, places, index + 2);
    problems.push(...reading.problems);
    if (problems.length >= PROBLEM_LIMIT) break;
    if (reading.row !== null) rows.set(reading.row.ags, reading.row);
  }
  if (problems.length > 0) return { ok: false, problems };
  if (rows.size === 0) return { ok: false, problems: [problem('NO_MUNICIPALITIES', 'file')] };
  return { ok: true, value: rows };
}

function readRow(
  cells: readonly string[],
  width: number,
  places: ReadonlyMap<Column, number>,
  line: number,
): { readonly row: ExtractRow | null; readonly problems: readonly Problem[] } {
  if (cells.length !== width) {
    return { row: null, problems: [lineProblem('COLUMN_COUNT_WRONG', line, 'line', cells.length)] };
  }
  const reader = new RowReader(cells, places, line);
  if (reader.text('satzart') !== '60') return { row: null, problems: [] };
  const row: ExtractRow = {
    ags: reader.ags(),
    lat: reader.degrees('breitengrad', LATITUDES),
    lon: reader.degrees('laengengrad', LONGITUDES),
    urbanisation: reader.urbanisation(),
    population: reader.population(),
  };
  return { row, problems: reader.problems };
}

/** Splits one line of comma separated values; `""` inside quotes is a quotation mark. */
export function splitCsvLine(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (quoted && sign === '"' && line.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}
