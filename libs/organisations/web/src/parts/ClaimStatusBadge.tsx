import { Badge, type MessageKind } from '@allmende/platform-ui';
import type { ClaimStatus } from '@allmende/organisations-core';
import { useWords } from '../claims/words.js';

const KIND: Readonly<Record<ClaimStatus, MessageKind>> = {
  claimed: 'info',
  verified: 'success',
  rejected: 'danger',
  withdrawn: 'warning',
};

/** How far a claim is settled, in a word. */
export function ClaimStatusBadge({ status }: { status: ClaimStatus }) {
  const t = useWords();
  return <Badge kind={KIND[status]}>{t(`status.${status}`)}</Badge>;
}
