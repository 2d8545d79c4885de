import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import { CONSORTIUM_EVENTS, consortiumEvent } from './consortium.events.js';
import type { Consortium } from './consortium.js';
import type { Partner } from './partner.js';

/** Ends a membership. The lead hands over first, or dissolves the consortium. */
export function leaveConsortium(
  consortium: Consortium,
  partners: readonly Partner[],
  organisationId: string,
): Decision<{ readonly removedOrganisationId: string }> {
  if (consortium.status === 'dissolved') return refused([problem('CONSORTIUM_DISSOLVED')]);
  const partner = partners.find((candidate) => candidate.organisationId === organisationId);
  if (partner === undefined) return refused([problem('NOT_A_PARTNER', 'organisationId')]);
  if (partner.role === 'lead') return refused([problem('LEAD_MUST_BE_HANDED_OVER')]);
  return decided({ removedOrganisationId: organisationId }, [
    consortiumEvent(CONSORTIUM_EVENTS.left, consortium.id, { organisationId }),
  ]);
}
