import { Button } from '@allmende/platform-ui';
import {
  FailureAlert,
  problemAt,
  ProblemList,
  useProblemText,
  type ProblemAnswer,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { namedProblem } from '../parts/named-problem.js';
import { useDeviceDraft } from '../parts/use-device-draft.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { fieldOf } from '../parts/field-of.js';
import { Forbidden } from '../workspace/Forbidden.js';
import { StepPage, WithConsortium, type WorkspaceProps } from '../workspace/WorkspaceFrame.js';
import { ConsortiumWorkspaceDocument } from '../workspace/WorkspacePage.generated.js';
import { InvitationTerms } from './InvitationTerms.js';
import { InviteeChooser } from './InviteeChooser.js';
import { invitationInput, NOBODY } from './invitees.js';
import { InvitePartnersDocument } from './InvitePage.generated.js';

/** Asks further organisations to join a consortium. */
export function Component() {
  return <WithConsortium>{(props) => <Invite {...props} />}</WithConsortium>;
}

function Invite(props: WorkspaceProps) {
  const t = useWords();
  const { consortium } = props;
  if (!consortium.viewerCan.invite) return <Forbidden title={t('invite.title')} consortium={consortium} />;
  return (
    <StepPage title={t('invite.title')} lead={t('invite.lead')} consortium={consortium}>
      <InviteForm {...props} />
    </StepPage>
  );
}

function InviteForm({ consortium, viewer }: WorkspaceProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const draft = useDeviceDraft(`invite:${viewer.accountId}:${consortium.id}`, NOBODY);
  const { problems, send, sending, error } = useInviting(consortium, draft);
  const taken = useMemo(() => takenIn(consortium), [consortium]);
  const around = useMemo(() => ({ consortiumId: consortium.id }), [consortium.id]);
  const hasHome = consortium.partners.some(({ municipality }) => municipality !== null);
  const demo = consortium.partners.some(({ organisation }) => organisation.ags?.startsWith('99') === true);
  const { value, change } = draft;
  return (
    <form
      className="al-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void send();
      }}
    >
      <ProblemList problems={problems} namespace={NAMESPACE} fieldId={fieldOf} />
      <InviteeChooser
        invitees={value.invitees}
        onChange={(invitees) => change({ invitees })}
        around={hasHome ? around : null}
        taken={taken}
        demo={demo}
        errorOf={(index) => {
          const problem = problems.find(({ path }) => path?.startsWith(`invitees.${index}.`));
          return problem && words(problem);
        }}
      />
      <InvitationTerms
        draft={value}
        onChange={change}
        errorAt={(path) => {
          const problem = problemAt(problems, path);
          return problem && words(problem);
        }}
      />
      {error !== undefined && <FailureAlert error={error} />}
      <div className="al-form__end">
        <Button type="submit" icon="mail" busy={sending}>
          {t('invite.send', { count: value.invitees.length })}
        </Button>
        <p className="kern-body kern-body--small kern-body--muted">{t('invite.allOrNone')}</p>
      </div>
    </form>
  );
}

function useInviting(
  consortium: WorkspaceProps['consortium'],
  draft: ReturnType<typeof useDeviceDraft<typeof NOBODY>>,
) {
  const navigate = useNavigate();
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [invite, { loading, error }] = useMutation(InvitePartnersDocument, {
    refetchQueries: [ConsortiumWorkspaceDocument],
    awaitRefetchQueries: true,
  });
  const send = async () => {
    const count = draft.value.invitees.length;
    if (count === 0) return setProblems([{ code: 'NOBODY_CHOSEN', path: 'invitees' }]);
    const input = { consortiumId: consortium.id, ...invitationInput(draft.value) };
    const answer = await invite({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.invitePartners;
    if (payload === undefined) return;
    setProblems(payload.problems.map(namedProblem));
    if (payload.problems.length > 0) return;
    await navigate(`/verbuende/${consortium.key}`, { state: { done: 'invited', count } });
    draft.forget();
  };
  return { problems, send, sending: loading, error };
}

/** Members, and whoever is being asked already. */
function takenIn({ partners, invitations }: WorkspaceProps['consortium']): ReadonlySet<string> {
  const pending = invitations.filter(({ status }) => status === 'pending');
  return new Set([...partners, ...pending].map(({ organisation }) => organisation.id));
}
