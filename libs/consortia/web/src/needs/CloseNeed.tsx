import { NEED_LIMITS } from '@allmende/consortia-core';
import { Button, Disclosure, SelectField, TextAreaField, TextField } from '@allmende/platform-ui';
import { FailureAlert, type ProblemAnswer, ProblemList } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { MyConsortiaDocument } from '../parts/MyConsortia.generated.js';
import { named } from './need-draft.js';
import { MeetNeedDocument, type NeedShownFragment, WithdrawNeedDocument } from './Needs.generated.js';
import { NAMESPACE, useErrorAt, useWords } from './words.js';

/** How a need ends: something met it, or it is no longer there. */
export function CloseNeed({ need }: { need: NeedShownFragment }) {
  const t = useWords();
  return (
    <div className="al-stack">
      <Disclosure title={t('close.meet')}>
        <Meet need={need} />
      </Disclosure>
      <Disclosure title={t('close.withdraw')}>
        <Withdraw need={need} />
      </Disclosure>
    </div>
  );
}

function Meet({ need }: { need: NeedShownFragment }) {
  const t = useWords();
  const [solution, setSolution] = useState('');
  const [consortium, setConsortium] = useState('');
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const consortia = useQuery(MyConsortiaDocument, { ssr: false }).data?.myConsortia.nodes ?? [];
  const [meet, { loading, error }] = useMutation(MeetNeedDocument);
  const errorAt = useErrorAt(problems);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      needId: need.id,
      expectedVersion: need.version,
      projectKey: keyIn(solution),
      consortiumKey: consortium === '' ? null : consortium,
    };
    const answer = await meet({ variables: { input } }).catch(() => null);
    setProblems(answer?.data?.meetNeed.problems ?? []);
  };
  return (
    <form className="al-form" noValidate onSubmit={(event) => void send(event)}>
      <ProblemList problems={problems} namespace={NAMESPACE} />
      <TextField
        id="field-projectKey"
        label={t('close.solution')}
        hint={t('close.solutionHint')}
        value={solution}
        error={errorAt('projectKey')}
        onChange={(event) => setSolution(event.target.value)}
      />
      {consortia.length > 0 && (
        <SelectField
          id="field-consortiumKey"
          label={t('close.consortium')}
          empty={t('close.noConsortium')}
          value={consortium}
          error={errorAt('consortiumKey')}
          choices={consortia.map(({ key, title }) => ({ value: key, label: title }))}
          onChange={(event) => setConsortium(event.target.value)}
        />
      )}
      {error !== undefined && <FailureAlert error={error} />}
      <div>
        <Button type="submit" variant="secondary" busy={loading}>
          {t('close.meetSend')}
        </Button>
      </div>
    </form>
  );
}

function Withdraw({ need }: { need: NeedShownFragment }) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [withdraw, { loading, error }] = useMutation(WithdrawNeedDocument);
  const errorAt = useErrorAt(problems);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { needId: need.id, expectedVersion: need.version, reason };
    const answer = await withdraw({ variables: { input } }).catch(() => null);
    setProblems((answer?.data?.withdrawNeed.problems ?? []).map(named));
  };
  return (
    <form className="al-form" noValidate onSubmit={(event) => void send(event)}>
      <ProblemList problems={problems} namespace={NAMESPACE} />
      <TextAreaField
        id="field-reason"
        label={t('close.reason')}
        hint={t('close.reasonHint')}
        limit={NEED_LIMITS.reason}
        value={reason}
        error={errorAt('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      {error !== undefined && <FailureAlert error={error} />}
      <div>
        <Button type="submit" variant="secondary" busy={loading}>
          {t('close.withdrawSend')}
        </Button>
      </div>
    </form>
  );
}

/** The last part of a pasted address, or what was typed. */
function keyIn(text: string): string | null {
  const key = text.trim().split('/').at(-1) ?? '';
  return key === '' ? null : key;
}
