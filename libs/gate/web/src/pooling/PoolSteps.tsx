import { Disclosure, TextAreaField } from '@allmende/platform-ui';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { StepForm } from '../history/StepForm.js';
import {
  ExplainPoolGroupsDocument,
  JoinEvaluationPoolDocument,
  LeaveEvaluationPoolDocument,
  type PoolMemberShownFragment,
  type PoolShownFragment,
} from './Pools.generated.js';
import type { PoolDone } from './PoolsPage.js';
import { NAMESPACE, useErrorAt, useWords } from './words.js';

interface StepsProps {
  pool: PoolShownFragment;
  organisationId: string;
  onDone: (step: PoolDone) => void;
}

/** What somebody who writes for a use can do with a pool: come in, give reasons, go. */
export function PoolSteps(props: StepsProps) {
  const { pool, organisationId } = props;
  const own = pool.members.find(({ organisation }) => organisation.id === organisationId);
  if (own === undefined) return <Join {...props} />;
  return (
    <>
      <Explain {...props} own={own} />
      <Leave {...props} />
    </>
  );
}

function Join({ pool, organisationId, onDone }: StepsProps) {
  const t = useWords();
  const [join, { data, loading, error }] = useMutation(JoinEvaluationPoolDocument, {
    onCompleted: ({ joinEvaluationPool: { problems } }) => {
      if (problems.length === 0) onDone('joined');
    },
  });
  const input = { poolId: pool.id, organisationId };
  return (
    <>
      <p className="kern-body al-measure">{t('join.text')}</p>
      <StepForm
        action={t('join.action')}
        busy={loading}
        problems={data?.joinEvaluationPool.problems ?? []}
        error={error}
        namespace={NAMESPACE}
        onSend={() => void join({ variables: { input } }).catch(() => undefined)}
      />
    </>
  );
}

/** A reason for every group that the own use has no case of. */
function Explain({ pool, organisationId, own, onDone }: StepsProps & { own: PoolMemberShownFragment }) {
  const t = useWords();
  const missing = pool.quality.groups.filter(
    (group) => !own.groups.some((counted) => counted.group === group && counted.aiCases > 0),
  );
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(own.reasons.map(({ group, reason }) => [group, reason])),
  );
  const [explain, { data, loading, error }] = useMutation(ExplainPoolGroupsDocument, {
    onCompleted: ({ explainPoolGroups: { problems } }) => {
      if (problems.length === 0) onDone('explained');
    },
  });
  if (own.groups.length === 0 || missing.length === 0) return null;
  const input = {
    poolId: pool.id,
    organisationId,
    reasons: missing.map((group) => ({ group, reason: reasons[group] ?? '' })),
  };
  return (
    <>
      <p className="kern-body al-measure">{t('explain.text')}</p>
      <StepForm
        action={t('explain.action')}
        busy={loading}
        problems={data?.explainPoolGroups.problems ?? []}
        error={error}
        namespace={NAMESPACE}
        onSend={() => void explain({ variables: { input } }).catch(() => undefined)}
      >
        {missing.map((group, index) => (
          <TextAreaField
            key={group}
            id={`field-reasons.${index}.reason`}
            label={t('explain.reason', { group })}
            value={reasons[group] ?? ''}
            onChange={(event) => setReasons({ ...reasons, [group]: event.target.value })}
          />
        ))}
      </StepForm>
    </>
  );
}

function Leave({ pool, organisationId, onDone }: StepsProps) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const [leave, { data, loading, error }] = useMutation(LeaveEvaluationPoolDocument, {
    onCompleted: ({ leaveEvaluationPool: { problems } }) => {
      if (problems.length === 0) onDone('left');
    },
  });
  const problems = data?.leaveEvaluationPool.problems ?? [];
  const errorAt = useErrorAt(problems);
  const input = { poolId: pool.id, organisationId, reason };
  return (
    <Disclosure title={t('leave.title')}>
      <p className="al-measure">{t('leave.text')}</p>
      <StepForm
        action={t('leave.action')}
        quiet
        busy={loading}
        problems={problems}
        error={error}
        namespace={NAMESPACE}
        onSend={() => void leave({ variables: { input } }).catch(() => undefined)}
      >
        <TextAreaField
          id="field-reason"
          label={t('leave.reason')}
          hint={t('leave.reasonHint')}
          error={errorAt('reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </StepForm>
    </Disclosure>
  );
}
