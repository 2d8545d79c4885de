import { membershipRolesChanged, type Member } from '@allmende/identity-core';
import {
  type Decision,
  decided,
  type OrganisationRole,
  problem,
  refused,
  type TransitionTable,
} from '@allmende/platform-core';
import { MEMBER_EVENTS, memberEvent, type MemberEventType } from './member.events.js';
import { sortedRoles } from './member-roles.js';

/** What became of the offer to take the admin role over. */
export const HAND_OVER_STATUSES = ['pending', 'accepted', 'declined', 'withdrawn', 'expired'] as const;
export type HandOverStatus = (typeof HAND_OVER_STATUSES)[number];

/** An offer is answered once. */
export const HAND_OVER_TRANSITIONS: TransitionTable<HandOverStatus> = {
  pending: ['accepted', 'declined', 'withdrawn', 'expired'],
  accepted: [],
  declined: [],
  withdrawn: [],
  expired: [],
};

/** Where every offer begins. */
export const INITIAL_HAND_OVER_STATUS: HandOverStatus = 'pending';

/** How long an offer can be accepted. */
export const HAND_OVER_DAYS = 14;

/** An admin who offers the admin role to another member. It changes hands only when the other accepts. */
export interface HandOver {
  readonly id: string;
  readonly organisationId: string;
  readonly fromAccountId: string;
  readonly toAccountId: string;
  readonly status: HandOverStatus;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
}

type Members = readonly Pick<Member, 'accountId' | 'roles' | 'displayName'>[];

/** True while the offer can be answered. */
export function isHandOverOpen({ status, expiresAt }: HandOver, now: Date): boolean {
  return status === 'pending' && now.getTime() < expiresAt.getTime();
}

/** What an offer is decided on; `open` is the actor's earlier offer that waits. */
export interface OfferHandOver {
  readonly id: string;
  readonly now: Date;
  readonly organisationId: string;
  readonly members: Members;
  readonly from: string;
  readonly to: string;
  readonly open: HandOver | null;
}

/** Offers the admin role to a member who does not hold it yet. */
export function offerHandOver(facts: OfferHandOver): Decision<HandOver> {
  const { id, now, organisationId, from, to } = facts;
  const heir = facts.members.find(({ accountId }) => accountId === to);
  if (heir === undefined || to === from) return refused([problem('NOT_A_MEMBER', 'accountId')]);
  if (heir.roles.includes('admin')) {
    return refused([problem('ALREADY_ADMIN', 'accountId', { name: heir.displayName })]);
  }
  if (facts.open !== null) return refused([problem('HAND_OVER_OPEN', 'accountId')]);
  const handOver: HandOver = {
    id,
    organisationId,
    fromAccountId: from,
    toAccountId: to,
    status: 'pending',
    createdAt: now,
    expiresAt: new Date(now.getTime() + HAND_OVER_DAYS * 86_400_000),
    answeredAt: null,
  };
  return decided(handOver, [eventOf(MEMBER_EVENTS.handOverOffered, handOver)]);
}

/** Both members with the roles they then hold. */
export interface HandedOver {
  readonly handOver: Partial<HandOver>;
  readonly to: readonly OrganisationRole[];
  readonly from: readonly OrganisationRole[];
}

/** The other one takes over: gains the admin role, and who offered it gives it up but stays a member. */
export function acceptHandOver(handOver: HandOver, members: Members, now: Date): Decision<HandedOver> {
  const { organisationId, fromAccountId, toAccountId } = handOver;
  const giver = members.find(({ accountId }) => accountId === fromAccountId);
  const heir = members.find(({ accountId }) => accountId === toAccountId);
  const stands = giver?.roles.includes('admin') === true && heir !== undefined;
  if (!isHandOverOpen(handOver, now) || !stands) return refused([problem('HAND_OVER_NOT_OPEN')]);
  const left = giver.roles.filter((role) => role !== 'admin');
  const kept = left.length > 0 ? left : (['reader'] as const);
  const added = kept.filter((role) => !giver.roles.includes(role));
  return decided(
    {
      handOver: { status: 'accepted', answeredAt: now },
      to: sortedRoles([...heir.roles, 'admin']),
      from: sortedRoles(kept),
    },
    [
      eventOf(MEMBER_EVENTS.handOverAccepted, handOver),
      membershipRolesChanged(organisationId, toAccountId, ['admin'], []),
      membershipRolesChanged(organisationId, fromAccountId, added, ['admin']),
    ],
  );
}

/** Says no, or takes the offer back; nothing changes hands. */
export function closeHandOver(
  handOver: HandOver,
  how: 'declined' | 'withdrawn',
  now: Date,
): Decision<Partial<HandOver>> {
  if (!isHandOverOpen(handOver, now)) return refused([problem('HAND_OVER_NOT_OPEN')]);
  const type = how === 'declined' ? MEMBER_EVENTS.handOverDeclined : MEMBER_EVENTS.handOverWithdrawn;
  return decided({ status: how, answeredAt: now }, [eventOf(type, handOver)]);
}

function eventOf(type: MemberEventType, { id, organisationId, fromAccountId, toAccountId }: HandOver) {
  return memberEvent(type, organisationId, { handOverId: id, from: fromAccountId, to: toAccountId });
}
