import type { MessageKind } from '@allmende/platform-ui';
import type { InvitationStatus } from './Consortium.generated.js';

interface Dated {
  readonly status: InvitationStatus;
  readonly expiresAt: string;
}

/** How weighty the state of an invitation is. */
export const INVITATION_KINDS: Readonly<Record<InvitationStatus, MessageKind | 'neutral'>> = {
  pending: 'info',
  accepted: 'success',
  declined: 'neutral',
  expired: 'warning',
  withdrawn: 'neutral',
};

const DAY = 86_400_000;

/** Days until the invitation runs out, rounded; 0 within the last 24 hours, so that nobody counts on a day too many. */
export function daysLeft({ expiresAt }: Pick<Dated, 'expiresAt'>, now: Date): number {
  const left = new Date(expiresAt).getTime() - now.getTime();
  return left < DAY ? 0 : Math.round(left / DAY);
}

/** Invitations that wait for an answer, the most urgent first. */
export function waiting<Letter extends Dated>(letters: readonly Letter[]): readonly Letter[] {
  return letters
    .filter(({ status }) => status === 'pending')
    .sort((one, other) => one.expiresAt.localeCompare(other.expiresAt));
}
