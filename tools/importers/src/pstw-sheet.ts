/** The columns that the import reads, by the names that the publisher gave them. */
export const PSTW_COLUMNS = {
  id: 'PSTW ID',
  name: 'Name',
  website: 'Website',
  extent: 'Geographical extent',
  country: 'Geographical coverage (country)',
  nuts: 'NUTS 2021',
  organisation: 'Responsible organisation',
  functionArea: 'Functions of Government (COFOG level I)',
  functionGroup: 'Functions of Government (COFOG level II)',
  status: 'Status',
  startYear: 'Start Year',
  technology: 'Primary Technology',
  source: 'Source',
  techniqueMain: 'AI Classification Subdomain (II) (main)',
  technique2: 'AI Classification Subdomain (II) (Other I)',
  technique3: 'AI Classification Subdomain (II) (Other II)',
  technique4: 'AI Classification Subdomain (II) (Other III)',
  updated: 'Date updated',
} as const;

/** One row by the names of {@link PSTW_COLUMNS}, every cell as one line of text; empty where the cell is. */
export type PstwRow = Readonly<Record<keyof typeof PSTW_COLUMNS, string>>;

/** The rows of the sheet, or the columns it lacks. */
export type PstwSheet =
  | { readonly ok: true; readonly rows: readonly PstwRow[] }
  | { readonly ok: false; readonly missing: readonly string[] };

type Cell = string | number | boolean | Date | null | undefined;

/** Reads a sheet whose first row names the columns. Blanks around the names and line breaks in cells are mistakes of typing. */
export function readPstwSheet(cells: readonly (readonly Cell[])[]): PstwSheet {
  const [head = [], ...body] = cells;
  const places = new Map(head.map((cell, place) => [oneLine(cell), place]));
  const wanted = Object.entries(PSTW_COLUMNS) as [keyof PstwRow, string][];
  const missing = wanted.filter(([, name]) => !places.has(name)).map(([, name]) => name);
  if (missing.length > 0) return { ok: false, missing };
  const rows = body.map(
    (row) =>
      Object.fromEntries(wanted.map(([key, name]) => [key, oneLine(row[places.get(name) ?? -1])])) as PstwRow,
  );
  return { ok: true, rows: rows.filter(({ id }) => id !== '') };
}

function oneLine(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
