import { EmptyState, LinkButton, RadioGroup } from '@allmende/platform-ui';
import { problemAt, useProblemText, type ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { Confirm } from './Confirm.js';
import { Forbidden } from './Forbidden.js';
import { StepPage, WithConsortium, type WorkspaceProps } from './WorkspaceFrame.js';
import { HandOverLeadDocument } from './WorkspacePage.generated.js';

/** Hands the lead to another partner proper. */
export function Component() {
  return (
    <WithConsortium>
      {({ consortium, viewer }) => <HandOver consortium={consortium} viewer={viewer} />}
    </WithConsortium>
  );
}

function HandOver({ consortium }: WorkspaceProps) {
  const t = useWords();
  const title = t('handOver.title');
  if (!consortium.viewerCan.handOver) return <Forbidden title={title} consortium={consortium} />;
  const others = consortium.partners.filter(({ role }) => role !== 'lead');
  const able = others.filter(({ role }) => role === 'partner');
  return (
    <StepPage title={title} lead={t('handOver.lead')} consortium={consortium}>
      {able.length === 0 ? (
        <EmptyState
          title={t('handOver.nobody')}
          action={
            <LinkButton href={`/verbuende/${consortium.key}`} variant="secondary" icon="arrow-back">
              {t('step.back')}
            </LinkButton>
          }
        >
          {t(others.length === 0 ? 'handOver.alone' : 'handOver.noPartner')}
        </EmptyState>
      ) : (
        <HandOverForm consortium={consortium} />
      )}
    </StepPage>
  );
}

function HandOverForm({ consortium }: Pick<WorkspaceProps, 'consortium'>) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const navigate = useNavigate();
  const [to, setTo] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [handOver, { loading, error }] = useMutation(HandOverLeadDocument);
  const others = consortium.partners.filter(({ role }) => role !== 'lead');
  const name = others.find(({ organisation }) => organisation.id === to)?.organisation.name;
  const confirm = async () => {
    if (to === null) return setProblems([{ code: 'SUCCESSOR_MISSING', path: 'organisationId' }]);
    const input = { consortiumId: consortium.id, organisationId: to };
    const answer = await handOver({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.handOverLead;
    if (payload === undefined) return;
    setProblems(payload.problems);
    if (payload.problems.length > 0) return;
    await navigate(`/verbuende/${consortium.key}`, { state: { done: 'handedOver', name } });
  };
  const problem = problemAt(problems, 'organisationId');
  return (
    <Confirm
      consequences={['contact', 'partner', 'invitations', 'back'].map((key) => t(`handOver.then.${key}`))}
      confirm={name === undefined ? t('handOver.confirm') : t('handOver.confirmTo', { name })}
      back={`/verbuende/${consortium.key}`}
      busy={loading}
      problems={problems}
      error={error}
      onConfirm={() => void confirm()}
    >
      <RadioGroup
        id="field-organisationId"
        name="organisationId"
        label={t('handOver.label')}
        error={problem && words(problem)}
        value={to}
        choices={others.map(({ organisation, role }) => ({
          value: organisation.id,
          label: organisation.name,
          disabled: role !== 'partner',
          ...(role === 'partner'
            ? {}
            : { hint: t('handOver.notPartner', { role: t(`role.${role}.label`) }) }),
        }))}
        onValueChange={setTo}
      />
    </Confirm>
  );
}
