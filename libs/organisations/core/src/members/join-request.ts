import { type Member, membershipAdded } from '@allmende/identity-core';
import {
  type Decision,
  decided,
  type OrganisationRole,
  problem,
  refused,
  type TransitionTable,
} from '@allmende/platform-core';
import type { AnsweringPerson } from './answer-membership-invitation.js';
import { MEMBER_EVENTS, memberEvent, type MemberEventType } from './member.events.js';
import { forbiddenRoleProblems, sortedRoles } from './member-roles.js';

/** What became of a request to join. */
export const JOIN_REQUEST_STATUSES = ['pending', 'accepted', 'declined', 'withdrawn'] as const;
export type JoinRequestStatus = (typeof JOIN_REQUEST_STATUSES)[number];

/** A request is answered once; who was declined may ask again. */
export const JOIN_REQUEST_TRANSITIONS: TransitionTable<JoinRequestStatus> = {
  pending: ['accepted', 'declined', 'withdrawn'],
  accepted: [],
  declined: [],
  withdrawn: [],
};

/** Where every request begins. */
export const INITIAL_JOIN_REQUEST_STATUS: JoinRequestStatus = 'pending';

/** Somebody who asks to act for an organisation. */
export interface JoinRequest {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly message: string;
  readonly status: JoinRequestStatus;
  readonly createdAt: Date;
  readonly answeredAt: Date | null;
  readonly declineReason: string | null;
}

/** What a request is decided on. */
export interface RequestMembership {
  readonly id: string;
  readonly now: Date;
  readonly organisation: { readonly id: string; readonly demo: boolean };
  readonly members: readonly Pick<Member, 'accountId'>[];
  readonly person: AnsweringPerson;
  readonly open: JoinRequest | null;
  readonly message: string;
}

/** Asks an organisation to be let in: with a proven address, not twice, and not who is in already. */
export function requestMembership(facts: RequestMembership): Decision<JoinRequest> {
  const { id, now, organisation, person, message } = facts;
  if (facts.members.some(({ accountId }) => accountId === person.id)) {
    return refused([problem('ALREADY_A_MEMBER_YOURSELF')]);
  }
  if (facts.open !== null) return refused([problem('ALREADY_REQUESTED')]);
  if (person.emailVerifiedAt === null) return refused([problem('EMAIL_NOT_PROVEN')]);
  if (person.demo !== organisation.demo) return refused([problem('DEMO_AND_REAL_MIXED')]);
  const request: JoinRequest = {
    id,
    organisationId: organisation.id,
    accountId: person.id,
    message,
    status: 'pending',
    createdAt: now,
    answeredAt: null,
    declineReason: null,
  };
  return decided(request, [eventOf(MEMBER_EVENTS.requested, request)]);
}

/** What the acceptance of a request is decided on. */
export interface AcceptJoinRequest {
  readonly request: JoinRequest;
  readonly roles: readonly OrganisationRole[];
  readonly allowedRoles: readonly OrganisationRole[];
  readonly member: Pick<Member, 'roles'> | null;
  readonly now: Date;
}

/** The answered request and the roles that the person then holds. */
export interface AcceptedRequest {
  readonly request: Partial<JoinRequest>;
  readonly roles: readonly OrganisationRole[];
  readonly gained: readonly OrganisationRole[];
}

/** Lets somebody in with roles that the admin chooses. */
export function acceptJoinRequest(facts: AcceptJoinRequest): Decision<AcceptedRequest> {
  const { request, now } = facts;
  if (request.status !== 'pending') return refused([problem('REQUEST_NOT_OPEN')]);
  const problems = forbiddenRoleProblems(facts.roles, facts.allowedRoles);
  if (problems.length > 0) return refused(problems);
  const held = facts.member?.roles ?? [];
  const gained = sortedRoles(facts.roles).filter((role) => !held.includes(role));
  const { organisationId, accountId } = request;
  return decided(
    {
      request: { status: 'accepted', answeredAt: now },
      roles: sortedRoles([...held, ...facts.roles]),
      gained,
    },
    [
      eventOf(MEMBER_EVENTS.requestAccepted, request),
      ...gained.map((role) => membershipAdded(organisationId, accountId, role)),
    ],
  );
}

/** Says no, with the reason that the person will read. */
export function declineJoinRequest(
  request: JoinRequest,
  reason: string,
  now: Date,
): Decision<Partial<JoinRequest>> {
  if (request.status !== 'pending') return refused([problem('REQUEST_NOT_OPEN')]);
  return decided({ status: 'declined', answeredAt: now, declineReason: reason }, [
    eventOf(MEMBER_EVENTS.requestDeclined, request),
  ]);
}

/** The person takes the request back. */
export function withdrawJoinRequest(request: JoinRequest, now: Date): Decision<Partial<JoinRequest>> {
  if (request.status !== 'pending') return refused([problem('REQUEST_NOT_OPEN')]);
  return decided({ status: 'withdrawn', answeredAt: now }, [
    eventOf(MEMBER_EVENTS.requestWithdrawn, request),
  ]);
}

function eventOf(type: MemberEventType, { id, organisationId, accountId }: JoinRequest) {
  return memberEvent(type, organisationId, { requestId: id, accountId });
}
