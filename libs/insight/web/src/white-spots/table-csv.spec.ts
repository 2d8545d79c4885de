import { describe, expect, test } from '@jest/globals';
import { aTable } from './a-table.js';
import { readChoice, shownTable } from './shown-table.js';
import { tableCsv } from './table-csv.js';

const words = {
  head: ['Feld', 'Land', 'Lage', 'Grund', 'setzen ein', 'angemeldet', 'alle', 'gemeldet', 'im Betrieb'],
  field: (key: string) => `F ${key}`,
  cell: ({ kind, subtype }: { kind: string; subtype: string | null }) => ({
    kind,
    why: subtype,
    compact: '',
    spoken: '',
    reported: null,
  }),
  notes: ['=Stand'],
};

describe('the download', () => {
  test('holds exactly the cells that are shown, with all their numbers', () => {
    const shown = shownTable(aTable(), readChoice(new URLSearchParams('land=06&land=10&feld=care')));
    const lines = tableCsv(shown, words).split('\r\n');
    expect(lines.slice(1, 3)).toEqual([
      '"F care";"Hessen";"white";"unknown_solution";"0";"8";"421";"3";"1"',
      '"F care";"Saarland";"no_data";"";"0";"1";"52";"0";"1"',
    ]);
    expect(lines).toHaveLength(5);
  });

  test('cannot smuggle a formula into a spreadsheet', () => {
    const shown = shownTable(aTable(), readChoice(new URLSearchParams()));
    expect(tableCsv(shown, words)).toContain('"\'=Stand"');
  });
});
