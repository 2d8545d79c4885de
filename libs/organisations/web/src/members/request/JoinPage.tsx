import { MEMBER_LIMITS } from '@allmende/organisations-core';
import { Alert, TextAreaField } from '@allmende/platform-ui';
import { problemAt, useFormat, useProblemText } from '@allmende/platform-web';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type OfficeProps, StepPage, WithOffice } from '../parts/OfficePage.js';
import { Step } from '../parts/Step.js';
import { useCommand } from '../parts/use-command.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { AskToJoinDocument } from './Request.generated.js';

/** Asks the admins of an organisation to be let in. */
export function Component() {
  return <WithOffice>{({ office }) => <Join office={office} />}</WithOffice>;
}

function Join({ office }: Pick<OfficeProps, 'office'>) {
  const t = useWords();
  const { date } = useFormat();
  const waiting = office.viewerJoinRequest;
  return (
    <StepPage office={office} title={t('join.title')} lead={t('join.lead', { name: office.name })}>
      {waiting ? (
        <Alert kind="info" live="off" title={t('join.waits', { date: date(waiting.createdAt) })} />
      ) : (
        <JoinForm office={office} />
      )}
    </StepPage>
  );
}

function JoinForm({ office }: Pick<OfficeProps, 'office'>) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const navigate = useNavigate();
  const [message, setMessage] = useState('');
  const { busy, problems, error, run } = useCommand(AskToJoinDocument);
  const back = `/organisation/${office.id}`;
  const ask = async () => {
    if ((await run({ input: { organisationId: office.id, message } })) === null) return;
    await navigate(back, { state: { done: 'requested', name: office.name } });
  };
  const problem = problemAt(problems, 'message');
  return (
    <Step
      confirm={t('join.send')}
      back={back}
      busy={busy}
      problems={problems}
      error={error}
      onConfirm={() => void ask()}
    >
      <TextAreaField
        id="field-message"
        label={t('join.message')}
        hint={t('join.messageHint')}
        limit={MEMBER_LIMITS.message}
        value={message}
        error={problem && words(problem)}
        onChange={(event) => setMessage(event.target.value)}
      />
    </Step>
  );
}
