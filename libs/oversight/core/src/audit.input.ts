import { z } from 'zod';

/** What the trail is searched by; everything left out is not asked for. */
export const auditFilterInput = z
  .object({
    from: z.iso.date({ error: 'DATE_UNREADABLE' }).nullish(),
    to: z.iso.date({ error: 'DATE_UNREADABLE' }).nullish(),
    type: z.string().max(100, { error: 'FIELD_TOO_LONG' }).nullish(),
    /** Part of a name or an address, by which the acting person is looked up. */
    person: z.string().trim().max(100, { error: 'FIELD_TOO_LONG' }).nullish(),
    /** Part of a name or title, by which the object is looked up, or its id. */
    object: z.string().trim().max(100, { error: 'FIELD_TOO_LONG' }).nullish(),
    accountId: z.uuid({ error: 'ID_UNREADABLE' }).nullish(),
    organisationId: z.uuid({ error: 'ID_UNREADABLE' }).nullish(),
  })
  .refine(({ from, to }) => from == null || to == null || from <= to, {
    error: 'PERIOD_ENDS_BEFORE_IT_BEGINS',
    path: ['to'],
  });
export type AuditFilterInput = z.output<typeof auditFilterInput>;
