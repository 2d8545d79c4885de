import {
  type Decision,
  decided,
  type DomainEvent,
  type NetworkRole,
  problem,
  refused,
} from '@allmende/platform-core';
import { z } from 'zod';
import { accountRegistered } from './account.events.js';
import type { Account } from './account.js';
import { IDENTITY_LIMITS } from './identity.input.js';
import { networkRoleGranted } from './organisation.events.js';

/** Whom the operators of a system make an administrator on its machine. */
export const makeAdministratorInput = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(IDENTITY_LIMITS.email)
    .pipe(z.email({ error: 'EMAIL_INVALID' })),
  displayName: z.string().trim().min(1).max(IDENTITY_LIMITS.displayName).optional(),
  wantsLink: z.boolean().default(false),
});

/** What is known of the address. */
export interface MakeAdministratorFacts {
  readonly account: Account | null;
  readonly networkRoles: readonly NetworkRole[];
}

/** What becomes of it; `newAccount` has no password yet and gets a link to choose one. */
export interface AdministratorMade {
  readonly accountId: string;
  readonly newAccount: Account | null;
  readonly isNewRole: boolean;
  readonly needsLink: boolean;
}

/**
 * Makes an account, or the one that is there, an administrator. Whoever calls this has the database in their hands and
 * needs nobody's leave; but an invented person, whose password everybody knows, never becomes one.
 */
export function makeAdministrator(
  { email, displayName, wantsLink }: z.output<typeof makeAdministratorInput>,
  { account, networkRoles }: MakeAdministratorFacts,
  id: string,
  now: Date,
): Decision<AdministratorMade> {
  if (account?.demo === true) return refused([problem('DEMO_ACCOUNT', 'email')]);
  const newAccount: Account | null =
    account === null
      ? {
          id,
          email,
          displayName: displayName ?? email.slice(0, email.indexOf('@')),
          locale: 'de',
          jobTitle: null,
          demo: false,
          createdAt: now,
          emailVerifiedAt: now,
        }
      : null;
  const accountId = account?.id ?? id;
  const isNewRole = !networkRoles.includes('administrator');
  const events: DomainEvent[] = [
    ...(newAccount === null ? [] : [accountRegistered(id)]),
    ...(isNewRole ? [networkRoleGranted(accountId, 'administrator')] : []),
  ];
  return decided({ accountId, newAccount, isNewRole, needsLink: newAccount !== null || wantsLink }, events);
}
