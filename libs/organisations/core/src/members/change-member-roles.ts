import {
  type Member,
  membershipEnded,
  type MembershipEnd,
  membershipRolesChanged,
} from '@allmende/identity-core';
import {
  type Decision,
  decided,
  type OrganisationRole,
  problem,
  type Problem,
  refused,
} from '@allmende/platform-core';
import { adminsAmong, forbiddenRoleProblems, sortedRoles } from './member-roles.js';

/** An organisation's members and the one whom a change concerns. */
export interface OneOfMembers {
  readonly organisationId: string;
  readonly members: readonly Pick<Member, 'accountId' | 'roles' | 'displayName'>[];
  readonly accountId: string;
}

/** Which roles somebody is to hold, and which they held when the change was thought of. */
export interface ChangeMemberRoles extends OneOfMembers {
  readonly roles: readonly OrganisationRole[];
  readonly expectedRoles: readonly OrganisationRole[];
  readonly allowedRoles: readonly OrganisationRole[];
}

/** The roles as they are then, and those that are new. */
export interface ChangedRoles {
  readonly roles: readonly OrganisationRole[];
  readonly gained: readonly OrganisationRole[];
}

/** Gives a member other roles; the last admin keeps theirs, and a change thought of earlier never undoes another. */
export function changeMemberRoles(facts: ChangeMemberRoles): Decision<ChangedRoles> {
  const { organisationId, accountId, members } = facts;
  const member = members.find((candidate) => candidate.accountId === accountId);
  if (member === undefined) return refused([problem('NOT_A_MEMBER', 'accountId')]);
  const wanted = sortedRoles(facts.roles);
  const problems: Problem[] = [...forbiddenRoleProblems(wanted, facts.allowedRoles)];
  if (wanted.length === 0) problems.push(problem('ROLES_MISSING', 'roles'));
  if (sortedRoles(member.roles).join() !== sortedRoles(facts.expectedRoles).join()) {
    problems.push(problem('ROLES_CHANGED_MEANWHILE', 'roles', { name: member.displayName }));
  }
  if (!wanted.includes('admin') && isLastAdmin(members, accountId)) {
    problems.push(problem('LAST_ADMIN', 'roles'));
  }
  if (problems.length > 0) return refused(problems);
  const gained = wanted.filter((role) => !member.roles.includes(role));
  const lost = member.roles.filter((role) => !wanted.includes(role));
  const changed = gained.length + lost.length > 0;
  const events = changed ? [membershipRolesChanged(organisationId, accountId, gained, lost)] : [];
  return decided({ roles: wanted, gained }, events);
}

/** Nobody is kept here against their will when the account ends, nor stays an admin of what they never spoke for. */
const GOES_REGARDLESS: readonly MembershipEnd[] = ['account_ended', 'claim_rejected'];

/** Ends a membership: somebody leaves or is removed. The last admin hands over first. */
export function endMembership(facts: OneOfMembers, reason: MembershipEnd): Decision<null> {
  const { organisationId, accountId, members } = facts;
  const member = members.find((candidate) => candidate.accountId === accountId);
  if (member === undefined) return refused([problem('NOT_A_MEMBER', 'accountId')]);
  if (!GOES_REGARDLESS.includes(reason) && isLastAdmin(members, accountId))
    return refused([problem('LAST_ADMIN')]);
  return decided(null, [membershipEnded(organisationId, accountId, member.roles, reason)]);
}

function isLastAdmin(members: OneOfMembers['members'], accountId: string): boolean {
  const admins = adminsAmong(members);
  return admins.length === 1 && admins[0]?.accountId === accountId;
}
