import type { Membership, NetworkRole, OrganisationRole, SessionFactor } from '@allmende/platform-core';

/** Roles that speak for an organisation with lasting effect; like every network role they want a second factor. */
export const WEIGHTY_ROLES: readonly OrganisationRole[] = ['approver', 'signatory', 'admin'];

/** What decides whether roles rest. */
export interface RestingFacts {
  /** The setting of the system. */
  readonly secondFactor: 'required' | 'offered';
  /** What the session was proven by. */
  readonly factor: SessionFactor;
  /** The invented people are everybody's and protect nothing. */
  readonly demo: boolean;
}

/** The roles of an account. */
export interface HeldRoles<Member extends Membership = Membership> {
  readonly memberships: readonly Member[];
  readonly networkRoles: readonly NetworkRole[];
}

/** What a session may act as, and what rests until a second factor is shown. */
export interface ActiveRoles<Member extends Membership = Membership> extends HeldRoles<Member> {
  readonly resting: HeldRoles<Member>;
}

/**
 * Splits roles into those that act and those that rest because the session was proven by a password alone (OWASP ASVS
 * 5.0, 6.3.3 and ADR 0029). Whose every role in an organisation rests still reads there.
 */
export function activeRoles<Member extends Membership>(
  held: HeldRoles<Member>,
  facts: RestingFacts,
): ActiveRoles<Member> {
  const { memberships, networkRoles } = held;
  if (facts.secondFactor === 'offered' || facts.demo || facts.factor !== 'password') {
    return { memberships, networkRoles, resting: { memberships: [], networkRoles: [] } };
  }
  const resting = memberships.filter(({ role }) => WEIGHTY_ROLES.includes(role));
  const acting = memberships.filter(({ role }) => !WEIGHTY_ROLES.includes(role));
  return {
    memberships: [...acting, ...readersInstead(resting, acting)],
    networkRoles: [],
    resting: { memberships: resting, networkRoles },
  };
}

function readersInstead<Member extends Membership>(
  resting: readonly Member[],
  acting: readonly Member[],
): readonly Member[] {
  const present = new Set(acting.map(({ organisationId }) => organisationId));
  const alone = resting.filter(({ organisationId }) => {
    const isFirst = !present.has(organisationId);
    present.add(organisationId);
    return isFirst;
  });
  return alone.map((membership) => ({ ...membership, role: 'reader' as const }));
}
