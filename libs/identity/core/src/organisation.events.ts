import type { DomainEvent, NetworkRole, OrganisationRole } from '@allmende/platform-core';

/** Every type of event about organisations and who acts for them. */
export const ORGANISATION_EVENTS = [
  'organisation.founded',
  'membership.added',
  'membership.roles_changed',
  'membership.ended',
  'network_role.granted',
  'network_role.revoked',
] as const;

/** An organisation joined the network. */
export function organisationFounded(organisation: {
  readonly id: string;
  readonly kind: string;
  readonly ags: string | null;
}): DomainEvent {
  const { id, kind, ags } = organisation;
  return { type: 'organisation.founded', subjectId: id, payload: { kind, ags } };
}

/** Somebody may now act for an organisation in a role. */
export function membershipAdded(
  organisationId: string,
  accountId: string,
  role: OrganisationRole,
): DomainEvent {
  return { type: 'membership.added', subjectId: organisationId, payload: { accountId, role } };
}

/** Somebody holds other roles than before; the lists are roles joined by commas. */
export function membershipRolesChanged(
  organisationId: string,
  accountId: string,
  gained: readonly OrganisationRole[],
  lost: readonly OrganisationRole[],
): DomainEvent {
  const payload = { accountId, gained: gained.join(), lost: lost.join() };
  return { type: 'membership.roles_changed', subjectId: organisationId, payload };
}

/** Why somebody no longer acts for an organisation: left, was removed, the account is gone, or nobody ever spoke for it. */
export type MembershipEnd = 'left' | 'removed' | 'account_ended' | 'claim_rejected';

/** Somebody no longer acts for an organisation; `lost` are the roles until then, joined by commas. */
export function membershipEnded(
  organisationId: string,
  accountId: string,
  lost: readonly OrganisationRole[],
  reason: MembershipEnd,
): DomainEvent {
  return {
    type: 'membership.ended',
    subjectId: organisationId,
    payload: { accountId, lost: lost.join(), reason },
  };
}

/** Somebody may now act for the network as a whole. */
export function networkRoleGranted(accountId: string, role: NetworkRole): DomainEvent {
  return { type: 'network_role.granted', subjectId: accountId, payload: { role } };
}

/** Somebody may no longer act for the network as a whole. */
export function networkRoleRevoked(accountId: string, role: NetworkRole): DomainEvent {
  return { type: 'network_role.revoked', subjectId: accountId, payload: { role } };
}
