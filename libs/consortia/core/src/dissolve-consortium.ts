import { canTransition, decided, problem, refused, type Decision } from '@allmende/platform-core';
import { CONSORTIUM_TRANSITIONS } from './consortium-status.js';
import { CONSORTIUM_EVENTS, consortiumEvent, invitationEvent } from './consortium.events.js';
import type { Consortium, ConsortiumChanges } from './consortium.js';
import type { Invitation } from './invitation.js';

/** The dissolved consortium and the invitations that fall with it. */
export interface DissolvedConsortium {
  readonly consortium: ConsortiumChanges;
  readonly withdrawnInvitationIds: readonly string[];
}

/** Ends a consortium for good; its open invitations are withdrawn, its members keep the history. */
export function dissolveConsortium(
  consortium: Consortium,
  invitations: readonly Invitation[],
  now: Date,
): Decision<DissolvedConsortium> {
  if (!canTransition(CONSORTIUM_TRANSITIONS, consortium.status, 'dissolved')) {
    return refused([problem('CONSORTIUM_DISSOLVED')]);
  }
  const pending = invitations.filter(({ status }) => status === 'pending');
  return decided(
    {
      consortium: { status: 'dissolved', version: consortium.version + 1, updatedAt: now },
      withdrawnInvitationIds: pending.map(({ id }) => id),
    },
    [
      consortiumEvent(CONSORTIUM_EVENTS.dissolved, consortium.id),
      ...pending.map((invitation) => invitationEvent(CONSORTIUM_EVENTS.invitationWithdrawn, invitation)),
    ],
  );
}
