import type { MissingField } from '../mapped-fields.js';

/** One line of a sheet that people copy into the form of another register. */
export interface SheetRow {
  readonly label: string;
  /** Empty where the entry does not know it. */
  readonly value: string;
}

/** An entry as a sheet. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly missing: readonly MissingField[];
}

/** A row with where to mend it when it is empty; a row without a place may stay empty. */
export interface PlannedRow extends SheetRow {
  readonly mend?: Omit<MissingField, 'field'>;
}

/** Puts rows together; an empty one with a place is missing. */
export function sheetOf(rows: readonly PlannedRow[]): Sheet {
  return {
    rows: rows.map(({ label, value }) => ({ label, value })),
    missing: rows.flatMap(({ label, value, mend }) =>
      value === '' && mend !== undefined ? [{ field: label, ...mend }] : [],
    ),
  };
}
