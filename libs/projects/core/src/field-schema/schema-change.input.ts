import { type Actor, hasNetworkRole } from '@allmende/platform-core';
import { z } from 'zod';
import { LIFECYCLE_STATES } from '../lifecycle-state.js';
import { FIELD_SCHEMA, type SchemaChange } from './field-schema.js';

/** What can be asked of a change before it is made; a field that is added is one that becomes required. */
export const ASKED_CHANGES = ['required', 'shortened', 'removed'] as const;
export type AskedChange = (typeof ASKED_CHANGES)[number];

/** From when on a field may be required, in the order of the life of an entry. */
export const REQUIRED_FROM = ['publication', ...LIFECYCLE_STATES] as const;

/** A change that somebody thinks about. Issue messages are problem codes. */
export const schemaChangeInput = z
  .object({
    kind: z.enum(ASKED_CHANGES, { error: 'CHANGE_UNKNOWN' }),
    /** Part and key, as in `evidence.pilotEndsOn`. */
    field: z.string(),
    from: z.enum(REQUIRED_FROM, { error: 'CHANGE_UNKNOWN' }).nullish(),
    limit: z
      .int({ error: 'LIMIT_MISSING' })
      .min(1, { error: 'LIMIT_MISSING' })
      .max(100_000, { error: 'LIMIT_MISSING' })
      .nullish(),
  })
  .transform(({ kind, field, from, limit }, context): SchemaChange => {
    const known = FIELD_SCHEMA.find(({ part, key }) => `${part}.${key}` === field);
    if (known === undefined) {
      context.addIssue({ code: 'custom', path: ['field'], message: 'FIELD_UNKNOWN' });
      return z.NEVER;
    }
    const { part, key } = known;
    if (kind === 'removed') return { kind, part, key };
    if (kind === 'required') return { kind, part, key, ...(from ? { from } : {}) };
    if (limit == null) {
      context.addIssue({ code: 'custom', path: ['limit'], message: 'LIMIT_MISSING' });
      return z.NEVER;
    }
    return { kind, part, key, limit };
  });

/** Editors of the network look after the schema. */
export function canTraceSchemaChange(actor: Actor): boolean {
  return hasNetworkRole(actor, 'editor');
}
