import type { InvitationStatus } from './invitation-status.js';
import type { ConsortiumRole } from './partner.js';

/** The roles one can be invited to: the lead is handed over, never given away by invitation. */
export const INVITABLE_ROLES = ['partner', 'associated', 'subcontractor', 'observer'] as const;
/** A role that somebody may be invited to. */
export type InvitableRole = Exclude<ConsortiumRole, 'lead'>;

/** How many days an invitation stays open: the default and the longest allowed. */
export const INVITATION_DAYS = { default: 28, max: 120 } as const;

/** An organisation asked to join a consortium in a role. */
export interface Invitation {
  readonly id: string;
  readonly consortiumId: string;
  readonly organisationId: string;
  /** The 8-digit municipality key, null for an organisation that is no municipality. */
  readonly ags: string | null;
  readonly name: string;
  readonly role: InvitableRole;
  readonly message: string;
  readonly status: InvitationStatus;
  readonly createdAt: Date;
  /** The first moment at which it can no longer be accepted. */
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
  /** Why it was declined; null for every other status. */
  readonly declineReason: string | null;
}

/** The fields a decision changes; apply as `{ ...invitation, ...changes }`. */
export type InvitationChanges = Partial<Invitation>;

/** An invitation without what its organisation is called. */
export type UnnamedInvitation = Omit<Invitation, 'ags' | 'name'>;

type Timed = Pick<Invitation, 'status' | 'expiresAt'>;

/** True while somebody may still answer it at that moment. */
export function isOpen({ status, expiresAt }: Timed, now: Date): boolean {
  return status === 'pending' && now.getTime() < expiresAt.getTime();
}

/** An invitation as people should see it at that moment: one whose time has run out is expired, marked or not. */
export function invitationAsOf<Known extends Timed>(invitation: Known, now: Date): Known {
  const lapsed = invitation.status === 'pending' && !isOpen(invitation, now);
  return lapsed ? { ...invitation, status: 'expired' } : invitation;
}
