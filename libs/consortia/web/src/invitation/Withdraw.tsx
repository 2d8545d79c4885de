import { Button, Section } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, type ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { InvitationLetterPartsFragment } from '../parts/Consortium.generated.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { WithdrawInvitationDocument } from './InvitationPage.generated.js';

export interface WithdrawProps {
  letter: InvitationLetterPartsFragment;
  onOutdated: () => void;
}

/** Takes an open invitation back; for those who sent it. */
export function Withdraw({ letter, onOutdated }: WithdrawProps) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [withdraw, { loading, error }] = useMutation(WithdrawInvitationDocument);
  const run = async () => {
    const answer = await withdraw({ variables: { input: { invitationId: letter.id } } }).catch(() => null);
    const payload = answer?.data?.withdrawInvitation;
    if (payload === undefined || payload.problems.length === 0) return;
    setProblems(payload.problems);
    onOutdated();
  };
  return (
    <Section title={t('withdraw.title')} lead={t('withdraw.then', { name: letter.organisation.name })}>
      <ProblemList problems={problems} namespace={NAMESPACE} />
      {error !== undefined && <FailureAlert error={error} />}
      <div>
        <Button variant="secondary" busy={loading} onClick={() => void run()}>
          {t('withdraw.confirm')}
        </Button>
      </div>
    </Section>
  );
}
