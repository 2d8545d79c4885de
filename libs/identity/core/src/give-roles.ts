import { type Decision, decided, type OrganisationRole, problem, refused } from '@allmende/platform-core';
import type { Organisation } from './organisation.js';
import { rolesOf } from './organisation-roles.js';

/** Whether somebody may get these roles in that organisation: only those that its kind knows. */
export function giveRoles(
  organisation: Pick<Organisation, 'kind'> | null,
  roles: readonly OrganisationRole[],
): Decision<{ readonly roles: readonly OrganisationRole[] }> {
  if (organisation === null) return refused([problem('ORGANISATION_UNKNOWN', 'organisationId')]);
  const allowed = rolesOf(organisation.kind);
  const unfit = roles.filter((role) => !allowed.includes(role));
  if (unfit.length > 0) return refused(unfit.map((role) => problem('ROLE_NOT_FOR_KIND', 'roles', { role })));
  return decided({ roles });
}
