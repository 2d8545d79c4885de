import {
  canActFor,
  canAnswerInvitation,
  canInvitePartner,
  canLeaveConsortium,
  consortiumAbilities,
  isFundedRole,
  type Consortium,
  type Partner,
} from '@allmende/consortia-core';
import type { Actor } from '@allmende/platform-core';
import { type InvitationRow, isOpenAt } from '../data/invitation-as-of.js';

export type { InvitationRow } from '../data/invitation-as-of.js';

type Member = Pick<Partner, 'organisationId' | 'role'>;

/** Who acts for the lead or a partner proper writes what the consortium says about itself. */
export function canEditProfile(
  actor: Actor,
  { status }: Pick<Consortium, 'status'>,
  partners: readonly Member[],
): boolean {
  if (status === 'dissolved') return false;
  return partners.some(({ organisationId, role }) => isFundedRole(role) && canActFor(actor, organisationId));
}

/** What the reader may do with a consortium; `leave` is for those who do not lead it. */
export function abilitiesIn(actor: Actor, consortium: Consortium, partners: readonly Member[]) {
  const { invite, changeRoles, handOverLead, dissolve } = consortiumAbilities(actor, consortium);
  const leave =
    consortium.status !== 'dissolved' &&
    partners.some(({ organisationId, role }) => role !== 'lead' && canLeaveConsortium(actor, organisationId));
  const edit = canEditProfile(actor, consortium, partners);
  return { invite, edit, changeRoles, handOver: handOverLead, leave, dissolve, apply: invite };
}

/** What the reader may do with an invitation; a closed one is only read. */
export function abilitiesWith(
  actor: Actor,
  invitation: InvitationRow,
  consortium: Consortium | null,
  now: Date,
) {
  const open = isOpenAt(invitation, now);
  return {
    answer: open && canAnswerInvitation(actor, invitation),
    withdraw: open && consortium !== null && canInvitePartner(actor, consortium),
  };
}
