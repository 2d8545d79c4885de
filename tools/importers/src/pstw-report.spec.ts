import { describe, expect, it } from '@jest/globals';
import { idsIn, printReport, sortRows } from './pstw-report.js';
import { PSTW_COLUMNS, type PstwRow, readPstwSheet } from './pstw-sheet.js';
import { toPublicCase } from './pstw-case.js';

type Cells = (string | number | Date | null)[][];

const BONN = { ags: '05314000', name: 'Bonn', kind: 'independent_city' } as const;
const DESCRIPTION = 'A sentence that belongs to its author.';

const ROW: PstwRow = {
  id: 'PSTW-9001',
  name: 'Talking town hall',
  website: 'see https://bonn.example/bot; https://bonn.example/other',
  extent: 'Local',
  country: 'Germany',
  nuts: 'DEA22',
  organisation: 'City of Bonn',
  functionArea: 'General public services',
  functionGroup: 'General public services n.e.c.',
  status: 'Implemented',
  startYear: '2021',
  technology: 'Artificial intelligence',
  source: 'https://report.example/bonn',
  techniqueMain: 'Natural language processing',
  technique2: 'Generative AI',
  technique3: '',
  technique4: '',
  updated: '2025-03-13',
};

/** A sheet as the publisher makes them: one more column, a blank before a name, cells of several kinds. */
function sheetOf(...rows: PstwRow[]): Cells {
  const names = Object.entries(PSTW_COLUMNS) as [keyof PstwRow, string][];
  const head = [...names.map(([key, name]) => (key === 'status' ? ` ${name}` : name)), 'Description'];
  return [head, ...rows.map((row) => [...names.map(([key]) => row[key] || null), DESCRIPTION])];
}

describe('readPstwSheet', () => {
  it('forgives blanks around column names, line breaks, dates and empty rows', () => {
    const cells = sheetOf({ ...ROW, name: 'Talking\n town  hall ' });
    const [head = [], row = []] = cells;
    row[head.indexOf('Date updated')] = new Date('2025-03-13T00:00:00Z');
    row[head.indexOf('Start Year')] = 2021;
    cells.push([null, null]);
    expect(readPstwSheet(cells)).toEqual({ ok: true, rows: [ROW] });
  });

  it('names every column that is missing', () => {
    const cells = sheetOf(ROW).map((row) => row.slice(3));
    expect(readPstwSheet(cells)).toEqual({ ok: false, missing: ['PSTW ID', 'Name', 'Website'] });
    expect(readPstwSheet([])).toMatchObject({ ok: false });
  });
});

describe('toPublicCase', () => {
  const entry = toPublicCase(ROW, BONN, '2026-11-22');

  it('keeps the facts, the address and where they come from', () => {
    expect(entry).toMatchObject({
      key: 'pstw-9001',
      ags: '05314000',
      content: {
        title: 'Talking town hall',
        primaryField: 'administration',
        solutionType: 'generative',
        state: 'operation',
        links: [{ url: 'https://report.example/bonn' }],
      },
      source: {
        name: 'EU Public Sector Tech Watch, © Europäische Kommission, CC BY 4.0, bearbeitet, Fall PSTW-9001',
        url: 'https://bonn.example/bot',
        year: 2025,
        retrievedAt: '2026-11-22',
      },
    });
  });

  it('puts its sentence together from facts and copies none', () => {
    expect(entry.content.summary).toBe(
      'KI-System in Bonn im Bereich Verwaltung und Bürgerservice. Technik: generative KI. Stand laut Quelle: im Einsatz, Beginn 2021.',
    );
    expect(JSON.stringify(entry)).not.toContain(DESCRIPTION);
  });

  it('cuts a long name between words', () => {
    const { title } = toPublicCase({ ...ROW, name: 'Word '.repeat(40).trim() }, BONN, '2026-11-22').content;
    expect(title).toMatch(/^(Word )+Word…$/);
    expect(title?.length).toBeLessThanOrEqual(120);
  });

  it.each([
    ['Transport', 'Economic affairs', 'mobility'],
    ['Waste management.', 'Environmental protection', 'utilities'],
    ['Never seen before', 'Health', 'health'],
  ] as const)('files %s under its field', (functionGroup, functionArea, field) => {
    const row = { ...ROW, functionGroup, functionArea };
    expect(toPublicCase(row, BONN, '2026-11-22').content.primaryField).toBe(field);
  });

  it.each([
    ['Pilot', 'pilot'],
    ['In development', 'concept'],
    ['Not in use', 'discontinued'],
  ])('reads the status %s', (status, state) => {
    expect(toPublicCase({ ...ROW, status }, BONN, '2026-11-22').content.state).toBe(state);
  });
});

describe('sortRows', () => {
  const options = { curated: idsIn(['Eigene Notiz, Fall PSTW-9007']), retrievedAt: '2026-11-22' };
  const report = sortRows(
    [
      ROW,
      { ...ROW, id: 'PSTW-9002', extent: 'National ' },
      { ...ROW, id: 'PSTW-9003', country: 'France' },
      { ...ROW, id: 'PSTW-9004', technology: 'Blockchain' },
      { ...ROW, id: 'PSTW-9005', organisation: 'District of Bonn' },
      { ...ROW, id: 'PSTW-9006', status: 'Forgotten' },
      { ...ROW, id: 'PSTW-9007' },
      { ...ROW, id: 'PSTW-9008', functionArea: 'Defence', functionGroup: 'Defence n.e.c.' },
      { ...ROW, id: 'PSTW-9009', website: 'javascript:alert(1)', source: 'n/a' },
    ],
    [BONN],
    options,
  );

  it('takes what it can place and says of all others why not', () => {
    expect(report.cases.map(({ entry }) => entry.key)).toEqual(['pstw-9001']);
    expect(report.unmatched.map(({ row, reason }) => [row.id, reason])).toEqual([['PSTW-9005', 'DISTRICT']]);
    expect(Object.fromEntries(report.skipped)).toEqual({
      NOT_LOCAL: 1,
      OTHER_COUNTRY: 1,
      NOT_AI: 1,
      STATUS_UNKNOWN: 1,
      CURATED: 1,
      FIELD_UNKNOWN: 1,
      NO_ADDRESS: 1,
    });
  });

  it('prints one line for each and the sums', () => {
    const lines = printReport(report);
    expect(lines[0]).toBe('+ PSTW-9001 05314000 Bonn: Talking town hall');
    expect(lines[1]).toBe('? PSTW-9005 District of Bonn: Kreis oder Bezirk, keine Gemeinde');
    expect(lines.at(-1)).toMatch(/^zugeordnet 1 · nicht zugeordnet 1 · ausgelassen: /);
  });
});
