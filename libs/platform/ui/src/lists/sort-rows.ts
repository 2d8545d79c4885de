/** The column a table is sorted by, and which way. */
export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** What a cell is compared by; nothing known sorts last either way. */
export type SortValue = string | number | null;

/** The other way when the column is sorted already, else ascending. */
export function nextSort(current: TableSort | null, column: string): TableSort {
  const turn = current?.column === column && current.direction === 'ascending';
  return { column, direction: turn ? 'descending' : 'ascending' };
}

/** A sorted copy; German order for words ("Ä" beside "A", "2" before "10"), stable for equals. */
export function sortRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => SortValue,
  direction: TableSort['direction'],
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((left, right) => compareKnown(value(left), value(right), sign));
}

const german = new Intl.Collator('de', { numeric: true });

function compareKnown(left: SortValue, right: SortValue, sign: number): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
  return sign * german.compare(String(left), String(right));
}
