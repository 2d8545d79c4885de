import { describe, expect, it } from '@jest/globals';
import { whiteSpotTable } from './white-spot-table.js';

const lands = [
  { key: '99', name: 'Musterland', municipalities: 31, registered: 12 },
  { key: '16', name: 'Thüringen', municipalities: 624, registered: 2 },
];

describe('the white-spot table', () => {
  const table = whiteSpotTable(
    lands,
    [{ field: 'mobility', land: '99', adopters: 3, reported: 1 }],
    new Map([['care', 2]]),
  );
  const cell = (field: string, land: string) =>
    table.find((row) => row.field === field)?.cells.find((each) => each.land === land);

  it('has a row for each of the 17 fields and a cell for each Land', () => {
    expect(table).toHaveLength(17);
    expect(table.every((row) => row.cells.length === 2)).toBe(true);
  });

  it('reads three of twelve as covered and shows both denominators', () => {
    expect(cell('mobility', '99')).toMatchObject({
      kind: 'covered',
      share: 0.25,
      reported: 1,
      counts: { adopters: 3, registered: 12, municipalities: 31 },
    });
  });

  it('reads nobody of twelve as white, unknown where the field runs elsewhere', () => {
    expect(cell('care', '99')).toMatchObject({ kind: 'white', subtype: 'unknown_solution' });
    expect(cell('health', '99')).toMatchObject({ kind: 'white', subtype: 'no_solution' });
  });

  it('calls two registered municipalities no data, never white', () => {
    expect(cell('care', '16')).toMatchObject({ kind: 'no_data', subtype: null, share: null });
  });
});
