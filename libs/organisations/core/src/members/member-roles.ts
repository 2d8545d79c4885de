import type { Member } from '@allmende/identity-core';
import { ORGANISATION_ROLES, type OrganisationRole, problem, type Problem } from '@allmende/platform-core';

/**
 * Roles whose task is to look after what the organisation has entered. An admin looks after people: while nobody holds
 * one of these, the entries of the office are vacant (ADR 0032).
 */
export const TENDING_ROLES: readonly OrganisationRole[] = ['author', 'approver', 'coordinator'];

/** Roles that let somebody decide for the office: all admins are told when somebody gains one. */
export const POWERFUL_ROLES: readonly OrganisationRole[] = ['approver', 'signatory', 'admin'];

/** True while somebody looks after the entries. */
export function isTended(members: readonly Pick<Member, 'roles'>[]): boolean {
  return members.some(({ roles }) => roles.some((role) => TENDING_ROLES.includes(role)));
}

/** The members who may change members. */
export function adminsAmong<Someone extends Pick<Member, 'roles'>>(
  members: readonly Someone[],
): readonly Someone[] {
  return members.filter(({ roles }) => roles.includes('admin'));
}

/** In the order of {@link ORGANISATION_ROLES}, each once. */
export function sortedRoles(roles: Iterable<OrganisationRole>): readonly OrganisationRole[] {
  const held = new Set(roles);
  return ORGANISATION_ROLES.filter((role) => held.has(role));
}

/** Those of the roles that are powers over others, see {@link POWERFUL_ROLES}. */
export function powersIn(roles: readonly OrganisationRole[]): readonly OrganisationRole[] {
  return roles.filter((role) => POWERFUL_ROLES.includes(role));
}

/**
 * The roles of a session that still count when the members are looked at once more: what was taken away meanwhile is
 * gone at once, and what rests in the session goes on resting. Who holds anything may still read.
 */
export function rolesStillActing(
  acting: readonly OrganisationRole[],
  held: readonly OrganisationRole[],
): readonly OrganisationRole[] {
  if (held.length === 0) return [];
  return acting.filter((role) => role === 'reader' || held.includes(role));
}

/** A problem for each role that nobody can hold in such an organisation. */
export function forbiddenRoleProblems(
  roles: readonly OrganisationRole[],
  allowed: readonly OrganisationRole[],
): readonly Problem[] {
  return roles
    .filter((role) => !allowed.includes(role))
    .map((role) => problem('ROLE_NOT_ALLOWED', 'roles', { role }));
}
