import { TOKEN_SCOPES } from '@allmende/platform-core';
import { z } from 'zod';
import { TOKEN_ROLES, TOKEN_RULES } from './api-token.js';

/** How many characters the name of a token may have. */
export const TOKEN_LIMITS = { name: 80 } as const;

const REQUIRED = { error: 'REQUIRED' } as const;
const DAYS = { error: 'TOKEN_DAYS_OUT_OF_RANGE' } as const;

/** A token somebody wants: for what, in whose name, with which rights and for how many days. */
export const createTokenInput = z.object({
  name: z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, REQUIRED)
    .max(TOKEN_LIMITS.name, { error: 'FIELD_TOO_LONG' })
    .regex(/^\P{Cc}*$/u, { error: 'CONTROL_CHARACTERS' }),
  organisationId: z.uuid({ error: 'REQUIRED' }),
  roles: z.array(z.enum(TOKEN_ROLES, { error: 'TOKEN_ROLE_NOT_FOR_MACHINES' })).min(1, REQUIRED),
  scopes: z.array(z.enum(TOKEN_SCOPES)).min(1, REQUIRED),
  days: z
    .int(DAYS)
    .min(TOKEN_RULES.minDays, DAYS)
    .max(TOKEN_RULES.maxDays, DAYS)
    .default(TOKEN_RULES.defaultDays),
});
export type CreateTokenInput = z.output<typeof createTokenInput>;
