import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import { CONSORTIUM_EVENTS, consortiumEvent } from './consortium.events.js';
import type { Consortium } from './consortium.js';
import type { ConsortiumRole, Partner } from './partner.js';

/** A new role for one member. */
export interface PartnerRoleChange {
  readonly organisationId: string;
  readonly role: ConsortiumRole;
}

/** Gives a member another role. There is exactly one lead (handbook 6.2), and it changes only by being handed over. */
export function changePartnerRole(
  consortium: Consortium,
  partners: readonly Partner[],
  { organisationId, role }: PartnerRoleChange,
): Decision<PartnerRoleChange> {
  if (consortium.status === 'dissolved') return refused([problem('CONSORTIUM_DISSOLVED')]);
  const partner = partners.find((candidate) => candidate.organisationId === organisationId);
  if (partner === undefined) return refused([problem('NOT_A_PARTNER', 'organisationId')]);
  if (partner.role === role) return decided({ organisationId, role });
  if (role === 'lead') return refused([problem('SECOND_LEAD', 'role', { name: partner.name })]);
  if (partner.role === 'lead') return refused([problem('LEAD_MUST_BE_HANDED_OVER', 'role')]);
  return decided({ organisationId, role }, [
    consortiumEvent(CONSORTIUM_EVENTS.roleChanged, consortium.id, {
      organisationId,
      from: partner.role,
      to: role,
    }),
  ]);
}
