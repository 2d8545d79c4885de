import type { ConsortiumPartsFragment } from './Consortium.generated.js';

/** The one thing that is next in a consortium, for this reader. */
export type NextStep = 'dissolved' | 'wait' | 'invite' | 'apply' | 'leadInvites' | 'leadApplies';

type Known = Pick<ConsortiumPartsFragment, 'status' | 'invitations' | 'viewerCan'>;

/** Says what is next: whoever leads acts, the others know what they wait for. */
export function nextStep({ status, invitations, viewerCan }: Known): NextStep {
  if (status === 'dissolved') return 'dissolved';
  if (status === 'active') return viewerCan.apply ? 'apply' : 'leadApplies';
  if (invitations.some((invitation) => invitation.status === 'pending')) return 'wait';
  return viewerCan.invite ? 'invite' : 'leadInvites';
}

/** How many invitations wait for an answer. */
export function pendingCount({ invitations }: Pick<Known, 'invitations'>): number {
  return invitations.filter(({ status }) => status === 'pending').length;
}
