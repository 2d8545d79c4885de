import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MUNICIPALITY_KINDS } from './municipality-kind.js';
import { parseGv100ad } from './parse-gv100ad.js';
import { printGv100ad } from './print-gv100ad.js';
import type { Register, RegisterUnit } from './register.js';
import { aRegister, aUnit } from './testing/a-register.js';

const REGISTER = aRegister([
  aUnit({
    ags: '01051001',
    associationDigits: '5163',
    name: 'Albersbrück',
    population: 3_456,
    areaHectares: 789,
  }),
  aUnit({
    ags: '01051002',
    associationDigits: '5163',
    name: 'Großenröde',
    nameSuffix: 'Markt',
    kind: 'market',
  }),
  aUnit({ ags: '01053105', associationDigits: '9105', kind: 'unincorporated_uninhabited', postcode: null }),
  aUnit({ ags: '13000999', associationDigits: '9999', kind: 'unincorporated_uninhabited', postcode: null }),
  aUnit({ ags: '13003000', name: 'Rostwik', kind: 'independent_city' }),
]);
const LINES = printGv100ad(REGISTER).slice(0, -1).split('\n');

function withLine(at: number, change: (line: string) => string): string {
  return LINES.map((line, index) => (index === at ? change(line) : line)).join('\n');
}

function put(line: string, at: number, text: string): string {
  return line.slice(0, at) + text + line.slice(at + text.length);
}

function lineOf(ags: string): number {
  const at = LINES.findIndex((line) => line.startsWith('60') && line.slice(10, 18) === ags);
  if (at < 0) throw new RangeError(ags);
  return at;
}

