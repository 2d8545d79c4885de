import { decodeCursor, ProblemsError } from '@allmende/platform-api';
import type { z } from 'zod';

/** The sort values of a cursor in the shape its list expects; what somebody made up is refused, not sent to SQL. */
export function readCursor<Schema extends z.ZodType>(
  after: string | null,
  shape: Schema,
): z.output<Schema> | null {
  if (after === null) return null;
  const values = shape.safeParse(decodeCursor(after));
  if (values.success) return values.data;
  throw new ProblemsError([{ code: 'CURSOR_INVALID', path: 'after' }]);
}
