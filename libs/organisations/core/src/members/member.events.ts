import type { DomainEvent } from '@allmende/platform-core';

/** What can happen around the members of an organisation; the subject is always the organisation. */
export const MEMBER_EVENTS = {
  invited: 'membership_invitation.sent',
  invitedAgain: 'membership_invitation.sent_again',
  invitationAccepted: 'membership_invitation.accepted',
  invitationDeclined: 'membership_invitation.declined',
  invitationWithdrawn: 'membership_invitation.withdrawn',
  invitationExpired: 'membership_invitation.expired',
  requested: 'membership.requested',
  requestAccepted: 'membership_request.accepted',
  requestDeclined: 'membership_request.declined',
  requestWithdrawn: 'membership_request.withdrawn',
  handOverOffered: 'admin_role.offered',
  handOverAccepted: 'admin_role.handed_over',
  handOverDeclined: 'admin_role.declined',
  handOverWithdrawn: 'admin_role.offer_withdrawn',
  vacant: 'organisation.vacant',
  staffed: 'organisation.staffed',
} as const;
export type MemberEventType = (typeof MEMBER_EVENTS)[keyof typeof MEMBER_EVENTS];

/** An event with the ids of whom it concerns; never an address or a text. */
export function memberEvent(
  type: MemberEventType,
  organisationId: string,
  payload: DomainEvent['payload'] = {},
): DomainEvent {
  return { type, subjectId: organisationId, payload };
}