function codesOf(text: string): readonly string[] {
  const parsed = parseGv100ad(text);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`);
}

function parsed(text: string): Register<RegisterUnit> {
  const result = parseGv100ad(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('parseGv100ad', () => {
  it('reads state, names, kinds, figures and postcode of every unit', () => {
    const register = parsed(`${LINES.join('\n')}\n`);
    expect(register.stateDate).toBe('2023-11-30');
    expect(register.source).toBe('© Statistisches Bundesamt (Destatis), GV100AD, Gebietsstand 30.11.2023');
    expect(register.units.find(({ ags }) => ags === '01051001')).toEqual({
      ags: '01051001',
      associationDigits: '5163',
      name: 'Albersbrück',
      nameSuffix: null,
      kind: 'municipality',
      population: 3_456,
      areaHectares: 789,
      postcode: '12345',
    });
    expect(register.lands).toHaveLength(16);
  });

  it('reads back whatever is printed', () => {
    const unit = fc.record({
      number: fc.integer({ min: 1, max: 899 }),
      association: fc.integer({ min: 0, max: 9999 }).map((digits) => String(digits).padStart(4, '0')),
      name: fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüßś]{1,20}(?: [A-Z][a-z]{1,9})?$/),
      nameSuffix: fc.constantFrom(null, 'Stadt', 'Markt', 'Hansestadt', 'Große Kreisstadt'),
      kind: fc.constantFrom(...MUNICIPALITY_KINDS),
      population: fc.integer({ min: 0, max: 4_000_000 }),
      areaHectares: fc.integer({ min: 0, max: 100_000 }),
      postcode: fc.constantFrom(null, '01067', '99999'),
    });
    const units = fc.uniqueArray(unit, { selector: ({ number }) => number, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(units, (facts) => {
        const register = aRegister(
          facts.map(({ number, association, ...rest }) =>
            aUnit({
              ...rest,
              ags: `07131${String(number).padStart(3, '0')}`,
              associationDigits: association,
            }),
          ),
        );
        const located = parsed(printGv100ad(register)).units;
        const plain = register.units.map(({ lat, lon, pointEstimated, urbanisation, ...rest }) => rest);
        expect(located).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it('takes Windows line ends, a byte order mark and a missing last line end', () => {
    expect(codesOf(`\uFEFF${LINES.join('\r\n')}\r\n`)).toEqual([]);
    expect(codesOf(LINES.join('\n'))).toEqual([]);
  });

  it.each(['', '\n', '\uFEFF'])('refuses an empty file (%j)', (text) => {
    expect(codesOf(text)).toEqual(['FILE_EMPTY file']);
  });

  it('names line, field and value of a wrong record type', () => {
    const at = lineOf('01051001');
    const result = parseGv100ad(withLine(at, (line) => put(line, 0, '77')));
    expect(result).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'RECORD_TYPE_UNKNOWN',
          path: `line.${at + 1}.recordType`,
          params: { line: at + 1, field: 'recordType', value: '77' },
        },
      ],
    });
  });

  it.each([
    ['a cut line', (line: string) => line.slice(0, 219), 'LINE_LENGTH_WRONG', 'line'],
    ['a line too long', (line: string) => `${line} `, 'LINE_LENGTH_WRONG', 'line'],
    ['an unknown text mark', (line: string) => put(line, 122, '69'), 'TEXT_MARK_UNKNOWN', 'textMark'],
    [
      'letters in the population',
      (line: string) => put(line, 139, '00000abc123'),
      'NUMBER_INVALID',
      'population',
    ],
    [
      'blanks as population',
      (line: string) => put(line, 139, ' '.repeat(11)),
      'NUMBER_INVALID',
      'population',
    ],
    ['a negative area', (line: string) => put(line, 128, '-0000000789'), 'NUMBER_INVALID', 'area'],
    ['a missing name', (line: string) => put(line, 22, ' '.repeat(50)), 'NAME_MISSING', 'name'],
    ['an impossible day', (line: string) => put(line, 2, '20230230'), 'DATE_INVALID', 'date'],
    ['another state than the rest', (line: string) => put(line, 2, '20221231'), 'DATE_DIFFERS', 'date'],
    ['half a postcode', (line: string) => put(line, 165, '123  '), 'POSTCODE_INVALID', 'postcode'],
    ['a Kreis that never came', (line: string) => put(line, 12, '999'), 'DISTRICT_NOT_SEEN', 'district'],
    [
      'an association that never came',
      (line: string) => put(line, 18, '4711'),
      'ASSOCIATION_NOT_SEEN',
      'association',
    ],
    ['a key that came before', (line: string) => put(line, 10, '01051002'), 'KEY_TWICE', 'key'],
  ])('refuses %s by line and field', (_, change, code, field) => {
    const at = lineOf('01051001');
    const codes = codesOf(withLine(at, change));
    const duplicateShowsBelow = code === 'KEY_TWICE' ? at + 2 : at + 1;
    expect(codes).toContain(`${code} line.${duplicateShowsBelow}.${field}`);
  });

  it('refuses a municipality without Kreis, but not the coastal sea', () => {
    const at = lineOf('13000999');
    expect(codesOf(LINES.join('\n'))).toEqual([]);
    expect(codesOf(withLine(at, (line) => put(line, 122, '64')))).toEqual([
      `DISTRICT_NOT_SEEN line.${at + 1}.district`,
    ]);
  });

  it('notices a file cut anywhere, by characters or by lines', () => {
    const text = LINES.join('\n');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => {
        expect(parseGv100ad(text.slice(0, end)).ok).toBe(false);
      }),
    );
    for (let kept = 0; kept < LINES.length; kept += 1) {
      expect(parseGv100ad(LINES.slice(0, kept).join('\n')).ok).toBe(false);
    }
  });

  it('notices a file whose beginning is missing', () => {
    for (let from = 1; from < LINES.length; from += 1) {
      expect(parseGv100ad(LINES.slice(from).join('\n')).ok).toBe(false);
    }
  });

  it('collects the problems of all lines, and stops when the file is something else', () => {
    const broken = LINES.map((line, index) => (index % 10 === 5 ? line.slice(1) : line));
    const lengths = codesOf(broken.join('\n')).filter((code) => code.startsWith('LINE_LENGTH_WRONG'));
    expect(lengths).toHaveLength(Math.floor((LINES.length + 4) / 10));
    const other = parseGv100ad(Array.from({ length: 20_000 }, () => 'a;b;c').join('\n'));
    expect(other).toMatchObject({ ok: false });
    expect(other.ok ? 0 : other.problems.length).toBe(1_001);
    expect(other.ok ? '' : other.problems.at(-1)).toMatchObject({
      code: 'TOO_MANY_PROBLEMS',
      params: { line: 1_001 },
    });
  });
});
