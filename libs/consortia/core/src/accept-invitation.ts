import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import { CONSORTIUM_EVENTS, consortiumEvent, invitationEvent } from './consortium.events.js';
import type { Consortium, ConsortiumChanges } from './consortium.js';
import { closedInvitationProblems } from './invitation-problems.js';
import type { Invitation, InvitationChanges } from './invitation.js';
import { isFundedRole, type Partner } from './partner.js';

/** An invitation with everything its acceptance touches. */
export interface AcceptInvitation {
  readonly invitation: Invitation;
  readonly consortium: Consortium;
  readonly partners: readonly Partner[];
  readonly now: Date;
}

/** The answered invitation, the new member, and the consortium where it becomes active by it. */
export interface AcceptedInvitation {
  readonly invitation: InvitationChanges;
  readonly partner: Partner;
  readonly consortium: ConsortiumChanges | null;
}

/** Joins the consortium in the role of the invitation. With its second funded member a forming consortium is active. */
export function acceptInvitation(request: AcceptInvitation): Decision<AcceptedInvitation> {
  const { invitation, consortium, partners, now } = request;
  const problems = [...closedInvitationProblems(invitation, now)];
  if (consortium.status === 'dissolved') problems.push(problem('CONSORTIUM_DISSOLVED'));
  const { organisationId, ags, name, role } = invitation;
  if (partners.some((partner) => partner.organisationId === organisationId)) {
    problems.push(problem('ALREADY_A_PARTNER', '', { name }));
  }
  if (problems.length > 0) return refused(problems);

  const partner: Partner = { consortiumId: consortium.id, organisationId, ags, name, role, since: now };
  const activates = consortium.status === 'forming' && isFundedRole(role);
  const events = [invitationEvent(CONSORTIUM_EVENTS.accepted, invitation)];
  if (activates) events.push(consortiumEvent(CONSORTIUM_EVENTS.activated, consortium.id));
  return decided(
    {
      invitation: { status: 'accepted', answeredAt: now },
      partner,
      consortium: activates ? { status: 'active', version: consortium.version + 1, updatedAt: now } : null,
    },
    events,
  );
}
