import { Badge, type MessageKind } from '@allmende/platform-ui';
import type { ConsortiumStatus, InvitationStatus } from './Consortium.generated.js';
import { INVITATION_KINDS } from './invitation-state.js';
import { useWords } from './use-words.js';

const KINDS: Readonly<Record<ConsortiumStatus, MessageKind | 'neutral'>> = {
  forming: 'info',
  active: 'success',
  dissolved: 'neutral',
};

/** The state of a consortium in one or two words. */
export function StatusBadge({ status, large }: { status: ConsortiumStatus; large?: boolean }) {
  const t = useWords();
  return (
    <Badge kind={KINDS[status]} large={large}>
      {t(`status.${status}`)}
    </Badge>
  );
}

/** The state of an invitation in one or two words. */
export function InvitationBadge({ status }: { status: InvitationStatus }) {
  const t = useWords();
  return <Badge kind={INVITATION_KINDS[status]}>{t(`invitationStatus.${status}`)}</Badge>;
}
