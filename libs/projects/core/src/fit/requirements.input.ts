import { SIZE_CLASSES } from '@allmende/municipalities-core';
import { IT_OPERATIONS, LOCAL_ROLES } from '@allmende/organisations-core';
import { comparableName } from '@allmende/platform-core';
import { z } from 'zod';
import { longText, shortText } from '../project.input.js';
import { REQUIREMENT_LIMITS as LIMITS, REQUIREMENT_WEIGHTS } from './requirements.js';

const weight = z.enum(REQUIREMENT_WEIGHTS);
const name = shortText(LIMITS.name)
  .refine((text) => !/\p{Cf}/u.test(text), { error: 'CONTROL_CHARACTERS' })
  .refine((text) => comparableName(text) !== '', { error: 'NAME_MISSING' });

function once<Item extends z.ZodType>(item: Item, max: number, keyOf: (value: z.output<Item>) => string) {
  return z
    .array(item)
    .max(max, { error: 'TOO_MANY' })
    .refine((list) => new Set(list.map(keyOf)).size === list.length, { error: 'DUPLICATE' });
}

const urbanisation = z.union([z.literal(1), z.literal(2), z.literal(3)], {
  error: 'URBANISATION_OUT_OF_RANGE',
});

/** The part while it is written, always whole: nothing is required, and nothing can be asked for twice. */
export const requirementsInput = z.object({
  procedures: once(z.object({ name, needsInterface: z.boolean(), weight }), LIMITS.procedures, (need) =>
    comparableName(need.name),
  ),
  data: once(z.object({ name, weight }), LIMITS.data, (need) => comparableName(need.name)),
  roles: once(z.object({ role: z.enum(LOCAL_ROLES), weight }), LOCAL_ROLES.length, ({ role }) => role),
  operations: z.object({ anyOf: once(z.enum(IT_OPERATIONS), IT_OPERATIONS.length, String), weight }),
  providers: z.object({ anyOf: once(name, LIMITS.providers, comparableName), weight }),
  sizeClasses: z.object({ anyOf: once(z.enum(SIZE_CLASSES), SIZE_CLASSES.length, String), weight }),
  urbanisation: z.object({ anyOf: once(urbanisation, 3, String), weight }),
  effort: z.object({
    days: z
      .int({ error: 'NOT_A_WHOLE_NUMBER' })
      .min(0, { error: 'DAYS_OUT_OF_RANGE' })
      .max(LIMITS.days, { error: 'DAYS_OUT_OF_RANGE' })
      .nullable(),
    weight,
  }),
  note: longText(LIMITS.note),
});
