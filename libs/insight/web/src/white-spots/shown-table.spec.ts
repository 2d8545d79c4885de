import { describe, expect, test } from '@jest/globals';
import { countKinds, fieldSums, readChoice, shownTable } from './shown-table.js';
import { aTable } from './a-table.js';

const choice = (query: string) => readChoice(new URLSearchParams(query));

describe('the part of the table that is shown', () => {
  test('is the whole of it when nothing is chosen', () => {
    const { lands, rows } = shownTable(aTable(), choice(''));
    expect(lands.map((land) => land.key)).toEqual(['05', '06', '10']);
    expect(rows.map((row) => row.field)).toEqual(['education', 'care']);
  });

  test('keeps the chosen Länder and fields, cells beneath their Länder', () => {
    const { lands, rows } = shownTable(aTable(), choice('land=10&land=05&feld=care'));
    expect(lands.map((land) => land.key)).toEqual(['05', '10']);
    expect(rows.map((row) => [row.field, row.cells.map((cell) => cell.land)])).toEqual([
      ['care', ['05', '10']],
    ]);
  });

  test('is not emptied by a key nobody knows', () => {
    expect(shownTable(aTable(), choice('land=77&feld=magic')).lands).toHaveLength(3);
  });

  test('adds up adopters over the shown Länder and keeps the registered of the same Länder', () => {
    expect(fieldSums(shownTable(aTable(), choice('land=05&land=06')))).toEqual([
      { field: 'education', adopters: 3, registered: 20 },
      { field: 'care', adopters: 0, registered: 20 },
    ]);
  });

  test('counts what the cells say', () => {
    expect(countKinds(shownTable(aTable(), choice('')))).toEqual({
      white: 2,
      low: 1,
      covered: 1,
      no_data: 2,
    });
  });
});
