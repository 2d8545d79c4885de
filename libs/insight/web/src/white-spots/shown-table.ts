import type { WhiteSpotsQuery } from './WhiteSpots.generated.js';

/** The whole table as the server counts it. */
export type FullTable = WhiteSpotsQuery['whiteSpots'];
export type TableLand = FullTable['lands'][number];
export type TableRow = FullTable['rows'][number];
export type TableCell = TableRow['cells'][number];

/** Which part of the table is wanted; an empty list wants all. */
export interface TableChoice {
  readonly lands: readonly string[];
  readonly fields: readonly string[];
  readonly demo: boolean;
}

/** Reads the address: `?land=05&land=06&feld=care&demo=1`. */
export function readChoice(params: URLSearchParams): TableChoice {
  return {
    lands: params.getAll('land'),
    fields: params.getAll('feld'),
    demo: params.get('demo') === '1',
  };
}

/** The rows and columns that are shown; a key nobody knows narrows nothing. */
export interface ShownTable {
  readonly lands: readonly TableLand[];
  readonly rows: readonly TableRow[];
}

/** Keeps the chosen Länder and fields; cells stay in the order of the Länder. */
export function shownTable(table: FullTable, choice: TableChoice): ShownTable {
  const lands = chosen(table.lands, choice.lands, (land) => land.key);
  const keys = new Set(lands.map((land) => land.key));
  const rows = chosen(table.rows, choice.fields, (row) => row.field).map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => keys.has(cell.land)),
  }));
  return { lands, rows };
}

/** One field over all shown Länder, for the picture. */
export interface FieldSum {
  readonly field: string;
  readonly adopters: number;
  readonly registered: number;
}

/** Adopters of registered per field; adding over Länder counts nobody twice, because each lies in one Land. */
export function fieldSums({ lands, rows }: ShownTable): readonly FieldSum[] {
  const registered = lands.reduce((sum, land) => sum + land.registered, 0);
  return rows.map((row) => ({
    field: row.field,
    adopters: row.cells.reduce((sum, cell) => sum + cell.adopters, 0),
    registered,
  }));
}

/** How many cells say what. */
export function countKinds({ rows }: ShownTable): Readonly<Record<TableCell['kind'], number>> {
  const counts = { white: 0, low: 0, covered: 0, no_data: 0 };
  for (const { cells } of rows) for (const { kind } of cells) counts[kind] += 1;
  return counts;
}

function chosen<Item>(
  items: readonly Item[],
  keys: readonly string[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const kept = items.filter((item) => keys.includes(keyOf(item)));
  return kept.length === 0 ? items : kept;
}
