import { Alert, Button, Section, TextAreaField } from '@allmende/platform-ui';
import {
  FailureAlert,
  fieldIdOf,
  problemAt,
  ProblemList,
  useFormat,
  useProblemText,
} from '@allmende/platform-web';
import { PUBLISHING_LIMITS } from '@allmende/projects-core';
import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import {
  ApproveSolutionDocument,
  type PublishingStateFragment,
  SendSolutionBackDocument,
} from './Publishing.generated.js';
import { NAMESPACE, useWords } from './words.js';

/** The answer of the second person: publish what is shown below, or send it back with a reason. */
export function ApprovalForm({ entry }: { entry: PublishingStateFragment }) {
  const t = useWords();
  const { date } = useFormat();
  const navigate = useNavigate();
  const [approve, { data, loading, error }] = useMutation(ApproveSolutionDocument, {
    variables: { input: { id: entry.id, expectedVersion: entry.version } },
    onCompleted: ({ approveProject: { project } }) => {
      if (project) void navigate(`/loesungen/${project.key}`, { state: { news: 'published' } });
    },
  });
  return (
    <>
      <ProblemList
        problems={data?.approveProject.problems ?? []}
        namespace={NAMESPACE}
        title={t('approve.refused')}
        fieldId={() => null}
      />
      {error !== undefined && <FailureAlert error={error} />}
      <Alert
        kind="info"
        live="off"
        title={t('approve.title', { date: date(entry.publishing?.approval?.handedInAt ?? '') })}
      >
        <p>{t('approve.what')}</p>
      </Alert>
      <div>
        <Button busy={loading} onClick={() => void approve().catch(() => undefined)}>
          {t('approve.action')}
        </Button>
      </div>
      <SendBack entry={entry} />
    </>
  );
}

function SendBack({ entry }: { entry: PublishingStateFragment }) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [reason, setReason] = useState('');
  const [sendBack, { data, loading, error }] = useMutation(SendSolutionBackDocument);
  const problems = data?.sendBackProject.problems ?? [];
  const atReason = problemAt(problems, 'reason');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!loading) void sendBack({ variables: { input: { id: entry.id, reason } } }).catch(() => undefined);
  };
  return (
    <Section title={t('sendBack.title')} lead={t('sendBack.lead')}>
      <form className="al-write" noValidate onSubmit={submit}>
        <ProblemList problems={problems} namespace={NAMESPACE} title={t('sendBack.refused')} />
        {error !== undefined && <FailureAlert error={error} />}
        <TextAreaField
          id={fieldIdOf('reason')}
          label={t('sendBack.reason')}
          hint={t('sendBack.hint')}
          limit={PUBLISHING_LIMITS.reason}
          value={reason}
          error={atReason && words(atReason)}
          onChange={({ target }) => setReason(target.value)}
        />
        <div>
          <Button type="submit" variant="secondary" busy={loading}>
            {t('sendBack.action')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
