import { isOpen, type Invitation } from '@allmende/consortia-core';

/** An invitation without what its organisation is called. */
export type InvitationRow = Omit<Invitation, 'ags' | 'name'>;

/** True while somebody may still answer it at that moment. */
export function isOpenAt(invitation: InvitationRow, now: Date): boolean {
  return isOpen({ ...invitation, ags: null, name: '' }, now);
}

/** An invitation as people should see it at that moment: one whose time has run out is expired, marked or not. */
export function invitationAsOf<Row extends InvitationRow>(invitation: Row, now: Date): Row {
  const lapsed = invitation.status === 'pending' && !isOpenAt(invitation, now);
  return lapsed ? { ...invitation, status: 'expired' } : invitation;
}
