import { RadioGroup } from '@allmende/platform-ui';
import type { ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { MyConsortiaDocument } from '../parts/MyConsortia.generated.js';
import { organisationsToActFor } from '../parts/own-organisations.js';
import { useWords } from '../parts/use-words.js';
import { Confirm } from './Confirm.js';
import { Forbidden } from './Forbidden.js';
import { StepPage, WithConsortium, type WorkspaceProps } from './WorkspaceFrame.js';
import { LeaveConsortiumDocument } from './WorkspacePage.generated.js';

/** Ends the membership of an own organisation. */
export function Component() {
  return <WithConsortium>{(props) => <Leave {...props} />}</WithConsortium>;
}

function Leave({ consortium, viewer }: WorkspaceProps) {
  const t = useWords();
  const acting = new Set(organisationsToActFor(viewer).map(({ organisationId }) => organisationId));
  const leaving = consortium.partners.filter(
    ({ organisation, role }) => role !== 'lead' && acting.has(organisation.id),
  );
  const [first] = leaving;
  if (!consortium.viewerCan.leave || first === undefined) {
    return <Forbidden title={t('leave.title')} consortium={consortium} />;
  }
  return (
    <StepPage title={t('leave.title')} lead={t('leave.lead')} consortium={consortium}>
      <LeaveForm
        consortium={consortium}
        leaving={leaving.map(({ organisation }) => organisation)}
        first={first.organisation.id}
      />
    </StepPage>
  );
}

interface LeaveFormProps extends Pick<WorkspaceProps, 'consortium'> {
  leaving: readonly { readonly id: string; readonly name: string }[];
  first: string;
}

function LeaveForm({ consortium, leaving, first }: LeaveFormProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [organisationId, setOrganisationId] = useState(first);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [leave, { loading, error }] = useMutation(LeaveConsortiumDocument, {
    refetchQueries: [MyConsortiaDocument],
  });
  const name = leaving.find(({ id }) => id === organisationId)?.name ?? '';
  const confirm = async () => {
    const input = { consortiumId: consortium.id, organisationId };
    const answer = await leave({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.leaveConsortium;
    if (payload === undefined) return;
    setProblems(payload.problems);
    if (payload.problems.length === 0) await navigate('/verbuende');
  };
  return (
    <Confirm
      consequences={['access', 'others', 'budget', 'back'].map((key) => t(`leave.then.${key}`, { name }))}
      confirm={t('leave.confirm', { name })}
      back={`/verbuende/${consortium.key}`}
      busy={loading}
      problems={problems}
      error={error}
      onConfirm={() => void confirm()}
    >
      {leaving.length > 1 && (
        <RadioGroup
          id="field-organisationId"
          name="organisationId"
          label={t('leave.label')}
          value={organisationId}
          choices={leaving.map(({ id, name: label }) => ({ value: id, label }))}
          onValueChange={setOrganisationId}
        />
      )}
    </Confirm>
  );
}
