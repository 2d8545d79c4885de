import { Disclosure, Section, TextAreaField, TextField } from '@allmende/platform-ui';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { StepForm } from '../history/StepForm.js';
import { LinkedWords } from '../parts/LinkedWords.js';
import { useUseAddress } from '../parts/use-address.js';
import { OpenEvaluationPoolDocument } from './Pools.generated.js';
import { NAMESPACE, useErrorAt, useWords } from './words.js';

interface OpenPoolProps {
  projectId: string;
  organisationId: string;
  /** Where others are open already, this is the quieter way. */
  isFirst: boolean;
  onDone: () => void;
}

/** Opens a pool on the requirements that the use has fixed. */
export function OpenPool({ isFirst, ...props }: OpenPoolProps) {
  const t = useWords();
  if (!isFirst) {
    return (
      <Disclosure title={t('open.other')}>
        <OpenForm {...props} />
      </Disclosure>
    );
  }
  return (
    <Section title={t('open.title')}>
      <OpenForm {...props} />
    </Section>
  );
}

function OpenForm({ projectId, organisationId, onDone }: Omit<OpenPoolProps, 'isFirst'>) {
  const t = useWords();
  const { to } = useUseAddress();
  const [decisionRule, setDecisionRule] = useState('');
  const [protocol, setProtocol] = useState('');
  const [open, { data, loading, error }] = useMutation(OpenEvaluationPoolDocument, {
    onCompleted: ({ openEvaluationPool: { problems } }) => {
      if (problems.length === 0) onDone();
    },
  });
  const problems = data?.openEvaluationPool.problems ?? [];
  const errorAt = useErrorAt(problems);
  const input = { projectId, organisationId, decisionRule, protocol };
  return (
    <>
      <p className="kern-body al-measure">
        <LinkedWords
          text={t('open.fixed')}
          links={{
            quality: to('nachweise/quality_requirement'),
            fairness: to('nachweise/fairness_requirement'),
            versions: to('fassungen'),
          }}
        />
      </p>
      <StepForm
        action={t('open.action')}
        busy={loading}
        problems={problems}
        error={error}
        namespace={NAMESPACE}
        onSend={() => void open({ variables: { input } }).catch(() => undefined)}
      >
        <TextField
          id="field-decisionRule"
          label={t('open.rule')}
          hint={t('open.ruleHint')}
          error={errorAt('decisionRule')}
          value={decisionRule}
          onChange={(event) => setDecisionRule(event.target.value)}
        />
        <TextAreaField
          id="field-protocol"
          label={t('open.protocol')}
          hint={t('open.protocolHint')}
          error={errorAt('protocol')}
          value={protocol}
          onChange={(event) => setProtocol(event.target.value)}
        />
      </StepForm>
    </>
  );
}
