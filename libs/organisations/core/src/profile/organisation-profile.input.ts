import { comparableName } from '@allmende/platform-core';
import { z } from 'zod';
import {
  AVAILABILITIES,
  IT_OPERATIONS,
  LOCAL_ROLES,
  PROFILE_LIMITS,
  PROFILE_READERS,
} from './organisation-profile.js';

const availability = z.enum(AVAILABILITIES);
const line = z
  .string()
  .overwrite((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .max(PROFILE_LIMITS.name, { error: 'FIELD_TOO_LONG' })
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, { error: 'CONTROL_CHARACTERS' });
const name = line.refine((text) => comparableName(text) !== '', { error: 'NAME_MISSING' });

function once<Item extends z.ZodType>(item: Item, max: number, keyOf: (value: z.output<Item>) => string) {
  return z
    .array(item)
    .max(max, { error: 'TOO_MANY' })
    .refine((list) => new Set(list.map(keyOf)).size === list.length, { error: 'NAMED_TWICE' });
}

/** A whole profile as it stands on the page. The same thing cannot be said twice, in whatever spelling. */
export const profileContentInput = z.object({
  readers: z.enum(PROFILE_READERS),
  itProvider: line,
  operations: once(
    z.object({ operation: z.enum(IT_OPERATIONS), availability }),
    IT_OPERATIONS.length,
    ({ operation }) => operation,
  ),
  procedures: once(
    z.object({ name, availability, hasInterface: z.boolean().nullable() }),
    PROFILE_LIMITS.procedures,
    (held) => comparableName(held.name),
  ),
  data: once(z.object({ name, availability }), PROFILE_LIMITS.data, (held) => comparableName(held.name)),
  roles: once(z.object({ role: z.enum(LOCAL_ROLES), availability }), LOCAL_ROLES.length, ({ role }) => role),
  capacityDays: z
    .int({ error: 'NOT_A_WHOLE_NUMBER' })
    .min(0, { error: 'DAYS_OUT_OF_RANGE' })
    .max(PROFILE_LIMITS.days, { error: 'DAYS_OUT_OF_RANGE' })
    .nullable(),
});

/** Whose profile it is. */
export const profileOwnerInput = z.object({ organisationId: z.uuid({ error: 'ID_UNREADABLE' }) });
