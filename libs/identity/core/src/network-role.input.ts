import { NETWORK_ROLES } from '@allmende/platform-core';
import { z } from 'zod';
import { IDENTITY_LIMITS } from './identity.input.js';

/** The address somebody signs in with, as others type it. */
const addressOfAccount = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, { error: 'REQUIRED' })
  .max(IDENTITY_LIMITS.email, { error: 'FIELD_TOO_LONG' })
  .pipe(z.email({ error: 'EMAIL_INVALID' }));

/** Who is given which role for the network, by the address of the account. */
export const giveNetworkRoleInput = z.object({ email: addressOfAccount, role: z.enum(NETWORK_ROLES) });
export type GiveNetworkRoleInput = z.output<typeof giveNetworkRoleInput>;

/** Whose role for the network is taken. */
export const takeNetworkRoleInput = z.object({ accountId: z.uuid(), role: z.enum(NETWORK_ROLES) });
export type TakeNetworkRoleInput = z.output<typeof takeNetworkRoleInput>;

/** Who is signed out everywhere, by the address of the account. */
export const endSessionsOfInput = z.object({ email: addressOfAccount });
export type EndSessionsOfInput = z.output<typeof endSessionsOfInput>;
