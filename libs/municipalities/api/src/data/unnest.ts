/** A column of a bulk statement: its name, the SQL type of one value, and where the value comes from. */
export interface BulkColumn<Item> {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'smallint' | 'double precision' | 'boolean' | 'date';
  readonly of: (item: Item) => string | number | boolean | null;
}

/**
 * One `insert … select from unnest(…)` for any number of rows: one array per column, so that ten thousand rows are
 * one statement with a handful of parameters.
 */
export function bulkInsert<Item>(
  table: string,
  columns: readonly BulkColumn<Item>[],
  items: readonly Item[],
  onConflict: string,
): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const names = columns.map(({ name }) => name).join(', ');
  const arrays = columns.map(({ type }, at) => `$${at + 1}::${type}[]`).join(', ');
  return {
    sql: `insert into ${table} (${names}) select * from unnest(${arrays}) ${onConflict}`,
    parameters: columns.map(({ of }) => items.map(of)),
  };
}
