import type { Locale } from '@allmende/identity-core';
import type { OrganisationRole, TransitionTable } from '@allmende/platform-core';

/** What became of an invitation to act for an organisation. */
export const MEMBERSHIP_INVITATION_STATUSES = [
  'pending',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
] as const;
export type MembershipInvitationStatus = (typeof MEMBERSHIP_INVITATION_STATUSES)[number];

/** An invitation is answered once; who changes their mind is invited again. One that ran out may be sent anew. */
export const MEMBERSHIP_INVITATION_TRANSITIONS: TransitionTable<MembershipInvitationStatus> = {
  pending: ['accepted', 'declined', 'expired', 'withdrawn'],
  accepted: [],
  declined: [],
  expired: ['pending'],
  withdrawn: [],
};

/** Where every invitation begins. */
export const INITIAL_MEMBERSHIP_INVITATION_STATUS: MembershipInvitationStatus = 'pending';

/** How long an invitation can be accepted, and how long a closed one is kept for the admins to look at. */
export const MEMBERSHIP_INVITATION_RULES = { openDays: 14, keptDays: 90 } as const;

const DAY = 86_400_000;

/** Somebody who was asked by mail to act for an organisation. The code of the mail is not among the facts. */
export interface MembershipInvitation {
  readonly id: string;
  readonly organisationId: string;
  /** In lower case, the domain in ASCII. */
  readonly email: string;
  readonly roles: readonly OrganisationRole[];
  readonly locale: Locale;
  readonly message: string;
  readonly status: MembershipInvitationStatus;
  /** The admin who invited; null when that account is gone. */
  readonly invitedBy: string | null;
  readonly createdAt: Date;
  /** When the mail was last written. */
  readonly sentAt: Date;
  /** The first moment at which it can no longer be accepted. */
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
  readonly declineReason: string | null;
}

/** The fields a decision changes. */
export type MembershipInvitationChanges = Partial<MembershipInvitation>;

/** When an invitation sent at that moment ends. */
export function invitationEnd(sentAt: Date): Date {
  return new Date(sentAt.getTime() + MEMBERSHIP_INVITATION_RULES.openDays * DAY);
}

/** Invitations that ended before this moment are forgotten together with the address. */
export function invitationsForgottenBefore(now: Date): Date {
  return new Date(now.getTime() - MEMBERSHIP_INVITATION_RULES.keptDays * DAY);
}

/** True while it can be answered. The date decides, not the job that marks what has run out. */
export function isInvitationOpen(
  { status, expiresAt }: Pick<MembershipInvitation, 'status' | 'expiresAt'>,
  now: Date,
): boolean {
  return status === 'pending' && now.getTime() < expiresAt.getTime();
}

/** The invitation as people should see it at that moment. */
export function membershipInvitationAsOf(invitation: MembershipInvitation, now: Date): MembershipInvitation {
  const lapsed = invitation.status === 'pending' && !isInvitationOpen(invitation, now);
  return lapsed ? { ...invitation, status: 'expired' } : invitation;
}
