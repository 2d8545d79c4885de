import { decided, type Decision } from '@allmende/platform-core';
import { CONSORTIUM_EVENTS, invitationEvent } from './consortium.events.js';
import { isOpen, type Invitation, type InvitationChanges } from './invitation.js';

/** The change for every invitation whose time has run out, by id. Asked again, it finds nothing more. */
export function expireInvitations(
  invitations: readonly Invitation[],
  now: Date,
): Decision<readonly { readonly id: string; readonly changes: InvitationChanges }[]> {
  const late = invitations.filter(
    (invitation) => invitation.status === 'pending' && !isOpen(invitation, now),
  );
  return decided(
    late.map(({ id }) => ({ id, changes: { status: 'expired' } })),
    late.map((invitation) => invitationEvent(CONSORTIUM_EVENTS.expired, invitation)),
  );
}
