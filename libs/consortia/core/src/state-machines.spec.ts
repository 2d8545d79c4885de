import { canTransition, reachableStates } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { aConsortium, anInvitation, aPartner } from './a-consortium.js';
import { acceptInvitation } from './accept-invitation.js';
import {
  CONSORTIUM_STATUSES,
  CONSORTIUM_TRANSITIONS,
  INITIAL_CONSORTIUM_STATUS,
} from './consortium-status.js';
import type { Consortium } from './consortium.js';
import { declineInvitation } from './decline-invitation.js';
import { dissolveConsortium } from './dissolve-consortium.js';
import { expireInvitations } from './expire-invitations.js';
import {
  INITIAL_INVITATION_STATUS,
  INVITATION_STATUSES,
  INVITATION_TRANSITIONS,
} from './invitation-status.js';
import type { Invitation } from './invitation.js';
import { withdrawInvitation } from './withdraw-invitation.js';

const inTime = new Date('2026-11-20T10:00:00Z');
const tooLate = new Date('2026-11-30T09:00:00Z');

function invitationGoes(from: string, to: string): boolean {
  const invitation = anInvitation({ status: from as Invitation['status'] });
  switch (to) {
    case 'accepted': {
      const answer = { invitation, consortium: aConsortium(), partners: [aPartner()], now: inTime };
      const decision = acceptInvitation(answer);
      return decision.ok && decision.changes.invitation.status === to;
    }
    case 'declined': {
      const decision = declineInvitation(invitation, 'Kein Personal.', inTime);
      return decision.ok && decision.changes.status === to;
    }
    case 'withdrawn': {
      const decision = withdrawInvitation(invitation, inTime);
      return decision.ok && decision.changes.status === to;
    }
    case 'expired': {
      const decision = expireInvitations([invitation], tooLate);
      return decision.ok && decision.changes.some(({ changes }) => changes.status === to);
    }
    default:
      return false;
  }
}

function consortiumGoes(from: string, to: string): boolean {
  const consortium = aConsortium({ status: from as Consortium['status'] });
  if (to === 'active') {
    const answer = { invitation: anInvitation(), consortium, partners: [aPartner()], now: inTime };
    const decision = acceptInvitation(answer);
    return decision.ok && decision.changes.consortium?.status === to;
  }
  const decision = dissolveConsortium(consortium, [], inTime);
  return to === 'dissolved' && decision.ok && decision.changes.consortium.status === to;
}

const machines = [
  {
    name: 'invitation',
    states: INVITATION_STATUSES as readonly string[],
    table: INVITATION_TRANSITIONS as Readonly<Record<string, readonly string[]>>,
    start: INITIAL_INVITATION_STATUS as string,
    arrows: ['pending→accepted', 'pending→declined', 'pending→expired', 'pending→withdrawn'],
    goes: invitationGoes,
  },
  {
    name: 'consortium',
    states: CONSORTIUM_STATUSES as readonly string[],
    table: CONSORTIUM_TRANSITIONS as Readonly<Record<string, readonly string[]>>,
    start: INITIAL_CONSORTIUM_STATUS as string,
    arrows: ['forming→active', 'forming→dissolved', 'active→dissolved'],
    goes: consortiumGoes,
  },
];

describe.each(machines)('the table of the $name', ({ states, table, start, arrows, goes }) => {
  it('reaches every state from its start', () => {
    expect([...reachableStates(table, start)].sort()).toEqual([...states].sort());
  });

  it('has exactly the arrows that were meant', () => {
    const drawn = Object.entries(table).flatMap(([from, targets]) => targets.map((to) => `${from}→${to}`));
    expect(drawn.sort()).toEqual([...arrows].sort());
  });

  it('is followed by the rules along every arrow and nowhere else', () => {
    for (const from of states) {
      for (const to of states)
        expect([from, to, goes(from, to)]).toEqual([from, to, canTransition(table, from, to)]);
    }
  });
});
