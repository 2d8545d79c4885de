import { type Member, membershipAdded } from '@allmende/identity-core';
import {
  type Decision,
  decided,
  type OrganisationRole,
  problem,
  type Problem,
  refused,
} from '@allmende/platform-core';
import { MEMBER_EVENTS, memberEvent, type MemberEventType } from './member.events.js';
import { sortedRoles } from './member-roles.js';
import {
  invitationEnd,
  isInvitationOpen,
  type MembershipInvitation,
  type MembershipInvitationChanges,
} from './membership-invitation.js';

/** The person who answers; the address in its one spelling. */
export interface AnsweringPerson {
  readonly id: string;
  readonly email: string;
  readonly emailVerifiedAt: Date | null;
  /** One of the invented people that everybody may act as. */
  readonly demo: boolean;
}

/** An invitation with whom it meets. */
export interface AnswerMembershipInvitation {
  readonly invitation: MembershipInvitation;
  readonly person: AnsweringPerson;
  readonly organisation: { readonly demo: boolean };
  readonly member: Pick<Member, 'roles'> | null;
  readonly now: Date;
}

/** The answered invitation, all roles the person then holds, and those that are new. */
export interface AcceptedMembership {
  readonly invitation: MembershipInvitationChanges;
  readonly roles: readonly OrganisationRole[];
  readonly gained: readonly OrganisationRole[];
}

/**
 * Lets the invited person act for the organisation. Only who has proven to own the invited address may: a mail that was
 * passed on gives nothing away.
 */
export function acceptMembershipInvitation(facts: AnswerMembershipInvitation): Decision<AcceptedMembership> {
  const { invitation, person, organisation, member, now } = facts;
  const problems = answerProblems(facts);
  if (person.demo && !organisation.demo) return refused([...problems, problem('DEMO_AND_REAL_MIXED')]);
  if (problems.length > 0) return refused(problems);
  const { id, organisationId } = invitation;
  const held = member?.roles ?? [];
  const gained = invitation.roles.filter((role) => !held.includes(role));
  return decided(
    {
      invitation: { status: 'accepted', answeredAt: now },
      roles: sortedRoles([...held, ...invitation.roles]),
      gained,
    },
    [
      memberEvent(MEMBER_EVENTS.invitationAccepted, organisationId, {
        invitationId: id,
        accountId: person.id,
      }),
      ...gained.map((role) => membershipAdded(organisationId, person.id, role)),
    ],
  );
}

/** Says no, with a reason or without. */
export function declineMembershipInvitation(
  facts: AnswerMembershipInvitation,
  reason: string,
): Decision<MembershipInvitationChanges> {
  const problems = answerProblems(facts);
  if (problems.length > 0) return refused(problems);
  const changes = { status: 'declined', answeredAt: facts.now, declineReason: reason } as const;
  return decided(changes, [eventOf(MEMBER_EVENTS.invitationDeclined, facts.invitation)]);
}

/** Takes an open invitation back. */
export function withdrawMembershipInvitation(
  invitation: MembershipInvitation,
  now: Date,
): Decision<MembershipInvitationChanges> {
  if (!isInvitationOpen(invitation, now)) return refused([notOpen()]);
  return decided({ status: 'withdrawn' }, [eventOf(MEMBER_EVENTS.invitationWithdrawn, invitation)]);
}

/** Sends the mail again with a new code and the whole time; the code of the earlier mail ends. */
export function resendMembershipInvitation(
  invitation: MembershipInvitation,
  now: Date,
): Decision<MembershipInvitationChanges> {
  const mayBeSent = invitation.status === 'pending' || invitation.status === 'expired';
  if (!mayBeSent) return refused([notOpen()]);
  return decided({ status: 'pending', sentAt: now, expiresAt: invitationEnd(now) }, [
    eventOf(MEMBER_EVENTS.invitedAgain, invitation),
  ]);
}

/** The change for every invitation whose time has run out, by id. Asked again, it finds nothing more. */
export function expireMembershipInvitations(
  invitations: readonly MembershipInvitation[],
  now: Date,
): Decision<readonly string[]> {
  const late = invitations.filter(
    (invitation) => invitation.status === 'pending' && !isInvitationOpen(invitation, now),
  );
  return decided(
    late.map(({ id }) => id),
    late.map((invitation) => eventOf(MEMBER_EVENTS.invitationExpired, invitation)),
  );
}

/** One problem for used, expired, withdrawn and unknown codes alike: which of them it is helps only a stranger. */
function notOpen(): Problem {
  return problem('INVITATION_NOT_OPEN');
}

function answerProblems({ invitation, person, now }: AnswerMembershipInvitation): Problem[] {
  if (!isInvitationOpen(invitation, now)) return [notOpen()];
  if (person.email !== invitation.email) return [problem('OTHER_ADDRESS_INVITED')];
  return person.emailVerifiedAt === null ? [problem('EMAIL_NOT_PROVEN')] : [];
}

function eventOf(type: MemberEventType, { id, organisationId }: MembershipInvitation) {
  return memberEvent(type, organisationId, { invitationId: id });
}
