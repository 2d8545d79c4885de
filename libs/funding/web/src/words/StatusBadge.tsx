import type { ApplicationStatus, CallStatus } from '@allmende/funding-core';
import { Badge, type MessageKind } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { useDeadlineWords } from './use-deadline-words.js';
import type { DeadlineFacts } from './deadline.js';

export interface CallStatusBadgeProps {
  call: { readonly status: CallStatus; readonly deadline: DeadlineFacts };
}

/** Whether a call takes applications; an open call after its deadline takes none. */
export function CallStatusBadge({ call }: CallStatusBadgeProps) {
  const { t } = useTranslation('funding');
  const { passed } = useDeadlineWords()(call.deadline);
  const status = call.status === 'open' && passed ? 'over' : call.status;
  const kinds: Record<typeof status, MessageKind | 'neutral'> = {
    open: 'success',
    over: 'neutral',
    closed: 'neutral',
    draft: 'warning',
  };
  return <Badge kind={kinds[status]}>{t(`callStatus.${status}`)}</Badge>;
}

const KINDS: Partial<Record<ApplicationStatus, MessageKind>> = {
  draft: 'info',
  internal_review: 'info',
  invited: 'info',
  sketch_submitted: 'success',
  application_submitted: 'success',
  granted: 'success',
  rejected: 'warning',
  sketch_rejected: 'warning',
};

/** Where an application stands. */
export function ApplicationStatusBadge({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation('funding');
  return <Badge kind={KINDS[status] ?? 'neutral'}>{t(`applicationStatus.${status}`)}</Badge>;
}
