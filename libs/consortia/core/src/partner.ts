/**
 * Roles in a consortium (handbook 6.2): the lead is the single contact of the funder, a partner receives funds for own
 * work, an associated partner none, a subcontractor is paid for a service, an observer only follows.
 */
export const CONSORTIUM_ROLES = ['lead', 'partner', 'associated', 'subcontractor', 'observer'] as const;
export type ConsortiumRole = (typeof CONSORTIUM_ROLES)[number];

/** The roles that take part in the budget; everybody else's share is 0. */
export const FUNDED_ROLES: readonly ConsortiumRole[] = ['lead', 'partner'];

/** One organisation in one consortium, at most once. */
export interface Partner {
  readonly consortiumId: string;
  readonly organisationId: string;
  /** The 8-digit municipality key, null for an organisation that is no municipality. */
  readonly ags: string | null;
  readonly name: string;
  readonly role: ConsortiumRole;
  readonly since: Date;
}

/** True when the role receives funds and carries a part of the costs. */
export function isFundedRole(role: ConsortiumRole): boolean {
  return FUNDED_ROLES.includes(role);
}

/** The one partner whose role is `lead`, or undefined where the rule is broken. */
export function leadOf(partners: readonly Partner[]): Partner | undefined {
  const leads = partners.filter((partner) => partner.role === 'lead');
  return leads.length === 1 ? leads[0] : undefined;
}
