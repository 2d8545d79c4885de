/** All roles of a person in one organisation; `organisation` is the first of its memberships. */
export interface RolesInOrganisation<Membership, Role> {
  readonly organisation: Membership;
  readonly roles: readonly Role[];
}

/** Memberships come one a role; a page shows one card an organisation, in the order given. */
export function byOrganisation<
  Role,
  Membership extends { readonly organisationId: string; readonly role: Role },
>(memberships: readonly Membership[]): readonly RolesInOrganisation<Membership, Membership['role']>[] {
  const grouped = new Map<string, { organisation: Membership; roles: Membership['role'][] }>();
  for (const membership of memberships) {
    const known = grouped.get(membership.organisationId);
    if (known === undefined) {
      grouped.set(membership.organisationId, { organisation: membership, roles: [membership.role] });
    } else if (!known.roles.includes(membership.role)) known.roles.push(membership.role);
  }
  return [...grouped.values()];
}
