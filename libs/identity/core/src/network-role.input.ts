import { NETWORK_ROLES } from '@allmende/platform-core';
import { z } from 'zod';
import { IDENTITY_LIMITS } from './identity.input.js';

/** Who is given which role for the network, by the address of the account. */
export const giveNetworkRoleInput = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, { error: 'REQUIRED' })
    .max(IDENTITY_LIMITS.email, { error: 'FIELD_TOO_LONG' })
    .pipe(z.email({ error: 'EMAIL_INVALID' })),
  role: z.enum(NETWORK_ROLES),
});
export type GiveNetworkRoleInput = z.output<typeof giveNetworkRoleInput>;

/** Whose role for the network is taken. */
export const takeNetworkRoleInput = z.object({ accountId: z.uuid(), role: z.enum(NETWORK_ROLES) });
export type TakeNetworkRoleInput = z.output<typeof takeNetworkRoleInput>;
