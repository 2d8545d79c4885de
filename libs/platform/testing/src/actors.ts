import {
  type Actor,
  audienceKeys,
  type Membership,
  type NetworkRole,
  type OrganisationRole,
} from '@allmende/platform-core';

/** Somebody with one role in one organisation; everything may be overridden. */
export function anActor(
  options: {
    accountId?: string;
    organisationId?: string;
    organisationName?: string;
    ags?: string | null;
    role?: OrganisationRole;
    verified?: boolean;
    networkRoles?: readonly NetworkRole[];
    consortia?: readonly string[];
  } = {},
): Actor {
  const memberships: Membership[] =
    options.organisationId === undefined
      ? []
      : [
          {
            organisationId: options.organisationId,
            organisationName: options.organisationName ?? 'Musterstadt',
            ags: options.ags ?? null,
            verified: options.verified ?? true,
            role: options.role ?? 'author',
          },
        ];
  return {
    accountId: options.accountId ?? '01900000-0000-7000-8000-000000000001',
    memberships,
    networkRoles: options.networkRoles ?? [],
    audiences: audienceKeys(
      memberships,
      (options.consortia ?? []).map((id) => `CONSORTIUM:${id}` as const),
    ),
  };
}
