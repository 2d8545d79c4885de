import type { DomainEvent, NetworkRole, OrganisationRole } from '@allmende/platform-core';
import {
  membershipAdded,
  membershipEnded,
  membershipRolesChanged,
  networkRoleGranted,
  networkRoleRevoked,
} from './organisation.events.js';

/** A role an account has or should have; `organisationId` is null for a network role. */
export type AccountRole =
  | { readonly organisationId: string; readonly role: OrganisationRole }
  | { readonly organisationId: null; readonly role: NetworkRole };

/** A role an account has; `identityId` names the provider's identity it came with, null when somebody gave it by hand. */
export type HeldRole = AccountRole & { readonly identityId: string | null };

/** What a synchronisation changes. */
export interface RoleChanges {
  readonly granted: readonly AccountRole[];
  readonly revoked: readonly AccountRole[];
  readonly events: readonly DomainEvent[];
}

/**
 * Makes the roles that came with one identity those that its groups stand for now. Roles given by hand, or by another
 * provider, are neither taken nor taken over.
 */
export function synchroniseProviderRoles(
  accountId: string,
  identityId: string,
  held: readonly HeldRole[],
  wanted: readonly AccountRole[],
): RoleChanges {
  const keys = new Set(wanted.map(keyOf));
  const has = new Set(held.map(keyOf));
  const revoked = held.filter((role) => role.identityId === identityId && !keys.has(keyOf(role)));
  const granted = [...new Map(wanted.map((role) => [keyOf(role), role])).values()].filter(
    (role) => !has.has(keyOf(role)),
  );
  const organisations = new Set(
    [...granted, ...revoked].flatMap(({ organisationId }) => organisationId ?? []),
  );
  const events = [
    ...[...organisations].flatMap((id) => organisationEvents(accountId, id, { held, granted, revoked })),
    ...networkRolesOf(granted).map((role) => networkRoleGranted(accountId, role)),
    ...networkRolesOf(revoked).map((role) => networkRoleRevoked(accountId, role)),
  ];
  return { granted, revoked, events };
}

interface Change {
  readonly held: readonly AccountRole[];
  readonly granted: readonly AccountRole[];
  readonly revoked: readonly AccountRole[];
}

/** Told as the members' own page would tell it: somebody came, holds other roles now, or is gone. */
function organisationEvents(
  accountId: string,
  organisationId: string,
  change: Change,
): readonly DomainEvent[] {
  const before = rolesIn(organisationId, change.held);
  const gained = rolesIn(organisationId, change.granted);
  const lost = rolesIn(organisationId, change.revoked);
  if (before.length === 0) return gained.map((role) => membershipAdded(organisationId, accountId, role));
  if (gained.length === 0 && lost.length === before.length) {
    return [membershipEnded(organisationId, accountId, lost, 'removed')];
  }
  return [membershipRolesChanged(organisationId, accountId, gained, lost)];
}

function rolesIn(organisationId: string, roles: readonly AccountRole[]): readonly OrganisationRole[] {
  return roles.flatMap((entry) => (entry.organisationId === organisationId ? [entry.role] : []));
}

function networkRolesOf(roles: readonly AccountRole[]): readonly NetworkRole[] {
  return roles.flatMap((entry) => (entry.organisationId === null ? [entry.role] : []));
}

function keyOf({ organisationId, role }: AccountRole): string {
  return `${organisationId ?? 'network'} ${role}`;
}
