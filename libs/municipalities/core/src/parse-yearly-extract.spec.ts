import { describe, expect, it } from '@jest/globals';
import { parseYearlyExtract, splitCsvLine } from './parse-yearly-extract.js';

const HEADER =
  'satzart,textkennzeichen,land,rb,kreis,vb,gemeinde,gemeindename,flaeche,bevoelkerung,postleitzahl,laengengrad,breitengrad,verstaedterungschluessel';
const LAND = '10,,01,,,,,Probeland,,,,,,';
const TOWN = '60,61,01,0,01,0000,000,"Probe, Stadt", 53.02, 90 164,24937,"9,437512","54,782521",01';

function codesOf(...lines: string[]): readonly string[] {
  const parsed = parseYearlyExtract([HEADER, ...lines].join('\n'));
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`);
}

describe('parseYearlyExtract', () => {
  it('reads byte order mark, blanks between thousands and decimal commas', () => {
    const parsed = parseYearlyExtract(`\uFEFF${HEADER}\r\n${LAND}\r\n${TOWN}\r\n`);
    expect(parsed.ok && [...parsed.value.values()]).toEqual([
      { ags: '01001000', lat: 54.78252, lon: 9.43751, urbanisation: 1, population: 90_164 },
    ]);
  });

  it('takes no point and a zero point as unknown', () => {
    const empty = TOWN.replace('"9,437512","54,782521",01', ',,');
    const zero = TOWN.replace('"9,437512","54,782521",01', '0,0,');
    for (const line of [empty, zero]) {
      const parsed = parseYearlyExtract(`${HEADER}\n${line}`);
      expect(parsed.ok && parsed.value.get('01001000')).toMatchObject({
        lat: null,
        lon: null,
        urbanisation: null,
      });
    }
  });

  it('names the line and the column of what it cannot read', () => {
    expect(codesOf(LAND, TOWN.replace('54,782521', '54.782521'))).toEqual([
      'NUMBER_INVALID line.3.breitengrad',
    ]);
    expect(codesOf(LAND, TOWN.replace('54,782521', '5,47'))).toEqual([
      'COORDINATE_OUT_OF_RANGE line.3.breitengrad',
    ]);
    expect(codesOf(TOWN.replace(/01$/, '04'))).toEqual([
      'URBANISATION_UNKNOWN line.2.verstaedterungschluessel',
    ]);
    expect(codesOf(TOWN.replace('90 164', '90.164'))).toEqual(['NUMBER_INVALID line.2.bevoelkerung']);
    expect(codesOf(TOWN.replace('"9,437512"', '9,437512'))).toEqual(['COLUMN_COUNT_WRONG line.2.line']);
    expect(codesOf(TOWN.slice(0, 40))).toEqual(['COLUMN_COUNT_WRONG line.2.line']);
  });

  it('refuses a file without the columns, without municipalities, or empty', () => {
    const other = parseYearlyExtract('a,b\n1,2');
    expect(!other.ok && other.problems[0]).toMatchObject({
      code: 'COLUMN_MISSING',
      params: { line: 1, field: 'satzart' },
    });
    expect(codesOf(LAND)).toEqual(['NO_MUNICIPALITIES file']);
    expect(parseYearlyExtract('').ok).toBe(false);
  });

  it('splits quoted values and doubled quotation marks', () => {
    expect(splitCsvLine('a,"b, c","say ""hi""",')).toEqual(['a', 'b, c', 'say "hi"', '']);
  });
});
