import { decided, refused, type Decision } from '@allmende/platform-core';
import { CONSORTIUM_EVENTS, invitationEvent } from './consortium.events.js';
import { closedInvitationProblems } from './invitation-problems.js';
import type { Invitation, InvitationChanges } from './invitation.js';

/** Takes an open invitation back. */
export function withdrawInvitation(invitation: Invitation, now: Date): Decision<InvitationChanges> {
  const problems = closedInvitationProblems(invitation, now);
  if (problems.length > 0) return refused(problems);
  return decided({ status: 'withdrawn' }, [
    invitationEvent(CONSORTIUM_EVENTS.invitationWithdrawn, invitation),
  ]);
}
