import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import type { PartnerRoleChange } from './change-partner-role.js';
import { CONSORTIUM_EVENTS, consortiumEvent } from './consortium.events.js';
import type { Consortium, ConsortiumChanges } from './consortium.js';
import { leadOf, type Partner } from './partner.js';

/** Both roles that change, in the order they must be written so that there are never two leads, and the consortium. */
export interface HandedOverLead {
  readonly roles: readonly [PartnerRoleChange, PartnerRoleChange];
  readonly consortium: ConsortiumChanges;
}

/** Makes another funded partner the lead; the former lead stays as a partner. */
export function handOverLead(
  consortium: Consortium,
  partners: readonly Partner[],
  toOrganisationId: string,
  now: Date,
): Decision<HandedOverLead> {
  if (consortium.status === 'dissolved') return refused([problem('CONSORTIUM_DISSOLVED')]);
  const from = leadOf(partners);
  const to = partners.find(({ organisationId }) => organisationId === toOrganisationId);
  if (from === undefined) return refused([problem('LEAD_MISSING')]);
  if (to === undefined) return refused([problem('NOT_A_PARTNER', 'organisationId')]);
  if (to.role === 'lead') return refused([problem('ALREADY_LEAD', 'organisationId', { name: to.name })]);
  if (to.role !== 'partner') {
    return refused([problem('LEAD_NEEDS_PARTNER', 'organisationId', { name: to.name, role: to.role })]);
  }
  return decided(
    {
      roles: [
        { organisationId: from.organisationId, role: 'partner' },
        { organisationId: to.organisationId, role: 'lead' },
      ],
      consortium: {
        leadOrganisationId: to.organisationId,
        version: consortium.version + 1,
        updatedAt: now,
      },
    },
    [
      consortiumEvent(CONSORTIUM_EVENTS.leadHandedOver, consortium.id, {
        from: from.organisationId,
        to: to.organisationId,
      }),
    ],
  );
}
