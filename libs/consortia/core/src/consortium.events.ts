import type { DomainEvent } from '@allmende/platform-core';

/** What can happen in a consortium; the subject is the consortium, invitations name themselves in the payload. */
export const CONSORTIUM_EVENTS = {
  proposed: 'consortium.proposed',
  activated: 'consortium.activated',
  profileSaved: 'consortium.profile_saved',
  dissolved: 'consortium.dissolved',
  invited: 'consortium.partner_invited',
  accepted: 'consortium.invitation_accepted',
  declined: 'consortium.invitation_declined',
  invitationWithdrawn: 'consortium.invitation_withdrawn',
  expired: 'consortium.invitation_expired',
  roleChanged: 'consortium.partner_role_changed',
  leadHandedOver: 'consortium.lead_handed_over',
  left: 'consortium.partner_left',
} as const;
export type ConsortiumEventType = (typeof CONSORTIUM_EVENTS)[keyof typeof CONSORTIUM_EVENTS];

/** An event of a consortium with the ids of whom it concerns. */
export function consortiumEvent(
  type: ConsortiumEventType,
  consortiumId: string,
  payload: DomainEvent['payload'] = {},
): DomainEvent {
  return { type, subjectId: consortiumId, payload };
}

/** An event of one invitation. */
export function invitationEvent(
  type: ConsortiumEventType,
  invitation: { readonly id: string; readonly consortiumId: string; readonly organisationId: string },
): DomainEvent {
  const { id, consortiumId, organisationId } = invitation;
  return consortiumEvent(type, consortiumId, { invitationId: id, organisationId });
}
