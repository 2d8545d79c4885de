import type { Problem } from '@allmende/platform-core';
import { isAgs } from './ags.js';
import {
  associationKindOf,
  districtKindOf,
  municipalityKindOf,
  type AssociationKind,
  type DistrictKind,
} from './municipality-kind.js';
import { lineProblem } from './parsed.js';
import type { RegisterUnit } from './register.js';
import { splitName } from './split-name.js';

/** Characters of every line of GV100AD. */
export const GV100AD_LINE_LENGTH = 220;

/** One line of GV100AD. Regierungsbezirke and regions are checked and not kept: nothing in the network hangs on them. */
export type Gv100adRecord =
  | { readonly type: 'land'; readonly key: string; readonly name: string }
  | { readonly type: 'not_kept' }
  | { readonly type: 'district'; readonly key: string; readonly name: string; readonly kind: DistrictKind }
  | {
      readonly type: 'association';
      readonly key: string;
      readonly name: string;
      readonly kind: AssociationKind | null;
    }
  | { readonly type: 'unit'; readonly unit: RegisterUnit };

/** What one line says, or what is wrong with it. `date` is an ISO date. */
export type RecordReading =
  | { readonly ok: true; readonly date: string; readonly record: Gv100adRecord }
  | { readonly ok: false; readonly problems: readonly Problem[] };

class LineReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly text: string,
    private readonly line: number,
  ) {}

  complain(code: string, field: string, value: string): void {
    this.problems.push(lineProblem(code, this.line, field, value));
  }

  raw(from: number, to: number): string {
    return this.text.slice(from, to);
  }

  digits(from: number, to: number, field: string, code: string): string {
    const text = this.raw(from, to);
    if (!/^\d+$/.test(text)) this.complain(code, field, text.trim());
    return text;
  }

  number(from: number, to: number, field: string): number {
    return Number(this.digits(from, to, field, 'NUMBER_INVALID'));
  }

  name(): string {
    const name = this.raw(22, 72).trim();
    if (splitName(name).name === '') this.complain('NAME_MISSING', 'name', name);
    return name;
  }

  date(): string {
    const text = this.raw(2, 10);
    const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
    const time = Date.parse(`${iso}T00:00:00Z`);
    // An impossible day (30 February) would silently roll over into the next month.
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
      this.complain('DATE_INVALID', 'date', text.trim());
    }
    return iso;
  }

  mark<Kind>(kindOf: (mark: string) => Kind | undefined): Kind | undefined {
    const mark = this.raw(122, 124);
    const kind = kindOf(mark);
    if (kind === undefined) this.complain('TEXT_MARK_UNKNOWN', 'textMark', mark.trim());
    return kind;
  }
}

function readLand(line: LineReader): Gv100adRecord {
  const key = line.digits(10, 12, 'land', 'KEY_INVALID');
  if (line.problems.length === 0 && !isAgs(`${key}000000`)) line.complain('KEY_INVALID', 'land', key);
  return { type: 'land', key, name: line.name() };
}

function readNotKept(line: LineReader): Gv100adRecord {
  line.digits(10, 13, 'governmentRegion', 'KEY_INVALID');
  line.name();
  return { type: 'not_kept' };
}

function readDistrict(line: LineReader): Gv100adRecord {
  const key = line.digits(10, 15, 'district', 'KEY_INVALID');
  const { name } = splitName(line.name());
  const kind = line.mark(districtKindOf);
  return kind === undefined ? { type: 'not_kept' } : { type: 'district', key, name, kind };
}

function readAssociation(line: LineReader): Gv100adRecord {
  const district = line.digits(10, 15, 'district', 'KEY_INVALID');
  const digits = line.digits(18, 22, 'association', 'KEY_INVALID');
  const { name } = splitName(line.name());
  const kind = line.mark(associationKindOf);
  if (kind === undefined) return { type: 'not_kept' };
  return { type: 'association', key: `${district}${digits}`, name, kind };
}

function readUnit(line: LineReader): Gv100adRecord {
  const ags = line.digits(10, 18, 'ags', 'KEY_INVALID');
  const associationDigits = line.digits(18, 22, 'association', 'KEY_INVALID');
  const { name, suffix } = splitName(line.name());
  const kind = line.mark(municipalityKindOf);
  const areaHectares = line.number(128, 139, 'area');
  const population = line.number(139, 150, 'population');
  const postcode = line.raw(165, 170).trim();
  if (postcode !== '' && !/^\d{5}$/.test(postcode)) line.complain('POSTCODE_INVALID', 'postcode', postcode);
  if (kind === undefined) return { type: 'not_kept' };
  return {
    type: 'unit',
    unit: {
      ags,
      associationDigits,
      name,
      nameSuffix: suffix,
      kind,
      population,
      areaHectares,
      postcode: postcode === '' ? null : postcode,
    },
  };
}

const READERS: ReadonlyMap<string, (line: LineReader) => Gv100adRecord> = new Map([
  ['10', readLand],
  ['20', readNotKept],
  ['30', readNotKept],
  ['40', readDistrict],
  ['50', readAssociation],
  ['60', readUnit],
]);

/**
 * Reads one line of the fixed-width register file GV100AD of Destatis (220 characters; offsets from its data set
 * description). `line` counts from 1 and only serves the problems.
 */
export function readGv100adRecord(text: string, line: number): RecordReading {
  if (text.length !== GV100AD_LINE_LENGTH) {
    return { ok: false, problems: [lineProblem('LINE_LENGTH_WRONG', line, 'line', text.length)] };
  }
  const reader = new LineReader(text, line);
  const read = READERS.get(reader.raw(0, 2));
  if (read === undefined) {
    return {
      ok: false,
      problems: [lineProblem('RECORD_TYPE_UNKNOWN', line, 'recordType', reader.raw(0, 2))],
    };
  }
  const date = reader.date();
  const record = read(reader);
  return reader.problems.length === 0 ? { ok: true, date, record } : { ok: false, problems: reader.problems };
}
