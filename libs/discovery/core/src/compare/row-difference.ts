/** What the cells of one row say of each other: unknown is open and never a difference. */
export type RowDifference = 'same' | 'different' | 'open';

/**
 * Different as soon as two known values differ; the same only when every value is known. A cell is its lines, an empty one
 * is unknown.
 */
export function rowDifference(cells: readonly (readonly string[])[]): RowDifference {
  const known = cells.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  if (new Set(known).size > 1) return 'different';
  return known.length === cells.length && known.length > 1 ? 'same' : 'open';
}
