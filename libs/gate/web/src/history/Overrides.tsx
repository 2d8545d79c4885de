import { Badge, Button, EmptyState, Section, TextAreaField, TextField } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, useFormat } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  ConfirmGateOverrideDocument,
  EndGateOverrideDocument,
  type HistoryOfUseFragment,
  RequestGateOverrideDocument,
} from '../parts/History.generated.js';
import { NAMESPACE, useErrorAt, useWords } from '../parts/words.js';
import type { OpenHistory } from './HistoryFrame.js';
import { StepForm } from './StepForm.js';

type Override = HistoryOfUseFragment['overrides'][number];

/** Public exceptions: asked for by one person, confirmed by another, with a reason and an end. */
export function Overrides({ projectId, use, after }: OpenHistory) {
  const t = useWords();
  const isOpen = use.overrides.some(({ status }) => status !== 'ended');
  return (
    <Section title={t('override.title')} lead={t('override.lead')}>
      <div className="al-stack al-stack--large">
        {use.overrides.length === 0 ? (
          <EmptyState title={t('override.none')}>{t('override.noneText')}</EmptyState>
        ) : (
          <ul className="al-gate-items">
            {use.overrides.map((override) => (
              <OverrideRow
                key={override.id}
                override={override}
                mayAct={use.gateAbilities.override}
                onDone={after}
              />
            ))}
          </ul>
        )}
        {use.gateAbilities.override && !isOpen && (
          <RequestOverride
            projectId={projectId}
            organisationId={use.organisation.id}
            onDone={() => after('overrideAsked')}
          />
        )}
      </div>
    </Section>
  );
}

interface OverrideRowProps {
  override: Override;
  mayAct: boolean;
  onDone: OpenHistory['after'];
}

function OverrideRow({ override, mayAct, onDone }: OverrideRowProps) {
  const t = useWords();
  const { date } = useFormat();
  return (
    <li className="al-gate-item">
      <div className="al-cluster al-cluster--spread">
        <span className="kern-body">{t('override.until', { day: date(override.endsOn) })}</span>
        <Badge kind={override.status === 'active' ? 'warning' : 'neutral'}>
          {t(`override.status.${override.status}`)}
        </Badge>
      </div>
      <p className="kern-body al-plain-text">{override.reason}</p>
      {mayAct && override.status !== 'ended' && <OverrideSteps override={override} onDone={onDone} />}
    </li>
  );
}

function OverrideSteps({ override, onDone }: Omit<OverrideRowProps, 'mayAct'>) {
  const t = useWords();
  const [confirm, confirming] = useMutation(ConfirmGateOverrideDocument, {
    onCompleted: ({ confirmGateOverride: answer }) => {
      if (answer.problems.length === 0) onDone('overrideConfirmed');
    },
  });
  const [end, ending] = useMutation(EndGateOverrideDocument, {
    onCompleted: ({ endGateOverride: answer }) => {
      if (answer.problems.length === 0) onDone('overrideEnded');
    },
  });
  const variables = { input: { overrideId: override.id } };
  const error = confirming.error ?? ending.error;
  const problems = [
    ...(confirming.data?.confirmGateOverride.problems ?? []),
    ...(ending.data?.endGateOverride.problems ?? []),
  ];
  const mayConfirm = override.status === 'requested' && !override.byViewer;
  return (
    <>
      <ProblemList problems={problems} namespace={NAMESPACE} fieldId={() => null} />
      {error != null && <FailureAlert error={error} />}
      <div className="al-cluster">
        {mayConfirm && (
          <Button
            small
            busy={confirming.loading}
            onClick={() => void confirm({ variables }).catch(() => undefined)}
          >
            {t('override.confirm')}
          </Button>
        )}
        <Button
          small
          variant="secondary"
          busy={ending.loading}
          onClick={() => void end({ variables }).catch(() => undefined)}
        >
          {t('override.end')}
        </Button>
      </div>
    </>
  );
}

interface RequestOverrideProps {
  projectId: string;
  organisationId: string;
  onDone: () => void;
}

function RequestOverride({ projectId, organisationId, onDone }: RequestOverrideProps) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [request, { data, loading, error }] = useMutation(RequestGateOverrideDocument, {
    onCompleted: ({ requestGateOverride: { problems } }) => {
      if (problems.length === 0) onDone();
    },
  });
  const problems = data?.requestGateOverride.problems ?? [];
  const errorAt = useErrorAt(problems);
  const input = { projectId, organisationId, reason, endsOn };
  return (
    <Section level={3} title={t('override.ask')} lead={t('override.askLead')}>
      <StepForm
        action={t('override.action')}
        busy={loading}
        problems={problems}
        error={error}
        onSend={() => void request({ variables: { input } }).catch(() => undefined)}
      >
        <TextAreaField
          id="field-reason"
          label={t('override.reason')}
          hint={t('override.reasonHint')}
          error={errorAt('reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <TextField
          id="field-endsOn"
          type="date"
          label={t('override.endsOn')}
          hint={t('override.endsOnHint')}
          error={errorAt('endsOn')}
          value={endsOn}
          onChange={(event) => setEndsOn(event.target.value)}
        />
      </StepForm>
    </Section>
  );
}
