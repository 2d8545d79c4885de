import { problem, type Problem } from '@allmende/platform-core';
import type { Invitation } from './invitation.js';

/** Why an invitation can no longer be answered or withdrawn at that moment; empty while it is open. */
export function closedInvitationProblems(invitation: Invitation, now: Date): readonly Problem[] {
  switch (invitation.status) {
    case 'withdrawn':
      return [problem('INVITATION_WITHDRAWN')];
    case 'expired':
      return [expired(invitation)];
    case 'accepted':
    case 'declined':
      return [problem('INVITATION_ALREADY_ANSWERED', '', { status: invitation.status })];
    case 'pending':
      // The job that marks invitations as expired may be late; the date alone decides.
      return now.getTime() < invitation.expiresAt.getTime() ? [] : [expired(invitation)];
  }
}

function expired({ expiresAt }: Invitation): Problem {
  return problem('INVITATION_EXPIRED', '', { expiresAt: expiresAt.toISOString() });
}
