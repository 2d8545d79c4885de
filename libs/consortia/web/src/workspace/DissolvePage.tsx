import type { ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ConsortiumPartsFragment } from '../parts/Consortium.generated.js';
import { pendingCount } from '../parts/next-step.js';
import { useWords } from '../parts/use-words.js';
import { Confirm } from './Confirm.js';
import { Forbidden } from './Forbidden.js';
import { StepPage, WithConsortium } from './WorkspaceFrame.js';
import { DissolveConsortiumDocument } from './WorkspacePage.generated.js';

/** Ends a consortium for good. */
export function Component() {
  return <WithConsortium>{({ consortium }) => <Dissolve consortium={consortium} />}</WithConsortium>;
}

function Dissolve({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [dissolve, { loading, error }] = useMutation(DissolveConsortiumDocument);
  const back = `/verbuende/${consortium.key}`;
  if (!consortium.viewerCan.dissolve)
    return <Forbidden title={t('dissolve.title')} consortium={consortium} />;
  const confirm = async () => {
    const answer = await dissolve({ variables: { input: { consortiumId: consortium.id } } }).catch(
      () => null,
    );
    const payload = answer?.data?.dissolveConsortium;
    if (payload === undefined) return;
    setProblems(payload.problems);
    if (payload.problems.length === 0) await navigate(back, { state: { done: 'dissolved' } });
  };
  return (
    <StepPage title={t('dissolve.title')} lead={consortium.title} consortium={consortium}>
      <Confirm
        consequences={[
          t('dissolve.then.final'),
          t('dissolve.then.history'),
          t('dissolve.then.invitations', { count: pendingCount(consortium) }),
        ]}
        confirm={t('dissolve.confirm')}
        back={back}
        busy={loading}
        problems={problems}
        error={error}
        onConfirm={() => void confirm()}
      />
    </StepPage>
  );
}
