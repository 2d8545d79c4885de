import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import { CONSORTIUM_EVENTS, invitationEvent } from './consortium.events.js';
import type { Consortium } from './consortium.js';
import { INITIAL_INVITATION_STATUS } from './invitation-status.js';
import { INVITATION_DAYS, isOpen, type Invitation } from './invitation.js';
import type { ConsortiumRole, Partner } from './partner.js';

const DAY = 86_400_000;

/** The organisation to invite. */
export interface Invitee {
  readonly organisationId: string;
  readonly ags: string | null;
  readonly name: string;
  /** Belongs to the invented demo region. */
  readonly demo: boolean;
}

/** Whom to invite, as what, and what is known about the consortium. */
export interface InvitePartner {
  readonly id: string;
  readonly now: Date;
  readonly consortium: Consortium;
  readonly partners: readonly Partner[];
  /** All invitations of this consortium so far. */
  readonly invitations: readonly Invitation[];
  /** Null when the network has no such organisation. */
  readonly invitee: Invitee | null;
  /** Whether the organisation that leads the consortium belongs to the invented demo region. */
  readonly leadIsDemo: boolean;
  readonly role: ConsortiumRole;
  readonly message: string;
  /** Days until it expires; left out: {@link INVITATION_DAYS}. */
  readonly days?: number | null;
}

/** Asks an organisation to join, once at a time; a declined or expired invitation may be repeated. */
export function invitePartner(request: InvitePartner): Decision<Invitation> {
  const { id, now, consortium, invitee, role, message } = request;
  const problems = inviteProblems(request);
  if (invitee === null || role === 'lead' || problems.length > 0) return refused(problems);

  const { organisationId, ags, name } = invitee;
  const days = request.days ?? INVITATION_DAYS.default;
  const invitation: Invitation = {
    id,
    consortiumId: consortium.id,
    organisationId,
    ags,
    name,
    role,
    message,
    status: INITIAL_INVITATION_STATUS,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * DAY),
    answeredAt: null,
    declineReason: null,
  };
  return decided(invitation, [invitationEvent(CONSORTIUM_EVENTS.invited, invitation)]);
}

function inviteProblems(request: InvitePartner): readonly Problem[] {
  const { consortium, invitee, role } = request;
  if (consortium.status === 'dissolved') return [problem('CONSORTIUM_DISSOLVED')];
  if (invitee === null) return [problem('ORGANISATION_UNKNOWN', 'organisationId')];
  const { name, demo } = invitee;
  if (role === 'lead') return [problem('SECOND_LEAD', 'role', { name })];
  // Invented municipalities vanish with the demo region and must take no real agreement with them.
  if (demo !== request.leadIsDemo) return [problem('DEMO_AND_REAL_MIXED', 'organisationId', { name })];
  return knownProblems(request, invitee);
}

function knownProblems(request: InvitePartner, { organisationId, name }: Invitee): readonly Problem[] {
  const { now, consortium, partners, invitations } = request;
  if (organisationId === consortium.leadOrganisationId) {
    return [problem('CANNOT_INVITE_ITSELF', 'organisationId')];
  }
  if (partners.some((partner) => partner.organisationId === organisationId)) {
    return [problem('ALREADY_A_PARTNER', 'organisationId', { name })];
  }
  const isInvited = invitations.some(
    (invitation) => invitation.organisationId === organisationId && isOpen(invitation, now),
  );
  return isInvited ? [problem('ALREADY_INVITED', 'organisationId', { name })] : [];
}
