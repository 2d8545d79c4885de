import { PAGE_LIMIT, type PageRequest } from '@allmende/platform-core';
import { ProblemsError } from '../access/accept.js';

/** An opaque cursor from the sort values of the last row. */
export function encodeCursor(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values inside a cursor, or a problem when somebody made it up. */
export function decodeCursor(cursor: string): readonly (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values)) return values as (string | number | null)[];
  } catch {
    // A cursor that cannot be read is reported below like one of the wrong shape.
  }
  throw new ProblemsError([{ code: 'CURSOR_INVALID', path: 'after' }]);
}

/** Checks `first` (1–100) and hands on `after`. */
export function pageRequest(first: number, after: string | null | undefined): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > PAGE_LIMIT) {
    throw new ProblemsError([
      { code: 'PAGE_SIZE_OUT_OF_RANGE', path: 'first', params: { min: 1, max: PAGE_LIMIT } },
    ]);
  }
  return { first, after: after ?? null };
}
