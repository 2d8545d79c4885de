import type { FullTable, TableCell } from './shown-table.js';

const cell = (
  land: string,
  kind: TableCell['kind'],
  adopters: number,
  registered: number,
  municipalities: number,
): TableCell => ({
  land,
  kind,
  subtype: kind === 'white' ? 'unknown_solution' : null,
  share: kind === 'no_data' ? null : adopters / registered,
  adopters,
  registered,
  municipalities,
  reported: 0,
});

/** A small table for tests: two fields, three Länder, every kind of cell. */
export function aTable(): FullTable {
  return {
    asOf: '2026-11-22T10:00:00.000Z',
    demo: false,
    minimumRegistered: 5,
    lands: [
      { key: '05', name: 'Nordrhein-Westfalen', municipalities: 396, registered: 12 },
      { key: '06', name: 'Hessen', municipalities: 421, registered: 8 },
      { key: '10', name: 'Saarland', municipalities: 52, registered: 1 },
    ],
    rows: [
      {
        field: 'education',
        solutionsInOperation: 2,
        cells: [
          cell('05', 'low', 1, 12, 396),
          cell('06', 'covered', 2, 8, 421),
          cell('10', 'no_data', 0, 1, 52),
        ],
      },
      {
        field: 'care',
        solutionsInOperation: 1,
        cells: [
          cell('05', 'white', 0, 12, 396),
          { ...cell('06', 'white', 0, 8, 421), reported: 3 },
          cell('10', 'no_data', 0, 1, 52),
        ],
      },
    ],
    focus: { inFocus: 3, total: 8, share: 0.375 },
  };
}
