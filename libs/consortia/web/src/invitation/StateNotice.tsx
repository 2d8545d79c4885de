import { Alert, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { InvitationLetterPartsFragment } from '../parts/Consortium.generated.js';
import { INVITATION_KINDS } from '../parts/invitation-state.js';
import { useWords } from '../parts/use-words.js';

export interface StateNoticeProps {
  letter: InvitationLetterPartsFragment;
  isInvited: boolean;
}

/** Why an invitation can no longer be answered, and what helps. */
export function StateNotice({ letter, isInvited }: StateNoticeProps) {
  const t = useWords();
  const format = useFormat();
  const { status, answeredAt, expiresAt, declineReason, organisation, consortium } = letter;
  const kind = INVITATION_KINDS[status];
  const date = format.date(status === 'expired' ? expiresAt : (answeredAt ?? letter.createdAt));
  const values = { date, name: organisation.name, lead: consortium.lead.name };
  return (
    <Alert
      kind={kind === 'neutral' ? 'info' : kind}
      live="status"
      title={t(`letter.state.${status}.title`, values)}
    >
      <p>{t(`letter.state.${status}.${isInvited ? 'remedy' : 'remedyLead'}`, values)}</p>
      {declineReason !== null && <p>{t('letter.reasonGiven', { reason: declineReason })}</p>}
      {status === 'accepted' && <TextLink href="/verbuende">{t('letter.toConsortia')}</TextLink>}
    </Alert>
  );
}
