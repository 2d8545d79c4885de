import type { Member, Organisation } from '@allmende/identity-core';
import { type Decision, decided, type OrganisationRole, problem, refused } from '@allmende/platform-core';
import { MEMBER_EVENTS, memberEvent } from './member.events.js';
import type { InviteMemberInput } from './member.input.js';
import { forbiddenRoleProblems, sortedRoles } from './member-roles.js';
import { invitationEnd, isInvitationOpen, type MembershipInvitation } from './membership-invitation.js';

/** Everything the decision looks at; all addresses in their one spelling. */
export interface InviteMember {
  readonly id: string;
  readonly now: Date;
  readonly organisation: Organisation;
  readonly allowedRoles: readonly OrganisationRole[];
  readonly members: readonly Pick<Member, 'email' | 'displayName'>[];
  readonly invitations: readonly MembershipInvitation[];
  readonly invitedBy: string | null;
  readonly input: Omit<InviteMemberInput, 'organisationId'>;
}

/** Domains that reach nobody (RFC 2606); everybody may act as the invented people, so they write to nobody real. */
const INVENTED = /[@.]example$/;

/** Asks somebody by mail to act for the organisation; not twice, and not who does so already. */
export function inviteMember(facts: InviteMember): Decision<MembershipInvitation> {
  const { id, now, organisation, input, invitedBy } = facts;
  const { email, locale, message } = input;
  const problems = [...forbiddenRoleProblems(input.roles, facts.allowedRoles)];
  const member = facts.members.find((candidate) => candidate.email === email);
  if (member !== undefined) problems.push(problem('ALREADY_MEMBER', 'email', { name: member.displayName }));
  const open = facts.invitations.find(
    (invitation) => invitation.email === email && isInvitationOpen(invitation, now),
  );
  if (open !== undefined) problems.push(problem('ALREADY_INVITED', 'email'));
  if (organisation.demo && !INVENTED.test(email)) problems.push(problem('DEMO_ADDRESS_ONLY', 'email'));
  if (problems.length > 0) return refused(problems);
  const invitation: MembershipInvitation = {
    id,
    organisationId: organisation.id,
    email,
    roles: sortedRoles(input.roles),
    locale,
    message,
    status: 'pending',
    invitedBy,
    createdAt: now,
    sentAt: now,
    expiresAt: invitationEnd(now),
    answeredAt: null,
    declineReason: null,
  };
  return decided(invitation, [memberEvent(MEMBER_EVENTS.invited, organisation.id, { invitationId: id })]);
}
