import { toCsv } from '@allmende/platform-core';
import type { CellWords } from './cell-words.js';
import type { ShownTable, TableCell } from './shown-table.js';

/** The words a download needs beside its numbers. */
export interface CsvWords {
  readonly head: readonly string[];
  readonly field: (key: string) => string;
  readonly cell: (cell: TableCell) => CellWords;
  /** Date, source and the note on what is counted; they close the file. */
  readonly notes: readonly string[];
}

/** Exactly the shown cells, one line each, so that the file can be sorted and counted again. */
export function tableCsv(shown: ShownTable, words: CsvWords): string {
  const lines = shown.rows.flatMap((row) =>
    row.cells.map((cell, index) => {
      const said = words.cell(cell);
      return [
        words.field(row.field),
        shown.lands[index]?.name ?? cell.land,
        said.kind,
        said.why ?? '',
        cell.adopters,
        cell.registered,
        cell.municipalities,
        cell.reported,
        row.solutionsInOperation,
      ];
    }),
  );
  return toCsv([words.head, ...lines, ...words.notes.map((note) => [note])]);
}
