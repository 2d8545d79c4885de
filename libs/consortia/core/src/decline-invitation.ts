import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import { CONSORTIUM_EVENTS, invitationEvent } from './consortium.events.js';
import { closedInvitationProblems } from './invitation-problems.js';
import type { Invitation, InvitationChanges } from './invitation.js';

/** Says no with a reason, so that the others learn from it. */
export function declineInvitation(
  invitation: Invitation,
  reason: string,
  now: Date,
): Decision<InvitationChanges> {
  const problems = [...closedInvitationProblems(invitation, now)];
  if (reason.trim() === '') problems.push(problem('DECLINE_REASON_MISSING', 'reason'));
  if (problems.length > 0) return refused(problems);
  return decided({ status: 'declined', answeredAt: now, declineReason: reason.trim() }, [
    invitationEvent(CONSORTIUM_EVENTS.declined, invitation),
  ]);
}
