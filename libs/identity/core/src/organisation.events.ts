import type { DomainEvent, NetworkRole, OrganisationRole } from '@allmende/platform-core';

/** Every type of event about organisations and who acts for them. */
export const ORGANISATION_EVENTS = [
  'organisation.founded',
  'membership.added',
  'network_role.granted',
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

/** Somebody may now act for the network as a whole. */
export function networkRoleGranted(accountId: string, role: NetworkRole): DomainEvent {
  return { type: 'network_role.granted', subjectId: accountId, payload: { role } };
}
