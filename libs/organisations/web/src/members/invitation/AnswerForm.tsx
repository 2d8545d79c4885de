import { MEMBER_LIMITS } from '@allmende/organisations-core';
import { Button, Disclosure, Section, TextAreaField } from '@allmende/platform-ui';
import { FailureAlert, problemAt, ProblemList, useProblemText } from '@allmende/platform-web';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../parts/use-command.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { AcceptMembershipDocument, DeclineMembershipDocument } from './InvitationPage.generated.js';
import type { InvitationKey, Letter } from './InvitationPage.js';

interface AnswerProps {
  letter: Letter;
  invitation: InvitationKey;
  onDeclined: () => void;
}

/** Yes, or no with a reason or without. */
export function AnswerForm({ letter, invitation, onDeclined }: AnswerProps) {
  const t = useWords();
  const navigate = useNavigate();
  const { busy, problems, error, run } = useCommand(AcceptMembershipDocument, ['Viewer', 'MyOffices']);
  const { id, name } = letter.organisation;
  const accept = async () => {
    if ((await run({ input: { ...invitation } })) === null) return;
    await navigate(`/organisation/${id}`, { state: { done: 'joined', name } });
  };
  return (
    <Section title={t('letter.answer')}>
      <ProblemList problems={problems} namespace={NAMESPACE} />
      {error !== undefined && error !== null && <FailureAlert error={error} />}
      <div>
        <Button icon="check" busy={busy} onClick={() => void accept()}>
          {t('letter.accept')}
        </Button>
      </div>
      <Decline invitation={invitation} onDeclined={onDeclined} />
    </Section>
  );
}

function Decline({ invitation, onDeclined }: Pick<AnswerProps, 'invitation' | 'onDeclined'>) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [reason, setReason] = useState('');
  const { busy, problems, error, run } = useCommand(DeclineMembershipDocument, []);
  const decline = async () => {
    if ((await run({ input: { ...invitation, reason } })) !== null) onDeclined();
  };
  const problem = problemAt(problems, 'reason');
  return (
    <Disclosure title={t('letter.declineTitle')}>
      <form
        className="al-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void decline();
        }}
      >
        <ProblemList problems={problems} namespace={NAMESPACE} />
        <TextAreaField
          id="field-reason"
          label={t('letter.reason')}
          hint={t('letter.reasonHint')}
          optional
          limit={MEMBER_LIMITS.reason}
          value={reason}
          error={problem && words(problem)}
          onChange={(event) => setReason(event.target.value)}
        />
        {error !== undefined && error !== null && <FailureAlert error={error} />}
        <div>
          <Button type="submit" variant="secondary" busy={busy}>
            {t('letter.decline')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
