import { z } from 'zod';

/** What the trail is searched by; everything left out is not asked for. */
export const auditFilterInput = z
  .object({
    from: z.iso.date({ error: 'DATE_UNREADABLE' }).nullish(),
    to: z.iso.date({ error: 'DATE_UNREADABLE' }).nullish(),
    type: z.string().max(100, { error: 'FIELD_TOO_LONG' }).nullish(),
    accountId: z.uuid({ error: 'ID_UNREADABLE' }).nullish(),
    organisationId: z.uuid({ error: 'ID_UNREADABLE' }).nullish(),
    objectId: z.string().max(100, { error: 'FIELD_TOO_LONG' }).nullish(),
  })
  .refine(({ from, to }) => from == null || to == null || from <= to, {
    error: 'PERIOD_ENDS_BEFORE_IT_BEGINS',
    path: ['to'],
  });
export type AuditFilterInput = z.output<typeof auditFilterInput>;
