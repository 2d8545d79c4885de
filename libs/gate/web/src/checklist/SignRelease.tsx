import { Button, Section, TextField } from '@allmende/platform-ui';
import { FailureAlert, ProblemList } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { type GateOfUseFragment, ReleaseUseDocument } from '../parts/Gate.generated.js';
import { NAMESPACE, useWords } from '../parts/words.js';

export interface SignReleaseProps {
  projectId: string;
  use: GateOfUseFragment;
  onSigned: () => void;
}

/** Everything else holds: an approver signs that the step may be taken. */
export function SignRelease({ projectId, use, onSigned }: SignReleaseProps) {
  const t = useWords();
  const [councilResolution, setResolution] = useState('');
  const [sign, { data, loading, error }] = useMutation(ReleaseUseDocument, {
    onCompleted: ({ releaseUse: { problems } }) => {
      if (problems.length === 0) onSigned();
    },
  });
  const { to } = use.checklist;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const input = { projectId, organisationId: use.organisation.id, to, councilResolution };
    if (!loading) void sign({ variables: { input } }).catch(() => undefined);
  };
  return (
    <Section title={t(`sign.title.${to}`)} lead={t('sign.lead')}>
      <form className="al-write" noValidate onSubmit={send}>
        <ProblemList problems={data?.releaseUse.problems ?? []} namespace={NAMESPACE} fieldId={() => null} />
        {error != null && <FailureAlert error={error} />}
        <TextField
          id="field-councilResolution"
          label={t('sign.council')}
          hint={t('sign.councilHint')}
          optional
          value={councilResolution}
          onChange={(event) => setResolution(event.target.value)}
        />
        <Button type="submit" busy={loading}>
          {t(`sign.action.${to}`)}
        </Button>
      </form>
    </Section>
  );
}
