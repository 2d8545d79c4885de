import { z } from 'zod';

/** How many notices one request may name. */
export const MAX_NOTICES_NAMED = 100;

/** Which notices were read: those named, or all up to a moment. */
export const markNoticesReadInput = z
  .object({
    ids: z
      .array(z.uuid({ error: 'ID_UNREADABLE' }))
      .max(MAX_NOTICES_NAMED, { error: 'TOO_MANY' })
      .nullish(),
    allUpTo: z.date({ error: 'MOMENT_UNREADABLE' }).nullish(),
  })
  .refine(({ ids, allUpTo }) => (ids == null) !== (allUpTo == null), {
    error: 'IDS_OR_MOMENT',
    path: ['ids'],
  });
export type MarkNoticesReadInput = z.output<typeof markNoticesReadInput>;
