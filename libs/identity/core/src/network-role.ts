import { type Decision, decided, type NetworkRole, problem, refused } from '@allmende/platform-core';
import { networkRoleGranted, networkRoleRevoked } from './organisation.events.js';

/** What is known about the account that somebody wants to give a network role. */
export interface NetworkRoleFacts {
  readonly accountId: string | null;
  readonly held: readonly NetworkRole[];
  /** Those of the held roles that came with a group of a provider. */
  readonly fromProvider: readonly NetworkRole[];
  readonly administrators: number;
}

/** Gives a role for the whole network by hand; one that came with a group of a provider no longer goes with it then. */
export function giveNetworkRole(
  { accountId, held, fromProvider }: Omit<NetworkRoleFacts, 'administrators'>,
  role: NetworkRole,
): Decision<{ readonly accountId: string; readonly role: NetworkRole }> {
  if (accountId === null) return refused([problem('ACCOUNT_NOT_FOUND', 'email')]);
  if (held.includes(role) && !fromProvider.includes(role))
    return refused([problem('NETWORK_ROLE_HELD', 'role')]);
  return decided({ accountId, role }, [networkRoleGranted(accountId, role)]);
}

/** Takes a role for the whole network; the last administrator keeps theirs, or nobody could give it again. */
export function takeNetworkRole(
  { accountId, held, administrators }: NetworkRoleFacts,
  role: NetworkRole,
): Decision<{ readonly accountId: string; readonly role: NetworkRole }> {
  if (accountId === null || !held.includes(role)) return refused([problem('NETWORK_ROLE_NOT_HELD')]);
  if (role === 'administrator' && administrators <= 1) return refused([problem('LAST_ADMINISTRATOR')]);
  return decided({ accountId, role }, [networkRoleRevoked(accountId, role)]);
}
